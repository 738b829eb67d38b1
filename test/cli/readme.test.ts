import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import seed from "../fixtures/cold-transfer.json" with { type: "json" };
import { environment, shell } from "./command.js";
import { snippets } from "./snippets.js";

const scripts = (await snippets()).filter((code) => !/^plivo-phlo (mock|proxy) /.test(code)); // Those serve: servers.test.ts.

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plivo-phlo-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe.concurrent("each snippet of the README's section on the command line runs:", () => {
  const printed = [
    /^Cold transfer a caller: accepted\napi_id {2}\S{36}\n$/,
    /^curl -X POST 'https:.*\/phlo\/e564a84a[\s\S]*'\{"from":"\+12025550000","to":"\+12025551111"\}'\n$/,
    /^under way\n$/,
  ];
  test("none is left out", () => expect(scripts).toHaveLength(printed.length));

  test.each(scripts.map((code, index) => ({ code, index })))("$code", async ({ code, index }) => {
    const outcome = await shell(code, environment, folder);
    expect(outcome).toEqual({ code: 0, stdout: expect.stringMatching(printed[index] ?? "nothing"), stderr: "" });
  });
});

test("npm start hands the seed's caller over: who hears whom before and after, and the wire with a hidden token", async () => {
  const { code, stdout, stderr } = await shell(packageJson.scripts.start, {});
  expect([code, stderr]).toEqual([0, ""]);
  const [, before, request = "", answer = "", after] =
    /^(Before:[\s\S]*?)\n\n(POST [\s\S]*?\n\})\n\n(20[01] .*\n.*)\n\n([\s\S]*)$/.exec(stdout) ?? [];
  expect(before).toBe("Before:\n  the caller hears the agent\n  the agent hears the caller");
  const [head = "", body = ""] = request.split("\n\n");
  expect(head).toMatch(/^POST http:\/\/127\.0\.0\.1:\d+\/v1\/phlo\/[^/]+\/multi_party_call\/[^/]+$/m);
  expect(head).toMatch(/^authorization: Basic \(hidden\)$/m);
  expect(head).toMatch(/^content-type: application\/json$/m);
  expect(JSON.parse(body)).toEqual(seed.body);
  expect(answer).toMatch(/^\{"api_id":"\S{36}","error":""\}$/m);
  expect(after).toContain(
    "After: it was answered:\n  the caller hears the new agent\n  the agent has left\n  the new agent hears the caller\n",
  );
  expect(after).toContain("A rehearsal, not Plivo.");
});
