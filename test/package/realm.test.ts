/** The built package in a realm of its own, as Jest loads it: no error of Node's is an instance of its `Error`. */
import { spawnSync } from "node:child_process";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { types } from "node:util";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { OnceStore } from "../../src/once/index.js";
import { authToken, caught } from "../hostile/connect.js";
import { account, collect, nodeId, phloId, transfer } from "../once/support/set-up.js";
import { ended, listen } from "../support/listen.js";
import { Realm } from "./realm.js";

const realm = new Realm();
const client: typeof import("../../src/index.js") = realm.load("index");
const once: typeof import("../../src/once/index.js") = realm.load("once");
const sockets: typeof import("../../src/transport/node.js") = realm.load("node");
const undici: typeof import("../../src/transport/undici.js") = realm.load("undici");
const mock: typeof import("../../src/mock/index.js") = realm.load("mock");
const webhooks: typeof import("../../src/webhooks/index.js") = realm.load("webhooks");

/** A process of this machine that has ended. */
const endedProcess = `process ${spawnSync(process.execPath, ["--version"]).pid} on ${hostname()}`;

const bodies: Record<string, string> = { large: "x".repeat(2 ** 20), small: "" };
let server: Server;
let folder: string;
let sent: string[];
let status: number;
let body: keyof typeof bodies;
let url: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), "realm-")), "claims");
  sent = [];
  status = 201;
  body = "small";
  server = createServer((request, response) => {
    sent.push(String(request.url));
    response.writeHead(status, { "content-type": "application/json", "content-encoding": "gzip" });
    response.end(gzipSync(JSON.stringify({ api_id: "a-1", error: "", more: bodies[body] })));
  });
  url = `http://127.0.0.1:${await listen(server)}`;
});
afterEach(async () => {
  server.closeAllConnections();
  await ended(server);
  await rm(join(folder, ".."), { recursive: true });
});

const connect = (options: object = {}) =>
  client.createPhloClient({ authId: account, authToken, baseUrl: url, ...options });
const dial = (options: object) =>
  connect(options).multiPartyCall(phloId, nodeId).coldTransfer(transfer, { once: "ticket-1" });

test("it is a realm of its own", () => {
  expect(realm.run("Error")).not.toBe(Error);
  expect(connect()).not.toBeInstanceOf(Object);
  expect(realm.run("fetch")).toBe(fetch);
});

test("a second call with a key replays the first, across two ledgers of one folder", async () => {
  const first = await dial({ once: once.folderStore(folder) });
  const second = await dial({ once: once.folderStore(folder) });
  expect([sent.length, first.api_id, second.api_id]).toEqual([1, "a-1", "a-1"]);
  expect([first, second].map((result) => once.isReplayed(result))).toEqual([false, true]);
});

test("a second call with a key whose outcome is unknown does not send, and says so", async () => {
  status = 500;
  await caught(dial({ once: once.folderStore(folder) }));
  const error = await caught(dial({ once: once.folderStore(folder) }));
  expect(error).toMatchObject({ kind: "once", mayHaveExecuted: true, key: "ticket-1" });
  expect(sent).toHaveLength(1);
});

test("a folder that is not there yet has no claims", async () => {
  expect(await collect(once.folderStore(folder).list())).toEqual([]);
});

test("the claim of a process that has ended can be settled, past the lock that it left", async () => {
  status = 500;
  await caught(dial({ once: once.folderStore(folder, { claimedBy: endedProcess }) }));
  const [entry] = await collect(once.folderStore(folder).list());
  expect(entry).toMatchObject({ state: "unknown", claimedBy: endedProcess });
  const ledger = once.folderStore(folder);
  for (const name of await readdir(folder)) await writeFile(join(folder, `${name}.lock`), endedProcess);
  await ledger.settle("ticket-1", "did-not-happen");
  status = 201;
  await dial({ once: ledger });
  expect(sent).toHaveLength(2);
});

