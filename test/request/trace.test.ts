import { tracingChannel } from "node:diagnostics_channel";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createPhloClient } from "../../src/index.js";
import { type Mock, startMock } from "../../src/mock/index.js";
import { nodeTransport } from "../../src/transport/node.js";
import { undiciTransport } from "../../src/transport/undici.js";
import { values } from "../support/calls.js";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const connect = () => {
  const { url: baseUrl, authId, authToken } = mock;
  return createPhloClient({ baseUrl, authId, authToken, backoff: { initialDelay: 0, maxDelay: 0 } });
};

/** What a TracingChannel publishes while something is done. */
async function published(name: string, work: () => Promise<unknown>): Promise<[string, object][]> {
  const seen: [string, object][] = [];
  const note = (event: string) => (context: object) => void seen.push([event, { ...context }]);
  const handlers = {
    start: note("start"),
    end: note("end"),
    asyncStart: note("asyncStart"),
    asyncEnd: note("asyncEnd"),
    error: note("error"),
  };
  const channel = tracingChannel<unknown, object>(name);
  channel.subscribe(handlers);
  try {
    await work();
  } finally {
    channel.unsubscribe(handlers);
  }
  return seen;
}

const path = "/v1/phlo/{phlo_id}/multi_party_call/{node_id}/members/{member_address}";

test("a call is traced over all its attempts, with the path's template and no phone number", async () => {
  mock.next({ status: 429 });
  const hold = () => connect().multiPartyCall(values.phlo_id, values.node_id).member("+14152225555").hold();
  const seen = await published("plivo-phlo:call", hold);
  expect(seen.map(([event]) => event)).toEqual(["start", "end", "asyncStart", "asyncEnd"]);
  expect(seen[0]?.[1]).toEqual({ operation: "updateMember", action: "hold", method: "POST", path });
  expect(seen.at(-1)?.[1]).toMatchObject({ attempts: 2, status: 200, mayHaveExecuted: true });
  expect(JSON.stringify(seen)).not.toMatch(/14152225555|mock-token/);
});

test("each attempt is traced, a failed one with its error's kind", async () => {
  mock.next({ drop: "before" });
  const hold = () => connect().multiPartyCall(values.phlo_id, values.node_id).member("+14152225555").hold();
  const seen = await published("plivo-phlo:attempt", hold);
  expect(seen.map(([event]) => event)).toEqual([
    ...["start", "end", "error", "asyncStart", "asyncEnd"],
    ...["start", "end", "asyncStart", "asyncEnd"],
  ]);
  expect(seen[2]?.[1]).toMatchObject({ attempt: 1, path, errorKind: "connection" });
  expect(seen.at(-1)?.[1]).toMatchObject({ attempt: 2, status: 200 });
  expect(JSON.stringify(seen)).not.toContain("14152225555");
});

test("a failed call is published as an error that says whether it may have been performed", async () => {
  mock.next({ status: 500 });
  const transfer = { to: "+14152225555", trigger_source: "+14152223333" };
  const call = connect().multiPartyCall(values.phlo_id, values.node_id);
  const seen = await published("plivo-phlo:call", () => call.coldTransfer(transfer).catch(() => {}));
  expect(seen.find(([event]) => event === "error")?.[1]).toMatchObject({
    action: "cold_transfer",
    status: 500,
    errorKind: "api",
    mayHaveExecuted: true,
  });
});

test("a subscriber that throws fails no call", async () => {
  const thrown: unknown[] = [];
  const listeners = process.listeners("uncaughtException");
  process.removeAllListeners("uncaughtException");
  process.on("uncaughtException", (error) => thrown.push(error)); // Node reports a subscriber's error so, after the call.
  const fail = () => {
    throw new Error("no exporter");
  };
  const channel = tracingChannel("plivo-phlo:call");
  const handlers = { start: fail, end: fail, asyncStart: fail, asyncEnd: fail, error: fail };
  channel.subscribe(handlers);
  try {
    await expect(connect().get(values.phlo_id)).resolves.toHaveProperty("api_id");
    await new Promise((resolve) => setImmediate(resolve)); // Only then has Node reported all of them.
  } finally {
    channel.unsubscribe(handlers);
    process.removeAllListeners("uncaughtException");
    for (const listener of listeners) process.on("uncaughtException", listener);
  }
  expect(thrown.length).toBeGreaterThan(0);
});

test.each([
  ["Node's own sockets", () => ({ transport: nodeTransport() })],
  ["undici", () => ({ transport: undiciTransport() })],
  ["fetch", () => ({ fetch: globalThis.fetch })],
  ["the default", () => ({})],
])("traceparent reaches the server: %s", async (_, transport) => {
  const { url: baseUrl, authId, authToken } = mock;
  const traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
  const phlo = createPhloClient({ baseUrl, authId, authToken, ...transport() });
  await phlo.get(values.phlo_id, { headers: { traceparent } });
  expect(mock.requests.map(({ headers }) => headers.traceparent)).toEqual([traceparent]);
});
