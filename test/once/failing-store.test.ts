import { expect, test, vi } from "vitest";
import { PhloOnceError } from "../../src/index.js";
import { createLedger, memoryStore, type OnceStore, type SettleErrorEvent } from "../../src/once/index.js";
import { caught } from "../hostile/connect.js";
import { success, transfer, useHostileServer } from "./support/set-up.js";

const setUp = useHostileServer();
const once = "ticket-1";
const down = () => Promise.reject(new Error("connection lost"));
const silent = () => new Promise<never>(() => {});

/** A store of a user's own, which does something else in some of its methods. */
function storeWith(own: (store: OnceStore) => Partial<OnceStore>): OnceStore {
  const { store } = memoryStore();
  const methods = {
    claim: store.claim.bind(store),
    settle: store.settle.bind(store),
    release: store.release.bind(store),
    read: store.read.bind(store),
    list: store.list.bind(store),
  };
  return { ...methods, ...own(methods) };
}

const throwing = () => {
  throw new TypeError("not open");
};

test.each<[string, Partial<OnceStore>]>([
  ["rejects", { claim: down }],
  ["throws", { claim: throwing }],
  ["rejects everything", { claim: down, settle: down, release: down, read: down }],
])("a store that %s: nothing is sent", async (_, own) => {
  const { call, received } = setUp("ok", createLedger(storeWith(() => own)));
  const error = await caught(call.coldTransfer(transfer, { once }));
  expect(error).toBeInstanceOf(PhloOnceError);
  expect(error).toMatchObject({ kind: "once", key: once, mayHaveExecuted: false, cause: expect.any(Error) });
  expect(error).toMatchObject({ message: expect.stringMatching(/make sure that the store works, then retry/) });
  expect(received()).toBe(0);
});

test("a store that is silent: nothing is sent, after storeTimeout", async () => {
  const { call, received } = setUp(
    "ok",
    createLedger(
      storeWith(() => ({ claim: silent })),
      { storeTimeout: 20 },
    ),
  );
  const error = await caught(call.coldTransfer(transfer, { once }));
  expect(error).toMatchObject({ kind: "once", mayHaveExecuted: false, claimedAt: undefined });
  expect(error).toMatchObject({ message: expect.stringContaining("no answer within 20 ms") });
  expect(received()).toBe(0);
});

test("a store that is silent: totalTimeout and signal end the wait", async () => {
  const { call, received } = setUp("ok", createLedger(storeWith(() => ({ claim: silent }))));
  const timeout = await caught(call.coldTransfer(transfer, { once, totalTimeout: 10 }));
  expect(timeout).toMatchObject({ kind: "timeout", mayHaveExecuted: false });
  const abort = await caught(call.coldTransfer(transfer, { once, signal: AbortSignal.timeout(10) }));
  expect(abort).toMatchObject({ kind: "abort", mayHaveExecuted: false });
  expect(received()).toBe(0);
});

test("the time of the claim counts towards totalTimeout", async () => {
  vi.useFakeTimers({ toFake: ["performance"] });
  const slow = storeWith((store) => ({
    claim(...given) {
      vi.advanceTimersByTime(700);
      return store.claim(...given);
    },
  }));
  const { call } = setUp("stall-after-read", createLedger(slow));
  const error = caught(call.coldTransfer(transfer, { once, totalTimeout: 1000 }));
  expect(await error).toMatchObject({ kind: "timeout", message: expect.stringMatching(/300(\.\d+)? ms/) });
  vi.useRealTimers();
});

test("a claim that is stored too late is taken back", async () => {
  let store = () => {};
  const late = new Promise<void>((resolve) => {
    store = resolve;
  });
  let released = () => {};
  const takenBack = new Promise<void>((resolve) => {
    released = resolve;
  });
  const slow = storeWith(({ claim, release }) => ({
    claim: (...given) => late.then(() => claim(...given)),
    async release(...given) {
      const done = await release(...given);
      released();
      return done;
    },
  }));
  const ledger = createLedger(slow, { storeTimeout: 10 });
  const { call, received } = setUp("ok", ledger);
  expect(await caught(call.coldTransfer(transfer, { once }))).toMatchObject({ kind: "once", mayHaveExecuted: false });
  store();
  await takenBack;
  expect(await ledger.show(once)).toEqual([]);
  expect(await call.coldTransfer(transfer, { once })).toEqual(success);
  expect(received()).toBe(1);
});

test("a claim that was stored though its answer was lost does not block its own process", async () => {
  let outage = true;
  const store = storeWith(({ claim, release }) => ({
    async claim(...given) {
      const existing = await claim(...given);
      return outage ? down() : existing;
    },
    release: (...given) => (outage ? down() : release(...given)),
  }));
  const { call, received } = setUp("ok", createLedger(store));
  expect(await caught(call.coldTransfer(transfer, { once }))).toMatchObject({ kind: "once", mayHaveExecuted: false });
  outage = false;
  expect(await call.coldTransfer(transfer, { once })).toEqual(success);
  expect(received()).toBe(1);
});

