import { afterAll, beforeAll, expect, test } from "vitest";
import { authToken } from "../hostile/connect.js";
import { type HostileServer, startHostileServer } from "../hostile/server.js";
import { runSnippet, snippets } from "./snippets.js";

let server: HostileServer;
let handling: string;
let observing: string;
beforeAll(async () => {
  server = await startHostileServer();
  [handling = "", observing = ""] = await snippets("Did the phone ring?", "ts");
});
afterAll(() => server[Symbol.asyncDispose]());

const meet = (fault: string) => ({ url: `${server.url}/${fault}/${fault}`, authId: "MAXXXXXXXXXXXXXXXXXX", authToken });

test.concurrent.each([
  ["ok", ""],
  ["reset-after-read", "Do not press the button again."],
  ["500", "Do not press the button again."],
  ["403", "Nobody was called. Plivo said 403."],
])("the snippet that handles errors, after %s", async (fault, expected) => {
  const { code, stdout, stderr } = await runSnippet(handling, meet(fault));
  expect([code, stderr]).toEqual([0, ""]);
  if (expected) expect(stdout).toContain(expected);
  else expect(stdout).toBe("");
  expect(server.scenario(fault).met).toBe(1);
});

test("the snippet that observes attempts", async () => {
  const { code, stdout } = await runSnippet(observing, meet("500,ok"));
  expect(code).toBe(0);
  expect(stdout).toMatch(/operation: 'getPhlo'.*status: 500.*status: 201/s);
  expect(stdout).not.toContain(authToken);
});
