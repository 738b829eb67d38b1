import type { SampleRequest } from "../sample-requests.js";
import { adapt, credentials, retryAdvice, snippet } from "./snippet.js";

/** For a shell. The credentials come from the environment, and curl says that it sends JSON. */
export function renderCurl(request: SampleRequest): string {
  const short = { "--request": "-X", "--user": "-u", "--header": "-H", "--data": "-d" };
  const command = Object.entries(short).reduce(
    (text, [long, letter]) => text.replaceAll(` ${long} `, ` ${letter} `),
    snippet(request, "shell", "curl"),
  );
  const named = adapt(
    command,
    `'${credentials.username}:${credentials.password}'`,
    '"$PLIVO_AUTH_ID:$PLIVO_AUTH_TOKEN"',
  );
  const quoted = named.replace(/https:\S+\?\S+/, "'$&'"); // To a shell, an & is the end of the command.
  return `# ${retryAdvice(request)}\n${adapt(quoted, /^curl /, "curl --fail-with-body --max-time 15 ")}`;
}

/** For Node and other servers. */
export function renderFetch(request: SampleRequest): string {
  const call = snippet(request, "js", "fetch", [{ name: "Authorization", value: "credentials" }]);
  const withCredentials = adapt(call, "'credentials'", "'Basic ' + credentials");
  return [
    "const credentials = btoa(process.env.PLIVO_AUTH_ID + ':' + process.env.PLIVO_AUTH_TOKEN);",
    `// ${retryAdvice(request)}\nconst response = await ${adapt(withCredentials, /\n\}\)$/, ",\n  signal: AbortSignal.timeout(15000)\n})")};`,
    "console.log(response.status, await response.text());\nif (!response.ok) process.exitCode = 1;",
  ].join("\n\n");
}

export function renderPython(request: SampleRequest): string {
  const call = adapt(
    snippet(request, "python", "requests"),
    `("${credentials.username}", "${credentials.password}")`,
    '(os.environ["PLIVO_AUTH_ID"], os.environ["PLIVO_AUTH_TOKEN"])',
  );
  return [
    "import os\nimport sys\nimport requests",
    `# ${retryAdvice(request)}\nresponse = ${adapt(call, /,?\n\)$/, ",\n    timeout=15\n)")}`,
    "print(response.status_code, response.text)\nif not response.ok:\n    sys.exit(1)",
  ].join("\n\n");
}
