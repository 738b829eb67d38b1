import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import plivo from "plivo";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { startMock } from "../../src/mock/index.js";
import { curl, hasCurl } from "../support/curl.js";
import { call, phlo, transfer } from "./ask.js";

// Two clients that nobody here wrote.

const mock = await startMock();
beforeEach(() => mock.reset());
afterAll(() => mock.close());

describe.skipIf(!hasCurl)("curl", () => {
  const account = `/v1/account/${mock.authId}/phlo/e564a84a`;
  const json = ["-H", "Content-Type: application/json"];
  const send = (path: string, ...words: string[]) =>
    curl("--include", "-u", `${mock.authId}:${mock.authToken}`, ...words, mock.url + path);

  test.each<[string, string, string[]]>([
    ["an action on a call", call, [...json, "-d", JSON.stringify(transfer)]],
    ["an action on a member", `${call}/members/+14152225555`, [...json, "-d", '{"action":"voicemail_drop"}']],
    ["an action on a SIP member", `${call}/members/sip:agent@phone.plivo.com`, [...json, "-d", '{"action":"hold"}']],
    ["a run", account, ["--json", '{"from":"+12025550000"}']],
    ["a body of 100 KiB, which it announces first", account, ["--json", JSON.stringify({ note: "x".repeat(102_400) })]],
    ["a body in chunks", account, [...json, "-H", "Transfer-Encoding: chunked", "-d", "{}"]],
    ["a read", phlo, []],
    ["HTTP/1.0", phlo, ["--http1.0"]],
  ])("%s", async (_, path, words) => {
    expect(await send(path, ...words)).toMatch(/^HTTP\/1\.[01] 200 OK\r\n.*"api_id":"[0-9a-f-]{36}"/ms);
    expect(mock.requests).toMatchObject([{ status: 200, violations: [] }]);
  });

  test("the seed's command as it stands sends a form, and is told so", async () => {
    expect(await send(call, "-d", JSON.stringify(transfer))).toContain(
      'content-type must be application/json; received \\"application/x-www-form-urlencoded\\".',
    );
  });

  test("a body of 20 MB", async () => {
    const folder = await mkdtemp(join(tmpdir(), "plivo-phlo-"));
    const body = join(folder, "body.json");
    await writeFile(body, Buffer.alloc(20_000_000, " "));
    const answer = await send(account, ...json, "--data-binary", `@${body}`);
    await rm(folder, { recursive: true });
    expect(answer).toContain("The body must be at most 1048576 bytes; received larger.");
  });
});

describe("Plivo's SDK for Node, 4.79.0", () => {
  const client = new plivo.PhloClient(mock.authId, mock.authToken, { url: `${mock.url}/v1` });
  const flow = client.phlo("e564a84a");
  const node = flow.multiPartyCall("b4b48fc2");
  const member = node.member("+14152225555");

  test.each<[string, () => Promise<unknown>, object]>([
    ["phlo.run", () => flow.run({ from: "+12025550000" }), { operation: "runPhlo" }],
    ["phlo.run with nothing in it", () => flow.run({}), { operation: "runPhlo" }],
    ["phlo.get", () => Reflect.get(client.phlo, "get")("e564a84a"), { operation: "getPhlo" }],
    ["call", () => node.call("+14152223333", "+14152225555", "agent"), { action: "call" }],
    ["warmTransfer", () => node.warmTransfer("+14152223333", "14152225555", "customer"), { action: "warm_transfer" }],
    [
      "coldTransfer",
      () => node.coldTransfer("sip:agent@phone.plivo.com", "+14152225555", "agent"),
      { action: "cold_transfer" },
    ],
    ["abortTransfer", () => node.abortTransfer("+14152223333"), { action: "abort_transfer" }],
    ["abortTransfer, SIP", () => node.abortTransfer("sip:a@phone.plivo.com"), { action: "abort_transfer" }],
  ])("%s gets a 2xx", async (_, send, expected) => {
    expect(await send()).toHaveProperty("apiId", expect.stringMatching(/^[0-9a-f-]{36}$/));
    expect(mock.requests).toMatchObject([{ ...expected, status: 200, violations: [] }]);
  });

  test.each<[string, () => Promise<unknown>, string]>([
    ["member.hold", () => member.hold(), "client is not a function"],
    ["member.unhold", () => member.unhold(), "client is not a function"],
    ["member.hangup", () => member.hangup(), "client is not a function"],
    ["member.resumeCall", () => member.resumeCall(), "client is not a function"],
    ["member.voicemailDrop", () => member.voicemailDrop(), "client is not a function"],
    ["multiPartyCall.get", () => Reflect.get(flow.multiPartyCall, "get")("b4b48fc2"), "action is not defined"],
  ])("its bug: %s sends nothing", async (_, send, message) => {
    await expect(send()).rejects.toThrow(message);
    expect(mock.requests).toEqual([]);
  });

  test('its bug: a run without a payload sends the JSON text "" where an object belongs', async () => {
    await expect(Reflect.apply(flow.run, flow, [])).rejects.toThrow('The body must be a JSON object; received "".');
    expect(mock.requests).toMatchObject([{ operation: "runPhlo", body: "", status: 400 }]);
  });
});
