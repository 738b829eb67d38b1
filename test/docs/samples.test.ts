/**
 * Every sample of the page, as it stands there, is made to send its request:
 *
 * - TypeScript is type-checked against the package, and run by Node.
 * - JavaScript is run by Node, curl by a shell: the live address leads to a mock, and nothing else is changed.
 * - Python is run by python3 where there is one, with a stand-in for `requests` that sends by the standard library.
 * - Java is run by java, and PHP by php, where there is one: the live address in them is replaced by the mock's.
 * - C# is not run, for want of a compiler: its method, address and body are read, and compared with the contract.
 * - Delphi is not run, for want of a compiler and of Chilkat: its calls are read, and compared with the contract and the seed.
 */
import { execFile } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import ts from "typescript";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type SampleRequest, sampleRequests } from "../../scripts/docs/sample-requests.js";
import { languages } from "../../scripts/docs/samples/languages.js";
import { contract } from "../../src/contract/document.js";
import { operationsOf } from "../../src/contract/operations.js";
import { type Mock, startMock } from "../../src/mock/index.js";
import { objections } from "../contract/reference-validator.js";
import { startRelay } from "./relay.js";
import { makeUserFolder } from "./user-folder.js";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../", import.meta.url));
const requests = sampleRequests(contract);

/** Where the samples send: PHLO's address and the Voice API's. */
const live = /https:\/\/(phlorunner|api)\.plivo\.com/;

let mock: Mock;
let relay: Awaited<ReturnType<typeof startRelay>>;
let folder: string;
let environment: NodeJS.ProcessEnv;

beforeAll(async () => {
  mock = await startMock();
  relay = await startRelay(mock.url);
  folder = await makeUserFolder();
  environment = { ...process.env, PLIVO_AUTH_ID: mock.authId, PLIVO_AUTH_TOKEN: mock.authToken, RELAY: relay.url };
});
afterEach(() => relay.requests.splice(0));
afterAll(async () => {
  await relay.close();
  await mock.close();
  await rm(folder, { recursive: true });
});

const sample = (request: SampleRequest, label: string) =>
  languages.find((language) => language.label === label)?.render(request) ?? "";

/** Writes the samples of a language to files, in the order of the requests. */
const write = (label: string, ending: string, transform = (text: string) => text) =>
  Promise.all(
    requests.map(async (request) => {
      const path = join(folder, `${request.id}.${label}.${ending}`);
      await writeFile(path, transform(sample(request, label)));
      return path;
    }),
  );

interface Sent {
  readonly method: string;
  readonly url: string;
  readonly body: unknown;
}

const expected = (): Sent[] =>
  requests.map(({ operation, url, body }) => ({ method: operation.method, url: url.replace(live, mock.url), body }));

/** The client asks for a number with and without its `+`, and says how many calls it wants. */
const expectedOfClient = (): Sent[] =>
  expected().flatMap((sent) => {
    const [address, number] = sent.url.split("to_number=");
    if (number === undefined) return [sent];
    return [number, `%2B${number}`].map((to) => ({ ...sent, url: `${address}to_number=${to}&limit=20&offset=0` }));
  });

/** What the mock got must be what the contract's examples say, with the credentials of the environment. */
function expectAllSent(wanted = expected()): void {
  expect(relay.requests.map(({ method, url, body }) => ({ method, url, body: body && JSON.parse(body) }))).toEqual(
    wanted,
  );
  for (const request of relay.requests) {
    expect(objections(request)).toEqual([]);
    expect(request.status).toBeLessThan(300);
    expect(request.headers.get("authorization")).toBe(`Basic ${btoa(`${mock.authId}:${mock.authToken}`)}`);
  }
}

test("each action and each other operation has a sample in each language", () => {
  const items = operationsOf(contract).flatMap(({ id, namePrefix, body }) =>
    body?.actions.length ? body.actions.map(({ action }) => (namePrefix ? `${namePrefix}_${action}` : action)) : [id],
  );
  expect(requests.map(({ id }) => id)).toEqual(items);
  expect(languages.map(({ label }) => label)).toEqual([
    "TypeScript",
    "curl",
    "JavaScript",
    "Python",
    "PHP",
    "Java",
    "C#",
    "Delphi",
  ]);
  const texts = requests.flatMap((request) => languages.map(({ render }) => render(request)));
  expect(new Set(texts).size).toBe(items.length * languages.length);
});

test("the TypeScript samples compile against the package", async () => {
  const files = await write("TypeScript", "mts");
  const options = { strict: true, noEmit: true, skipLibCheck: true, types: [], preserveSymlinks: true };
  const program = ts.createProgram(files, {
    ...options,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  });
  const complaints = ts.getPreEmitDiagnostics(program).map(({ messageText, file }) => [file?.fileName, messageText]);
  expect(complaints).toEqual([]);
});

/** Runs scripts one after another in one Node, where the live address leads to the mock. */
async function runInNode(files: readonly string[]): Promise<void> {
  const runner = join(folder, "runner.mjs");
  await writeFile(
    runner,
    `const { fetch } = globalThis;
globalThis.fetch = (address, init) => fetch(String(address).replace(${live}, process.env.RELAY), init);
for (const file of process.argv.slice(2)) await import(file);`,
  );
  await run(process.execPath, [runner, ...files], { env: environment });
}

test("the TypeScript samples send what the contract's examples say", async () => {
  const compile = (text: string) =>
    ts.transpileModule(text, { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022 } })
      .outputText;
  await runInNode(await write("TypeScript", "mjs", compile));
  expectAllSent(expectedOfClient());
});

