import { execFile } from "node:child_process";
import { promisify } from "node:util";
import ts from "typescript";
import { expect, test } from "vitest";
import { startMock } from "../../src/mock/index.js";
import { hasCurl } from "../support/curl.js";
import { runSnippet, snippets } from "./snippets.js";

const section = "Test your own software";
const [using = "", proxying = ""] = await snippets(section, "ts");
const [, curling = ""] = await snippets(section, "sh");

/** As a project in TypeScript would: Node itself knows `await using` only from 24 on. */
const compile = (code: string) => ts.transpile(code, { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 });

const nobody = { url: "http://127.0.0.1:1", authId: "", authToken: "" };

test("the snippet that tests with the mock prints what it says", async () => {
  const { code, stdout, stderr } = await runSnippet(compile(using), nobody);
  expect([code, stderr]).toEqual([0, ""]);
  const promised = using.split("\n").filter((line) => line.startsWith("// "));
  expect(promised.length).toBeGreaterThan(0);
  expect(stdout.trim().split("\n")).toEqual(promised.map((line) => line.replace("// ", "")));
});

test("the snippet of the proxy starts it and ends", async () => {
  expect(await runSnippet(compile(proxying), nobody)).toEqual({ code: 0, stdout: "", stderr: "" });
});

test.skipIf(!hasCurl)("the curl command is answered by a mock with its defaults", async () => {
  await using mock = await startMock();
  const { stdout } = await promisify(execFile)("sh", ["-c", curling.replace("http://127.0.0.1:4010", mock.url)]);
  expect(JSON.parse(stdout)).toEqual({ api_id: expect.any(String), error: "" });
  expect(mock.requests).toMatchObject([{ action: "cold_transfer", status: 200 }]);
});
