import { type ClientId, snippetz, type TargetId } from "@scalar/snippetz";
import type { SampleRequest } from "../sample-requests.js";

/** For a shell. The credentials come from the environment, and curl says that it sends JSON. */
export function renderCurl(request: SampleRequest): string {
  const short = { "--request": "-X", "--user": "-u", "--header": "-H", "--data": "-d" };
  return Object.entries(short)
    .reduce((text, [long, letter]) => text.replaceAll(` ${long} `, ` ${letter} `), snippet(request, "shell", "curl"))
    .replace(`'${credentials.username}:${credentials.password}'`, '"$PLIVO_AUTH_ID:$PLIVO_AUTH_TOKEN"');
}

/** For Node and other servers. */
export function renderFetch(request: SampleRequest): string {
  const call = snippet(request, "js", "fetch", [{ name: "Authorization", value: "credentials" }]).replace(
    "'credentials'",
    "'Basic ' + credentials",
  );
  return [
    "const credentials = btoa(process.env.PLIVO_AUTH_ID + ':' + process.env.PLIVO_AUTH_TOKEN);",
    `const response = await ${call};`,
    "console.log(response.status, await response.json());",
  ].join("\n\n");
}

export function renderPython(request: SampleRequest): string {
  const call = snippet(request, "python", "requests").replace(
    `("${credentials.username}", "${credentials.password}")`,
    '(os.environ["PLIVO_AUTH_ID"], os.environ["PLIVO_AUTH_TOKEN"])',
  );
  return ["import os\nimport requests", `response = ${call}`, "print(response.status_code, response.text)"].join(
    "\n\n",
  );
}

/** Stand in for what each language reads from the environment. */
const credentials = { username: "auth-id", password: "auth-token" };

interface Header {
  readonly name: string;
  readonly value: string;
}

function snippet(request: SampleRequest, target: TargetId, client: ClientId<TargetId>, extra: Header[] = []): string {
  const { url, operation, body } = request;
  const headers = [...(body ? [{ name: "Content-Type", value: "application/json" }] : []), ...extra];
  const postData = body && { mimeType: "application/json", text: JSON.stringify(body) };
  const plugin = snippetz().findPlugin(target, client);
  if (!plugin) throw new Error(`The snippet library has no ${client} for ${target}.`);
  return plugin.generate(
    { url, method: operation.method, headers, ...(postData && { postData }) },
    { auth: credentials },
  );
}