test("a claim that never became an outcome can be settled when its process has ended", async () => {
  const { store } = once.folderStore(folder);
  const held = once.createLedger(
    { ...bound(store), settle: () => false },
    { claimedBy: endedProcess, onSettleError() {} },
  );
  await dial({ once: held });
  const ledger = once.folderStore(folder);
  expect(await ledger.show("ticket-1")).toMatchObject([{ state: "claimed", claimedBy: endedProcess }]);
  await ledger.settle("ticket-1", "did-not-happen");
  expect(await collect(ledger.list())).toEqual([]);
});

const bound = (store: OnceStore): OnceStore => ({
  claim: (...given) => store.claim(...given),
  settle: (...given) => store.settle(...given),
  release: (...given) => store.release(...given),
  read: (...given) => store.read(...given),
  list: () => store.list(),
});

test("a store's error is told in its own words", async () => {
  await writeFile(folder, "no folder");
  const error = await caught(dial({ once: once.folderStore(folder) }));
  expect(error).toMatchObject({ kind: "once", mayHaveExecuted: false });
  expect(String(error)).toContain('the key "ticket-1" could not be claimed: EEXIST: file already exists');
});

test.each([
  ["Node's sockets", {}],
  ["plivo-phlo/node", { transport: sockets.nodeTransport() }],
  ["plivo-phlo/undici", { transport: undici.undiciTransport() }],
])(
  "through %s, a body that is larger than 1 MiB once it is decompressed is a response that cannot be read",
  async (_, options) => {
    body = "large";
    const error = await caught(connect(options).multiPartyCall(phloId, nodeId).coldTransfer(transfer));
    expect(error).toMatchObject({ kind: "response", status: 201, mayHaveExecuted: true });
    expect(String(error)).toContain("its body is larger than 1 MiB");
  },
);

test("without undici, its transport says what to install", async () => {
  const without: typeof undici = new Realm("undici").load("undici");
  const error = await caught(connect({ transport: without.undiciTransport() }).get(phloId));
  expect(String(error)).toContain("plivo-phlo/undici needs undici: npm install undici@7");
});

test("the credentials in an error of Node's are hidden, and it stays an error", async () => {
  const fetch = () => Promise.reject(new TypeError("fetch failed", { cause: new Error(`no route for ${authToken}`) }));
  const error = await caught(connect({ fetch, maxRetries: 0 }).get(phloId));
  const { cause }: { cause?: unknown } = Object(error);
  expect([types.isNativeError(cause), String(cause)]).toEqual([true, "TypeError: fetch failed"]);
  expect(types.isNativeError(Object(cause).cause)).toBe(true);
  expect(String(Object(cause).cause)).toBe("Error: no route for (hidden)");
  expect(Object.keys(Object(cause))).toEqual([]);
});

test("the mock takes headers of Node's", async () => {
  const served = await mock.startMock();
  served.next({ status: 429, headers: new Headers({ "retry-after": "7" }) });
  const answer = await fetch(`${served.url}/v1/phlo/${phloId}`);
  await served.close();
  expect([answer.status, answer.headers.get("retry-after")]).toEqual([429, "7"]);
});

test("a test under assumptions fails in the words of Node's own assertion", async () => {
  const run = () => expect(1).toBe(2);
  const error = await caught(mock.forEachAssumption(run, { only: [] }));
  expect(String(error)).toMatch(/^Error: Under the defaults: expected 1 to be 2/);
});

test("a callback's body may be bytes of either realm", async () => {
  const request = { method: "POST", url: "/", headers: { "content-type": "application/x-www-form-urlencoded" } };
  for (const bytes of [Buffer.from("event=ring"), realm.run("Uint8Array.from(Buffer.from('event=ring'))")])
    expect((await webhooks.parseEvent(request, bytes)).event).toEqual({ event: "ring" });
  await expect(webhooks.parseEvent(request, realm.run("new DataView(new ArrayBuffer(1))"))).rejects.toThrow(
    "rawBody must be",
  );
});
