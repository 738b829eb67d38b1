import { execFile } from "node:child_process";
import { readFile, rm, symlink } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import admin from "../../generated/admin/openapi.json" with { type: "json" };
import { startMock } from "../../src/mock/index.js";
import { exampleRequests } from "../contract/random-requests.js";
import { hasCurl } from "../support/curl.js";
import { ended, listen } from "../support/listen.js";
import { sendPlain } from "../support/send-plain.js";
import { startPrismBy } from "../support/stock-prism.js";
import { runSnippet, snippets } from "./snippets.js";
import { makeUserFolder } from "./user-folder.js";

const section = "Test your own software";
const [using = "", proxying = ""] = await snippets(section, "ts");
const [curling = "", prism = ""] = await snippets(section, "sh");

const nobody = { url: "http://127.0.0.1:1", authId: "", authToken: "" };

test("the snippet that tests with the mock prints what it says", async () => {
  const { code, stdout, stderr } = await runSnippet(using, nobody);
  expect([code, stderr]).toEqual([0, ""]);
  const promised = using.split("\n").filter((line) => line.startsWith("// "));
  expect(promised.length).toBeGreaterThan(0);
  expect(stdout.trim().split("\n")).toEqual(promised.map((line) => line.replace("// ", "")));
});

test("the snippet that brings about an error of each kind prints what it says", async () => {
  const [provoking = ""] = await snippets("Unit tests without a server", "ts");
  const promised = provoking.split("\n").flatMap((line) => (line.startsWith("// ") ? [line.slice(3)] : []));
  expect(new Set(promised.map((line) => line.split(" ")[0])).size).toBe(7);
  expect(await runSnippet(provoking, nobody)).toEqual({ code: 0, stdout: `${promised.join("\n")}\n`, stderr: "" });
});

test("the simulator's control over HTTP is told whole", async () => {
  const text = await readFile("docs/testing.md", "utf8");
  const names = Object.keys(admin.paths).flatMap((path) => path.split("/__admin/simulator/")[1] ?? []);
  expect(names.length).toBeGreaterThan(10);
  const rows = text.split("\n").filter((line) => /^\| `(simulator)?\.\w+\(/.test(line));
  expect(names.filter((name) => !rows.some((row) => row.includes(name)))).toEqual([]);
});

test("the snippet of the proxy starts it and ends", async () => {
  expect(await runSnippet(proxying, nobody)).toEqual({ code: 0, stdout: "", stderr: "" });
});

test.each([
  ["Rehearse a call", "1 [ '+14152225555' ]"],
  ["Rehearse a call in a test", `${"[ '+14152225555' ]\n".repeat(4)}4`],
  ["Events", "ConferenceEnter +14152225555"],
])("the snippet of %s prints what it says", async (heading, printed) => {
  const [code = ""] = await snippets(heading, "ts");
  expect(await runSnippet(code, nobody)).toEqual({ code: 0, stdout: `${printed}\n`, stderr: "" });
});

test.skipIf(!hasCurl)("the curl command is answered by a mock with its defaults", async () => {
  await using mock = await startMock();
  const { stdout } = await promisify(execFile)("sh", ["-c", curling.replace("http://127.0.0.1:4010", mock.url)]);
  expect(JSON.parse(stdout)).toEqual({ api_id: expect.any(String), error: "" });
  expect(mock.requests).toMatchObject([{ action: "cold_transfer", status: 200 }]);
});

test("the line for Prism serves the contract where the package is installed", async () => {
  const folder = await makeUserFolder();
  const root = fileURLToPath(new URL("../../node_modules/", import.meta.url));
  for (const name of ["@stoplight", ".bin"]) await symlink(join(root, name), join(folder, "node_modules", name));
  try {
    await using served = await startPrismBy(prism, folder);
    const statuses = await Promise.all(exampleRequests.map((request) => sendPlain(served.url, request)));
    expect(new Set(statuses.map(({ status }) => status))).toEqual(new Set([200]));
  } finally {
    await rm(folder, { recursive: true });
  }
});

test.skipIf(!hasCurl)("the steps for CI start the mock in the background and wait until it is healthy", async () => {
  const [steps = ""] = await snippets(section, "yaml");
  const [start = "", wait = ""] = [...steps.matchAll(/^- run: (.*)$/gm)].map(([, command = ""]) => command);
  const folder = await makeUserFolder();
  const server = createServer();
  const port = String(await listen(server));
  await ended(server);
  const program = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
  const script = [start, wait, "kill $!", "wait"].join("\n").replaceAll("4010", port);
  const mine = script.replace("node node_modules/.bin/plivo-phlo", `'${process.execPath}' '${program}'`);
  const { stdout } = await promisify(execFile)("sh", ["-c", mine], { cwd: folder });
  expect(JSON.parse(stdout)).toMatchObject({ status: "ok" });
  expect(await readFile(join(folder, "mock.log"), "utf8")).toContain(`The mock listens on http://127.0.0.1:${port}\n`);
  await rm(folder, { recursive: true });
});
