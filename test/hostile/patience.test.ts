import { getEventListeners } from "node:events";
import { setImmediate as turn } from "node:timers/promises";
import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type AttemptEvent, isPhloError, type PhloClientOptions, type RequestOptions } from "../../src/index.js";
import { values } from "../support/calls.js";
import { authToken, caught, connect, transportName } from "./connect.js";
import { type HostileServer, startHostileServer } from "./server.js";

let server: HostileServer;
beforeAll(async () => {
  server = await startHostileServer();
  await meet("ok").member.hold(); // Loads the transport, which takes its time here.
});
afterAll(() => server[Symbol.asyncDispose]());

const transfer = { to: "+14152225555", trigger_source: "+14152223333" };
const noPause = { initialDelay: 0, maxDelay: 0 };
let scenarios = 0;

/** A call whose requests meet these faults, one after the other. */
function meet(faults: string, options: PhloClientOptions = {}) {
  const name = `patience-${scenarios++}`;
  const phlo = connect(`${server.url}/${faults}/${name}`, { backoff: noPause, ...options });
  const call = phlo.multiPartyCall(values.phlo_id, values.node_id);
  return { phlo, call, member: call.member(transfer.to), scenario: server.scenario(name), name };
}

async function timed(work: () => Promise<unknown>) {
  const start = performance.now();
  const error = await caught(work());
  return { error, elapsed: performance.now() - start };
}

describe.concurrent("timeout and deadline", () => {
  test.each<[string, PhloClientOptions, RequestOptions, number]>([
    ["the client's timeout", { timeout: 100, maxRetries: 0 }, {}, 100],
    ["the call's timeout goes before the client's", { timeout: 60_000, maxRetries: 0 }, { timeout: 100 }, 100],
    ["a deadline cuts an attempt short", { totalTimeout: 100 }, {}, 100],
    ["the call's deadline goes before the client's", { totalTimeout: 60_000 }, { totalTimeout: 100 }, 100],
  ])("%s", async (_, client, options, expected) => {
    for (const fault of ["stall-after-read", "stall-in-headers", "stall-in-body"]) {
      const { member, name } = meet(fault, client);
      const { error, elapsed } = await timed(() => member.hold(options));
      expect(error).toMatchObject({ kind: "timeout", mayHaveExecuted: true, attempts: 1 });
      expect(String(error)).toMatch(/timed out after (the totalTimeout of )?100 ms/);
      expect(elapsed).toBeGreaterThanOrEqual(expected - 5);
      expect(elapsed).toBeLessThan(expected + 5000);
      await server.released(name);
    }
  });

  test("a deadline holds over all attempts", async () => {
    const { member } = meet("stall-after-read", { timeout: 300, totalTimeout: 750, maxRetries: 9 });
    const { error, elapsed } = await timed(() => member.hold());
    expect(error).toMatchObject({ kind: "timeout", mayHaveExecuted: true });
    expect(isPhloError(error) && error.attempts).toBeLessThanOrEqual(3);
    expect(elapsed).toBeGreaterThanOrEqual(745);
    expect(elapsed).toBeLessThan(10_000);
  });

  test("a pause that would pass the deadline is not begun", async () => {
    const { member, scenario } = meet("429-hour,ok", { totalTimeout: 5000 });
    const { error, elapsed } = await timed(() => member.hold());
    expect(error).toMatchObject({ kind: "api", status: 429, attempts: 1, mayHaveExecuted: false });
    expect([scenario.met, elapsed < 5000]).toEqual([1, true]);
  });
});

describe("repetition", () => {
  test("stops at the first success", async () => {
    const { member, scenario } = meet("500,reset-after-read,429,ok", { maxRetries: 5 });
    await member.hold();
    expect(scenario.met).toBe(4);
  });

  test("can be turned off, for a client and for a call", async () => {
    for (const [client, options] of [
      [{ maxRetries: 0 }, {}],
      [{}, { maxRetries: 0 }],
    ]) {
      const { member, scenario } = meet("429,ok", client);
      expect(await caught(member.hold(options))).toMatchObject({ status: 429, attempts: 1 });
      expect(scenario.met).toBe(1);
    }
  });

  test("a transfer is sent again after 429, and not after the 500 that follows", async () => {
    const { call, scenario } = meet("429,500,ok", { maxRetries: 5 });
    expect(await caught(call.coldTransfer(transfer))).toMatchObject({
      status: 500,
      attempts: 2,
      mayHaveExecuted: true,
    });
    expect([scenario.met, scenario.executed]).toEqual([2, 1]);
  });

  test("an earlier attempt that may have been carried out is not forgotten", async () => {
    const { member } = meet("500,403", { maxRetries: 5 });
    expect(await caught(member.hold())).toMatchObject({ status: 403, attempts: 2, mayHaveExecuted: true });
  });
});

