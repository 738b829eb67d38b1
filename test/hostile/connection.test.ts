import { readFileSync } from "node:fs";
import { createServer as createSecureServer } from "node:https";
import { createServer, type Server } from "node:net";
import { inspect } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPhloClient } from "../../src/index.js";
import { calls, values } from "../support/calls.js";
import { listen, portOf } from "../support/listen.js";
import { authToken, caught, connect } from "./connect.js";
import { type HostileServer, startHostileServer } from "./server.js";

const maxRetries = 2;
const patience = { maxRetries, timeout: 3000, backoff: { initialDelay: 0, maxDelay: 0 } };
const file = (name: string) => readFileSync(new URL(name, import.meta.url));

let server: HostileServer;
let untrusted: Server;
let closedPort: number;
beforeAll(async () => {
  server = await startHostileServer();
  untrusted = createSecureServer({ key: file("key.pem"), cert: file("certificate.pem") }, () => {
    throw new Error("a request got through to a server that nobody trusts");
  });
  await listen(untrusted);
  const closed = createServer();
  closedPort = await listen(closed);
  await new Promise((resolve) => closed.close(resolve));
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await new Promise((resolve) => untrusted.close(resolve));
});

test.each(calls)(
  "$id $action: a refused connection proves that nothing was sent, so it is tried again",
  async (call) => {
    const error = await caught(call.perform(connect(`http://127.0.0.1:${closedPort}`, patience)));
    expect(error).toMatchObject({ kind: "connection", mayHaveExecuted: false, attempts: 1 + maxRetries });
    const advice = call.operation.method === "GET" ? "" : " The action was not performed.";
    expect(String(error)).toMatch(new RegExp(`could not connect: [^\n.]*ECONNREFUSED[^\n]*\\.${advice}$`));
    expect(inspect(error)).toContain("ECONNREFUSED");
  },
);

test.each(calls)("$id $action: a name that is not found proves it too", async (call) => {
  const error = await caught(call.perform(connect("https://phlorunner.invalid", { ...patience, maxRetries: 0 })));
  expect(error).toMatchObject({ kind: "connection", mayHaveExecuted: false, attempts: 1 });
});

test.each(calls)(
  "$id $action: a certificate that is refused proves it, and trying again is of no use",
  async (call) => {
    const error = await caught(call.perform(connect(`https://127.0.0.1:${portOf(untrusted)}`, patience)));
    expect(error).toMatchObject({ kind: "connection", mayHaveExecuted: false, attempts: 1 });
  },
);

test.each(calls)(
  "$id $action: a connection that is reset proves nothing",
  async ({ perform, operation, idempotent }) => {
    const error = await caught(perform(connect(server.resetUrl, patience)));
    const mayHaveExecuted = operation.method === "POST";
    expect(error).toMatchObject({ kind: "connection", mayHaveExecuted, attempts: idempotent ? 1 + maxRetries : 1 });
  },
);

test("an error that does not explain itself proves nothing", async () => {
  const circular = new Error("its own cause");
  circular.cause = circular;
  const bush = new AggregateError([]);
  for (let branch = 0; branch < 20; branch++) bush.errors.push(bush);
  const odd = { code: Object.create(null), errors: [circular], cause: { syscall: 1 } };
  for (const thrown of [
    new TypeError("Failed to fetch"),
    "a string",
    undefined,
    Object.create(null),
    circular,
    bush,
    odd,
  ]) {
    const fetch = () => Promise.reject(thrown);
    for (const { perform, operation, idempotent } of calls) {
      const error = await caught(perform(connect("https://127.0.0.1:1", { ...patience, fetch })));
      const mayHaveExecuted = operation.method === "POST";
      expect(error).toMatchObject({ kind: "connection", mayHaveExecuted, attempts: idempotent ? 1 + maxRetries : 1 });
      expect(Object(error).cause).toBe(thrown);
    }
  }
});

test("a transport that throws at once leaves nothing behind", async () => {
  const transport = () => {
    throw new Error("not ready");
  };
  const phlo = createPhloClient({ authId: values.auth_id, authToken, transport, maxRetries: 0 });
  expect(await caught(phlo.get(values.phlo_id))).toMatchObject({ kind: "connection", attempts: 1 });
  const dialling = phlo.multiPartyCall(values.phlo_id, values.node_id).addUser({ to: "+14", trigger_source: "+14" });
  expect(await caught(dialling)).toMatchObject({ kind: "connection", mayHaveExecuted: true });
});

const refused = Object.assign(new Error("refused"), { code: "ECONNREFUSED", syscall: "connect" });
const reset = Object.assign(new Error("reset"), { code: "ECONNRESET", syscall: "read" });

test.each([
  ["every address refused", new AggregateError([refused, refused]), false],
  ["one address refused, one reset", new AggregateError([refused, reset]), true],
  [
    "one address refused, one reset, in the shape of Node's own",
    new TypeError("fetch failed", {
      cause: Object.assign(new AggregateError([refused, reset]), { code: "ECONNREFUSED" }),
    }),
    true,
  ],
  ["no address tried", new AggregateError([]), true],
  ["the socket broke while reading", new TypeError("fetch failed", { cause: reset }), true],
  ["undici's connect timeout", new TypeError("fetch failed", { cause: { code: "UND_ERR_CONNECT_TIMEOUT" } }), false],
  ["undici's header timeout", new TypeError("fetch failed", { cause: { code: "UND_ERR_HEADERS_TIMEOUT" } }), true],
  ["undici's closed dispatcher", { code: "UND_ERR_CLOSED" }, false],
  ["a certificate for another purpose", new TypeError("fetch failed", { cause: { code: "INVALID_PURPOSE" } }), false],
  ["a certificate against its issuer's limits", { code: "PATH_LENGTH_EXCEEDED" }, false],
  ["a failure of TLS in general", { code: "ERR_SSL_WRONG_VERSION_NUMBER" }, true],
  ["Deno's words in the mouth of a gateway", new Error("502: client error (Connect)"), true],
  ["Bun 1.3: no connection", Object.assign(new Error("Unable to connect."), { code: "ConnectionRefused" }), false],
  ["Bun: closed", Object.assign(new Error("The socket connection was closed"), { code: "ECONNRESET" }), true],
  ["Deno: no connection", new TypeError("error sending request: client error (Connect): tcp connect error"), false],
  ["Deno: closed", new TypeError("error sending request: client error (SendRequest): connection closed"), true],
  ["workerd: lost", new Error("Network connection lost."), true],
])("what an error proves: %s", async (_, thrown, mayHaveExecuted) => {
  const phlo = connect("https://127.0.0.1:1", { maxRetries: 0, fetch: () => Promise.reject(thrown) });
  const { perform } = calls.find(({ action }) => action === "cold_transfer") ?? {};
  expect(await caught(Promise.resolve(perform?.(phlo)))).toMatchObject({ kind: "connection", mayHaveExecuted });
});