test("the JavaScript samples send what the contract's examples say", async () => {
  await runInNode(await write("JavaScript", "mjs"));
  expectAllSent();
});

const has = (command: string, ...words: readonly string[]) =>
  run(command, words.length > 0 ? [...words] : ["--version"]).then(
    () => true,
    () => false,
  );

test.skipIf(!(await has("curl")))("the curl samples send what the contract's examples say, in a shell", async () => {
  const detour = `curl() { command curl --silent "\${@/https:\\/\\/*.plivo.com/$RELAY}"; }`;
  const samples = requests.map((request) => sample(request, "curl"));
  for (const text of samples) if (text.includes(" -d ")) expect(text).toContain("-H 'Content-Type: application/json'");
  await run("bash", ["-ec", [detour, ...samples].join("\n")], { env: environment });
  expectAllSent();
});

test.skipIf(!(await has("python3")))("the Python samples send what the contract's examples say", async () => {
  await writeFile(join(folder, "requests.py"), await readFile(join(root, "test/docs/requests_stand_in.py"), "utf8"));
  const files = await write("Python", "py");
  await run("python3", ["-c", "import runpy, sys\nfor file in sys.argv[1:]: runpy.run_path(file)", ...files], {
    env: { ...environment, PYTHONPATH: folder, PYTHONDONTWRITEBYTECODE: "1", LIVE: live.source },
  });
  expectAllSent();
});

/** The live address in a program is replaced by the mock's: such a language cannot be led there from outside. */
const toMock = (text: string) => text.replaceAll(new RegExp(live, "g"), relay.url);

test.skipIf(!(await has("javac")))("the Java samples send what the contract's examples say", async () => {
  // All in one file, because starting Java takes a second: each sample's class gets a name of its own.
  const imports = new Set<string>();
  const classes = requests.map((request, index) => {
    const [head = "", body = ""] = toMock(sample(request, "Java")).split("public class Sample");
    for (const line of head.trim().split("\n")) imports.add(line);
    return `class Sample${index}${body}`;
  });
  const calls = requests.map((_, index) => `Sample${index}.main(args);`);
  const main = `public class All { public static void main(String[] args) throws Exception { ${calls.join(" ")} } }`;
  const file = join(folder, "All.java");
  await writeFile(file, [...imports, main, ...classes].join("\n"));
  await run("java", [file], { env: environment });
  expectAllSent();
});

test.skipIf(!(await has("php", "-r", "curl_version();")))(
  "the PHP samples send what the contract's examples say",
  async () => {
    for (const file of await write("PHP", "php", toMock)) await run("php", [file], { env: environment });
    expectAllSent();
  },
);

test("the C# samples would send what the contract's examples say", () => {
  for (const request of requests) {
    const program = sample(request, "C#");
    const [, method, url] = /new HttpRequestMessage\(HttpMethod\.(\w+), "([^"]+)"\)/.exec(program) ?? [];
    const [, body] = /"""\n([\s\S]*?)\n"""/.exec(program) ?? [];
    expect([method?.toUpperCase(), url]).toEqual([request.operation.method, request.url]);
    expect(body && JSON.parse(body)).toEqual(request.body);
    expect(program).toContain('AuthenticationHeaderValue("Basic", ');
  }
});

test("the Delphi samples would send what the contract's examples say", () => {
  for (const request of requests) {
    const program = sample(request, "Delphi");
    const calls = callsOf(program);
    const send = calls.find(([name]) => name === "CkHttp_PostJson3" || name === "CkHttp_QuickRequest") ?? [];
    const fields = calls
      .filter(([name]) => name === "CkJsonObject_UpdateString")
      .map(([, , key, value]) => [key, value]);
    const expected = request.body
      ? ["CkHttp_PostJson3", "http", request.url, "application/json", "json"]
      : ["CkHttp_QuickRequest", "http", "GET", request.url];
    expect(send).toEqual(expected);
    expect(Object.fromEntries(fields)).toEqual(request.body ?? {});
    for (const [opening, closing] of [
      [/\bbegin\b/g, /\bend;/g],
      [/\(/g, /\)/g],
    ] as const)
      expect(program.match(opening)?.length).toBe(program.match(closing)?.length);
  }
});

test("the Delphi cold transfer does what the seed's program does, line for line", async () => {
  const request = requests.find(({ id }) => id === "cold_transfer");
  const seed = await readFile(join(root, "test/fixtures/cold-transfer.pas"), "utf8");
  const filledIn = seed
    .replace("{phlo_id}", request?.values.phlo_id ?? "")
    .replace("{node_id}", request?.values.node_id ?? "")
    .replace("{{auth_id}}", "your_auth_id")
    .replace("'password'", "'your_auth_token'");
  expect(request && statements(sample(request, "Delphi"))).toEqual(statements(filledIn));
});

/** The calls of a Delphi program, each with its arguments. */
const callsOf = (program: string) =>
  [...program.matchAll(/\b(Ck\w+)\(((?:'(?:[^']|'')*'|[^()'])*)\)/g)].map(([, name, list = ""]) => [
    name,
    ...[...list.matchAll(/'((?:[^']|'')*)'|[^,]+/g)].map(([whole, text]) => text?.replaceAll("''", "'") ?? whole),
  ]);

/** What a Delphi program does: its body without comments, layout and the names it declares. */
const statements = (program: string) =>
  program
    .slice(program.indexOf("begin"))
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("//"))
    .filter((line, index, lines) => !(line === "end;" && index === lines.length - 1));