describe.concurrent("a caller's signal", () => {
  const reason = new Error("the agent hung up");

  test("that is aborted already sends nothing", async () => {
    const { call, scenario } = meet("ok");
    const error = await caught(call.coldTransfer(transfer, { signal: AbortSignal.abort(reason) }));
    expect(error).toMatchObject({ kind: "abort", attempts: 0, mayHaveExecuted: false, cause: reason });
    expect(scenario.met).toBe(0);
  });

  test.each(["stall-before-read", "stall-after-read", "stall-in-headers", "stall-in-body"])(
    "ends an attempt in %s",
    async (fault) => {
      const controller = new AbortController();
      const { call, scenario, name } = meet(fault);
      const promise = call.coldTransfer(transfer, { signal: controller.signal });
      await expect.poll(() => scenario.met).toBe(1);
      controller.abort(reason);
      const error = await caught(promise);
      expect(error).toMatchObject({ kind: "abort", attempts: 1, mayHaveExecuted: true, cause: reason });
      await server.released(name);
    },
  );

  test.each([
    ["429", false],
    ["500", true],
  ])("ends the pause after %s", async (fault, mayHaveExecuted) => {
    const controller = new AbortController();
    const onAttempt = () => queueMicrotask(() => controller.abort(reason));
    const { member, scenario } = meet(fault, { backoff: { initialDelay: 60_000, maxDelay: 60_000 }, onAttempt });
    const error = await caught(member.hold({ signal: controller.signal }));
    expect(error).toMatchObject({ kind: "abort", attempts: 1, mayHaveExecuted, cause: reason });
    expect(scenario.met).toBe(1);
  });

  test("keeps no listener", async () => {
    const { signal } = new AbortController();
    for (const faults of ["ok", "500,ok", "403", "reset-after-read,ok", "stall-in-body,ok"]) {
      await caught(meet(faults, { timeout: 50 }).member.hold({ signal }));
      expect(getEventListeners(signal, "abort")).toEqual([]);
    }
  });
});

test("a transport that heeds no signal cannot hold a call up", async () => {
  const { call } = meet("ok", { timeout: 50, fetch: () => new Promise(() => {}) });
  expect(await caught(call.coldTransfer(transfer))).toMatchObject({ kind: "timeout", mayHaveExecuted: true });
});

test("a kept connection that the server drops as the next request is written rings nobody twice", async () => {
  const { call, scenario } = meet("ok,close-after-read,ok");
  await call.coldTransfer(transfer);
  await turn(); // The transport takes a connection back one turn of the event loop later.
  expect(await caught(call.coldTransfer(transfer))).toMatchObject({ kind: "connection", mayHaveExecuted: true });
  expect([scenario.met, scenario.sockets.size]).toEqual([2, 1]);
});

// Node's own `fetch` repeats a 421 by itself, which says that the server did nothing; now and then it fails at it.
test.runIf(transportName !== "fetch")("a 421 is a refusal like any other", async () => {
  const { call, scenario } = meet(`body.421.${Buffer.from("{}").toString("base64url")}`);
  expect(await caught(call.coldTransfer(transfer))).toMatchObject({ kind: "api", status: 421, mayHaveExecuted: false });
  expect(scenario.met).toBe(1);
});

describe("phlo.api", () => {
  const path = { phlo_id: values.phlo_id, node_id: values.node_id };
  const coldTransfer = { action: "cold_transfer", role: "agent", ...transfer } as const;

  test.each([
    ["500", 1],
    ["empty-500", 1],
    ["429", 3],
    ["403", 1],
  ])("returns the error of %s", async (fault, met) => {
    const { phlo, scenario } = meet(fault);
    const { data, error, response } = await phlo.api.POST("/v1/phlo/{phlo_id}/multi_party_call/{node_id}", {
      params: { path },
      body: coldTransfer,
    });
    expect([data, Boolean(error), response.status]).toEqual([undefined, true, Number(fault.replace("empty-", ""))]);
    expect(scenario.met).toBe(met);
  });

  test.each([
    ["html-200", "response", 1],
    ["half-json", "response", 1],
    ["reset-after-read", "connection", 1],
  ])("rejects with our error after %s", async (fault, kind, met) => {
    const { phlo, scenario } = meet(fault);
    const promise = phlo.api.POST("/v1/phlo/{phlo_id}/multi_party_call/{node_id}", {
      params: { path },
      body: coldTransfer,
    });
    const operation = "updateMultiPartyCall";
    expect(await caught(promise)).toMatchObject({ kind, operation, action: "cold_transfer", mayHaveExecuted: true });
    expect(scenario.met).toBe(met);
  });

  test("knows what may be repeated, and heeds a signal", async () => {
    const { phlo, scenario } = meet("500,ok");
    await phlo.api.POST("/v1/phlo/{phlo_id}/multi_party_call/{node_id}/members/{member_address}", {
      params: { path: { ...path, member_address: transfer.to } },
      body: { action: "hold" },
    });
    expect(scenario.met).toBe(2);
    const signal = AbortSignal.abort();
    const promise = phlo.api.GET("/v1/phlo/{phlo_id}", { params: { path }, signal });
    expect(await caught(promise)).toMatchObject({ kind: "abort", attempts: 0 });
  });

  test("takes the token nowhere else", async () => {
    const { phlo } = meet("ok");
    const promise = phlo.api.GET("/v1/phlo/{phlo_id}", { params: { path }, baseUrl: server.elsewhere.url });
    expect(await caught(promise)).toMatchObject({ kind: "argument", argument: "address" });
    expect(server.elsewhere.followers).toBe(0);
  });
});

