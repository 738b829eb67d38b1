/** Whatever a store answers, nothing is sent twice, and no caller waits for ever. */
import { mkdir, readdir, rm, symlink } from "node:fs/promises";
import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import { PhloOnceError } from "../../src/index.js";
import {
  createLedger,
  folderStore,
  isReplayed,
  memoryStore,
  type OnceStore,
  postgresStore,
  redisStore,
} from "../../src/once/index.js";
import { caught } from "../hostile/connect.js";
import { account, collect, success, transfer, useFolder, useHostileServer } from "./support/set-up.js";

const setUp = useHostileServer();
const folder = useFolder();
const once = "ticket-1";

/** A store that claims as it should, and answers something else. */
function storeThat(own: (store: OnceStore) => object): OnceStore {
  const { store } = memoryStore();
  const methods: OnceStore = {
    claim: store.claim.bind(store),
    settle: store.settle.bind(store),
    release: store.release.bind(store),
    read: store.read.bind(store),
    list: store.list.bind(store),
  };
  return Object.assign(methods, own(store));
}

const bite = () => {
  throw new Error("it bites");
};
const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
const answers: readonly (readonly [string, () => unknown])[] = [
  ...[null, false, true, 0, 1, "", "OK", Number.NaN, 0n, {}, [], { token: 7, record: {} }].map(
    (value) => [inspect(value), () => value] as const,
  ),
  ["a revoked Proxy", revoked],
  ["a token that throws", () => Object.defineProperty({}, "token", { get: bite })],
];

describe.each(answers)("a claim that is answered with %s", (_, make) => {
  test.each([
    ["at once", (value: unknown) => value],
    ["later", async (value: unknown) => value],
  ])("%s: nothing is sent, and the error says what the store did", async (_when, give) => {
    const store = storeThat(({ claim }) => ({
      claim: (id: string, entry: never) => {
        claim.call(store, id, entry);
        return give(make());
      },
    }));
    const { call, received } = setUp("ok", createLedger(store));
    const error = await caught(call.coldTransfer(transfer, { once }));
    expect(error).toBeInstanceOf(PhloOnceError);
    expect(error).toMatchObject({ mayHaveExecuted: false, cause: expect.any(Error) });
    expect(received()).toBe(0);
  });
});

test.each<[string, () => unknown]>([
  ["nothing", () => undefined],
  ["another entry each time", () => ({ token: String(Math.random()), record: {} })],
])("a store that holds a key and shows %s ends in an error, not in a circle", async (_, read) => {
  const store = storeThat(() => ({ claim: () => ({ token: "x", record: {} }), read }));
  const { call, received } = setUp("ok", createLedger(store));
  expect(await caught(call.coldTransfer(transfer, { once }))).toMatchObject({ kind: "once", mayHaveExecuted: true });
  expect(received()).toBe(0);
});

test("a claim that was given up and cannot be released holds the key, without a circle", async () => {
  let outage = true;
  const { store } = memoryStore();
  const lying = storeThat(() => ({
    claim: async (id: string, entry: never) => {
      const existing = store.claim(id, entry);
      return outage ? bite() : existing;
    },
    read: store.read.bind(store),
    release: () => (outage ? bite() : true),
  }));
  const { call, received } = setUp("ok", createLedger(lying));
  expect(await caught(call.coldTransfer(transfer, { once }))).toMatchObject({ kind: "once", mayHaveExecuted: false });
  outage = false;
  expect(await caught(call.coldTransfer(transfer, { once }))).toMatchObject({ kind: "once" });
  expect(received()).toBe(0);
});

afterEach(() => void vi.useRealTimers());

test("totalTimeout is one for all that a caller waits for", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  const claimed = () => new Promise((resolve) => setTimeout(resolve, 40, { token: "x", record: {} }));
  const { call } = setUp("ok", createLedger(storeThat(() => ({ claim: claimed, read: () => undefined }))));
  const start = performance.now();
  const ended = caught(call.coldTransfer(transfer, { once, totalTimeout: 100 }));
  await vi.advanceTimersByTimeAsync(100);
  expect(await ended).toMatchObject({ kind: "timeout" });
  expect(performance.now() - start).toBeLessThan(1000);
});

test("a file that is there and cannot be read ends in an error: a link that leads nowhere, a folder", async () => {
  const path = folder("link");
  const first = setUp("ok", folderStore(path));
  await first.call.coldTransfer(transfer, { once });
  const [name = ""] = await readdir(path);
  const file = `${path}/${name}`;
  for (const put of [() => symlink("/nowhere/at/all", file), () => mkdir(file)]) {
    await rm(file, { recursive: true });
    await put();
    const { call, received } = setUp("ok", folderStore(path));
    const error = await caught(call.coldTransfer(transfer, { once }));
    expect(error).toMatchObject({
      kind: "once",
      mayHaveExecuted: false,
      message: expect.stringMatching(/does it link to|EISDIR/),
    });
    expect(received()).toBe(0);
  }
});

test("a Redis and a PostgreSQL that neither take nor show a key end in an error", async () => {
  const redis = { call: async (command: string) => (command === "INFO" ? "" : null) };
  const postgres = { query: async () => ({ rows: [] }) };
  for (const ledger of [redisStore(redis), postgresStore(postgres)]) {
    const { call, received } = setUp("ok", ledger);
    const error = await caught(call.coldTransfer(transfer, { once }));
    expect(error).toMatchObject({ kind: "once", mayHaveExecuted: false, cause: expect.any(Error) });
    expect(received()).toBe(0);
  }
});

/** The record of a success, and a ledger on which it stands with something else in it. */
async function ledgerWith(change: (record: object) => unknown) {
  const ledger = memoryStore();
  const { call, baseUrl } = setUp("ok", ledger);
  await call.coldTransfer(transfer, { once });
  const [stored] = await collect(ledger.store.list());
  const { id, token, record } = Object(stored);
  const entry = { token, record: change(JSON.parse(JSON.stringify(record))) };
  const store = storeThat(() => ({
    claim: () => entry,
    read: () => entry,
    async *list() {
      yield { id, ...entry };
    },
  }));
  return { ledger: createLedger(store), baseUrl };
}

test.each<[string, (record: object) => unknown]>([
  ...["{", "7", "null", '"x"', "[]"].map((response): [string, (record: object) => unknown] => [
    `a response of ${response}`,
    (record) => ({ ...record, response }),
  ]),
  ["a toJSON that throws", (record) => ({ ...record, toJSON: bite })],
  ["a revoked Proxy", revoked],
])("a stored record with %s cannot be read, and holds the key", async (_, change) => {
  const { ledger, baseUrl } = await ledgerWith(change);
  const { call, received } = setUp("ok", ledger, { baseUrl });
  expect(await caught(call.coldTransfer(transfer, { once }))).toMatchObject({ kind: "once", mayHaveExecuted: true });
  expect(await ledger.show(once, { account, baseUrl })).toMatchObject([{ state: "unreadable" }]);
  expect(received()).toBe(0);
});

test("a server's own field named replayed marks nothing", async () => {
  const body = { ...success, replayed: true };
  const fetch = async () => Response.json(body);
  const { call } = setUp("ok", memoryStore(), { fetch });
  const first = await call.coldTransfer(transfer, { once });
  expect([first, isReplayed(first)]).toEqual([body, false]);
  expect(isReplayed(await call.coldTransfer(transfer, { once }))).toBe(true);
});
