/** The README and `docs/`: short enough to be read, and every program in them runs as it is printed, on every supported Node. */
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rootCertificates } from "node:tls";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Mock, startMock } from "../../src/mock/index.js";
import { listening, start } from "../cli/command.js";
import { compile } from "./compile.js";
import { runSnippet } from "./snippets.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const names = ["README.md", ...(await readdir(join(root, "docs"))).map((name) => `docs/${name}`)];
const texts = await Promise.all(names.map(async (name) => [name, await readFile(join(root, name), "utf8")] as const));
const programs = texts.flatMap(([name, text]) =>
  [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = ""], index) => ({ name, index, code })),
);

let mock: Mock;
let folder: string;
beforeAll(async () => {
  mock = await startMock();
  folder = await mkdtemp(join(tmpdir(), "plivo-phlo-readme-"));
  process.env.CA_FILE = join(folder, "ca.pem");
  await writeFile(process.env.CA_FILE, rootCertificates[0] ?? "");
});
afterAll(async () => {
  delete process.env.CA_FILE;
  await rm(folder, { recursive: true });
  await mock.close();
});

test("the README has less than 250 lines", () => {
  const [, readme] = texts.find(([name]) => name === "README.md") ?? [];
  expect(readme?.split("\n").length).toBeLessThan(250);
});

/** The proxy's program is run by testing.test.ts. */
test.concurrent.each(programs.filter(({ code }) => !code.includes("startProxy")))(
  "$name, program $index runs as printed",
  async ({ code }) => {
    const { url, authId, authToken } = mock;
    expect(await runSnippet(code, { url, authId, authToken })).toMatchObject({ code: 0, stderr: "" });
  },
);

test("the line that leads every program to the mock is the one that the mock prints", async () => {
  const [, line = ""] = /^(export PLIVO_BASE_URL=.*)\nnode transfer\.mjs$/m.exec(texts[0]?.[1] ?? "") ?? [];
  const mock = start(["mock", "--port", "0"], {});
  const url = await listening(mock);
  mock.child.kill("SIGTERM");
  const { stdout } = await mock.outcome;
  expect(stdout.split("\n")).toContain(`The client uses it after: ${line.replace("http://127.0.0.1:4010", url)}`);
});

test("each program parses on Node 20 and 22: no `await using`", () => {
  expect(programs.length).toBeGreaterThan(10);
  for (const { name, code } of programs) {
    expect([name, /\bawait using\b|\busing \w+ =/.test(code)]).toEqual([name, false]);
    const { diagnostics } = ts.transpileModule(code, { reportDiagnostics: true });
    expect([name, diagnostics]).toEqual([name, []]);
  }
});

test("each program compiles, strictly, as a module of TypeScript", async () => {
  expect(await compile(programs.map(({ code }) => code))).toEqual([]);
  expect(await compile(["const answer: string = 42;"])).toEqual([
    expect.stringMatching(/not assignable.* In: const answer/),
  ]);
});

test("what the README's programs print is what it says", async () => {
  const run = async (part: string) => {
    const program = programs.find(({ code }) => code.includes(part));
    return runSnippet(program?.code ?? "", { url: mock.url, authId: mock.authId, authToken: mock.authToken });
  };
  expect((await run("console.log(response)")).stdout).toMatch(/^\{ api_id: '[0-9a-f-]{36}', error: '' \}\n$/);
  expect((await run("mock.requests")).stdout).toBe("[ 'getPhlo 429', 'getPhlo 200' ]\n");
  expect((await run("isReplayed(first)")).stdout).toBe("false true true\n");
  const [, printed = ""] = /^\/\/ (\{"operation".*)$/m.exec(texts.map(([, text]) => text).join()) ?? [];
  const traced = JSON.parse((await run("tracingChannel(")).stdout);
  expect({ ...traced, api_id: "" }).toEqual({ ...JSON.parse(printed), api_id: "" });
});