test("every attempt is reported, with nothing secret in it", async () => {
  const reports: AttemptEvent[] = [];
  const { member } = meet("reset-after-read,500,ok", { onAttempt: (report) => reports.push(report), maxRetries: 5 });
  await member.hold();
  const subject = { phlo_id: values.phlo_id, node_id: values.node_id, member_address: transfer.to, run_id: undefined };
  const each = { operation: "updateMember", action: "hold", ...subject, durationMs: expect.any(Number) };
  const again = { willRetry: true, delayMs: 0 };
  expect(reports).toEqual([
    { ...each, ...again, attempt: 1, status: undefined, errorKind: "connection", api_id: undefined },
    {
      ...each,
      ...again,
      attempt: 2,
      status: 500,
      errorKind: undefined,
      api_id: "97ceeb52-58b6-11e1-86da-77300b68f8bb",
    },
    {
      ...each,
      willRetry: false,
      delayMs: undefined,
      attempt: 3,
      status: 201,
      errorKind: undefined,
      api_id: "8c77b816-d621-4028-afc8-1aeab1d497a8",
    },
  ]);
  expect(JSON.stringify(reports)).not.toContain(authToken);
});

test.each([
  [
    "throws",
    () => {
      throw new Error("the log is full");
    },
  ],
  ["rejects", () => Promise.reject(new Error("the log is full"))],
])("a listener that %s costs nobody an answer", async (_, onAttempt) => {
  const { member } = meet("ok", { onAttempt });
  await expect(member.hold()).resolves.toHaveProperty("api_id");
});

const basic = btoa(`MAXXXXXXXXXXXXXXXXXX:${authToken}`);
const echoed = JSON.stringify({ error: `you sent Basic ${basic}, which is ${authToken}` });
const echo = (status: string) => {
  const head = `HTTP/1.1 ${status}\r\nx-echo: Basic ${basic}\r\ncontent-length: ${echoed.length}\r\n\r\n`;
  return `raw.${Buffer.from(head + echoed).toString("base64url")}`;
};

test.each([
  ...["403", "500", "html-200", "reset-after-read", "stall-after-read", "rubbish", "redirect-302", "mirror"],
  ...[echo("502 Bad"), echo("201 Created")],
])("no error shows the token, however it is looked at: %s", async (fault) => {
  const { call } = meet(fault, { timeout: 100 });
  const error = await caught(call.coldTransfer(transfer));
  const headers = isPhloError(error) && error.kind === "api" ? error.headers : {};
  const shown = [
    inspect(error, { depth: 20, showHidden: true }),
    JSON.stringify([error, headers]),
    String(error),
  ].join();
  expect(shown).toContain("cold_transfer");
  expect(shown).not.toContain(authToken);
  expect(shown).not.toContain(basic);
});

describe("an answer's size", () => {
  test.each(["sized", "sized-chunked"])("of 1 MiB is read, and not a byte more: %s", async (fault) => {
    await meet(`${fault}.${2 ** 20}`).call.coldTransfer(transfer);
    const error = await caught(meet(`${fault}.${2 ** 20 + 1}`).call.coldTransfer(transfer));
    expect(error).toMatchObject({ kind: "response", mayHaveExecuted: true });
    expect(String(error)).toContain("the response has status 201, but its body is larger than 1 MiB.");
  });
});

test.each([
  ["redirect-302", "the response has an unexpected status, 302."],
  ["html-200", "the response has status 200, but its body is not a JSON object."],
])("an answer that is not understood is described: %s", async (fault, words) => {
  expect(String(await caught(meet(fault).call.coldTransfer(transfer)))).toContain(words);
});

test("an error's message keeps to its line and to a length, whatever Plivo says", async () => {
  const text = `a\r\n\u001b[31mb${"c".repeat(9000)}`;
  const { call } = meet(`body.400.${Buffer.from(JSON.stringify({ error: text })).toString("base64url")}`);
  const error = await caught(call.coldTransfer(transfer));
  expect(error).toMatchObject({ kind: "api", reason: text });
  expect(String(error)).toMatch(/^PhloApiError: [ -~]{1,700}$/);
});
