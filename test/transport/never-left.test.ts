/** Every way in which a request does not leave, over Node's own sockets: all of them are certain. */
import { createServer as createPlainServer } from "node:http";
import { createServer, type Server, type Socket } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPhloClient, type PhloClientOptions } from "../../src/index.js";
import { type NodeTransportOptions, nodeTransport } from "../../src/transport/node.js";
import { caught } from "../hostile/connect.js";
import { values } from "../support/client-methods.js";
import { ended, listen } from "../support/listen.js";
import { certificate, trusting } from "../support/remembering-server.js";

const sockets = new Set<Socket>();
const servers = {
  "that says nothing": createServer((socket) => socket.resume()),
  "that resets": createServer((socket) => socket.once("data", () => socket.resetAndDestroy())),
  "that closes": createServer((socket) => socket.resume().end()),
  "that speaks no TLS": createPlainServer(() => neverAsked()),
  "that shares no cipher": createTlsServer(
    { ...certificate, maxVersion: "TLSv1.2", ciphers: "ECDHE-RSA-AES128-GCM-SHA256" },
    neverAsked,
  ),
  "that asks for a certificate in TLS 1.2": createTlsServer(
    { ...certificate, maxVersion: "TLSv1.2", requestCert: true, rejectUnauthorized: true, ca: certificate.cert },
    neverAsked,
  ),
  "that speaks first": createTlsServer({ ...certificate, maxVersion: "TLSv1.2" }, (socket) => {
    socket.on("data", neverAsked).write("HTTP/1.1 201 Created\r\ncontent-length: 2\r\n\r\n{}");
  }),
  "that nobody trusts": createTlsServer(certificate, neverAsked),
} satisfies Record<string, Server>;
type Name = keyof typeof servers;

function neverAsked(): never {
  throw new Error("a request arrived");
}

const ports = new Map<string, number>();
beforeAll(async () => {
  for (const [name, server] of Object.entries(servers)) {
    server.on("connection", (socket) => {
      sockets.add(socket);
      socket.on("error", () => {}).on("close", () => sockets.delete(socket));
    });
    ports.set(name, await listen(server));
  }
});
afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  await Promise.all(Object.values(servers).map(ended));
});

/** What a transfer to a server comes to. */
function transferTo(name: Name, transport: NodeTransportOptions, options: PhloClientOptions, signal?: AbortSignal) {
  const phlo = createPhloClient({
    authId: values.auth_id,
    authToken: "s3cret-token",
    baseUrl: `https://127.0.0.1:${ports.get(name)}`,
    transport: nodeTransport({ ...trusting, ...transport }),
    backoff: { initialDelay: 0, maxDelay: 0 },
    maxRetries: 1,
    ...options,
  });
  const call = phlo.multiPartyCall(values.phlo_id, values.node_id);
  return caught(call.coldTransfer({ to: "+14152225555", trigger_source: "+14152223333" }, signal && { signal }));
}

test.concurrent.each<[Name, NodeTransportOptions, number]>([
  ["that resets", {}, 2],
  ["that closes", {}, 2],
  ["that speaks no TLS", {}, 2],
  ["that shares no cipher", {}, 2],
  ["that asks for a certificate in TLS 1.2", {}, 2],
  ["that speaks first", {}, 2],
  ["that nobody trusts", { ca: undefined }, 1],
])("a server %s: it is certain that nothing left", async (name, transport, attempts) => {
  expect(await transferTo(name, transport, {})).toMatchObject({ kind: "connection", mayHaveExecuted: false, attempts });
});

const lookup: NodeTransportOptions = { lookup: () => {} };

test.concurrent.each<[string, NodeTransportOptions]>([
  ["name lookup", lookup],
  ["TLS handshake", {}],
])("a timeout, and an abort, during the %s: it is certain that nothing left", async (_, transport) => {
  const late = await transferTo("that says nothing", transport, { timeout: 60 });
  expect(late).toMatchObject({ kind: "timeout", mayHaveExecuted: false, safeToRetry: true });
  const aborted = await transferTo("that says nothing", transport, {}, AbortSignal.timeout(60));
  expect(aborted).toMatchObject({ kind: "abort", mayHaveExecuted: false, attempts: 1 });
});

test.concurrent("a dead network takes one timeout; with a totalTimeout, retries within that", async () => {
  const once = await transferTo("that says nothing", lookup, { timeout: 60, maxRetries: 5 });
  expect(once).toMatchObject({ kind: "timeout", attempts: 1 });
  const start = performance.now();
  const more = await transferTo("that says nothing", lookup, { timeout: 60, totalTimeout: 2000, maxRetries: 2 });
  expect(more).toMatchObject({ kind: "timeout", attempts: 3, mayHaveExecuted: false });
  expect(performance.now() - start).toBeLessThan(4000);
});

test("an aborted request leaves no connection behind", async () => {
  await transferTo("that says nothing", {}, { timeout: 60 });
  await expect.poll(() => sockets.size).toBe(0);
});

test("unknown options are refused, with what was probably meant", () => {
  const misspelled = Object.fromEntries([["serverName", "x"]]);
  expect(() => nodeTransport(misspelled)).toThrow('unknown option "serverName": did you mean servername?');
});