test("a store's client that repeats a claim finds its own", async () => {
  const store = storeWith(({ claim }) => ({
    async claim(...given) {
      await claim(...given);
      return claim(...given);
    },
  }));
  const { call, received } = setUp("ok", createLedger(store));
  expect(await call.coldTransfer(transfer, { once })).toEqual(success);
  expect(received()).toBe(1);
});

test.each<[string, OnceStore["settle"]]>([
  ["rejects", down],
  ["throws", throwing],
  ["is silent", silent],
  ["was settled by somebody else", async () => false],
])("a store that %s after success: the success is returned and reported, the claim stays", async (_, settle) => {
  const events: SettleErrorEvent[] = [];
  const onSettleError = (event: SettleErrorEvent) => events.push(event);
  const ledger = createLedger(
    storeWith(() => ({ settle })),
    { storeTimeout: 20, onSettleError },
  );
  const { call, received } = setUp("ok", ledger);
  expect(await call.coldTransfer(transfer, { once })).toEqual(success);
  expect(events).toEqual([
    expect.objectContaining({
      key: once,
      action: "cold_transfer",
      outcome: "done",
      message: expect.stringContaining(once),
    }),
  ]);
  expect(await caught(call.coldTransfer(transfer, { once }))).toMatchObject({ kind: "once", mayHaveExecuted: true });
  expect(received()).toBe(1);
});

test("an outcome that cannot be stored is a warning of the process, where nobody listens", async () => {
  const warn = vi.spyOn(process, "emitWarning").mockImplementation(() => {});
  const { call } = setUp("ok", createLedger(storeWith(() => ({ settle: down }))));
  await call.coldTransfer(transfer, { once });
  expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("ticket-1"), { code: "PLIVO_PHLO_ONCE" });
  warn.mockRestore();
});

test("a listener that throws changes nothing", async () => {
  const ledger = createLedger(
    storeWith(() => ({ settle: down })),
    { onSettleError: throwing },
  );
  const { call } = setUp("ok", ledger);
  expect(await call.coldTransfer(transfer, { once })).toEqual(success);
});

test("a claim that cannot be released stays, and the error is the request's own", async () => {
  const events: SettleErrorEvent[] = [];
  const ledger = createLedger(
    storeWith(() => ({ release: down })),
    { onSettleError: (event) => events.push(event) },
  );
  const { call, performed } = setUp("400,ok", ledger);
  expect(await caught(call.coldTransfer(transfer, { once }))).toMatchObject({ kind: "api", mayHaveExecuted: false });
  expect(events).toMatchObject([{ outcome: "released" }]);
  expect(await caught(call.coldTransfer(transfer, { once }))).toMatchObject({ kind: "once", mayHaveExecuted: true });
  expect(performed()).toBe(0);
});

/** A record that is right but for a time that no clock shows. */
const spoiltTime = {
  ...{ version: 1, state: "claimed", key: "a", account: "b", origin: "c", token: "d", salt: "e", operation: "f" },
  ...{ claimedBy: "g", claimedAt: 1e300, shown: {}, digests: {} },
};

test.each([
  "",
  "{",
  null,
  {},
  [],
  { version: 2, state: "done", response: "{}" },
  { version: 1, state: "free" },
  spoiltTime,
])("a record that cannot be read holds the key: %j", async (record) => {
  const { store } = memoryStore();
  const spoilt = {
    ...storeWith(() => ({})),
    claim: async () => ({ token: "t", record }),
    read: async () => ({ token: "t", record }),
  };
  const { call, received } = setUp("ok", createLedger({ ...store, ...spoilt }));
  const error = await caught(call.coldTransfer(transfer, { once }));
  expect(error).toMatchObject({ kind: "once", mayHaveExecuted: true, claimedAt: undefined });
  expect(received()).toBe(0);
});

test("a request that was settled while it was looked at is answered anew", async () => {
  const ledger = memoryStore();
  const { call, received } = setUp("reset-after-read", ledger);
  await caught(call.coldTransfer(transfer, { once }));
  const settling = createLedger({
    ...storeWith(() => ({})),
    claim: (...given) => ledger.store.claim(...given),
    async read(id) {
      await ledger.settle(once, "happened", { api_id: "a-1" });
      return ledger.store.read(id);
    },
  });
  const other = setUp("ok", settling);
  expect(await other.call.coldTransfer(transfer, { once })).toEqual({ api_id: "a-1" });
  expect(received() + other.received()).toBe(1);
});
