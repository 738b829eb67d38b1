import { describe, expect, test, vi } from "vitest";
import { folderStore, isReplayed, type Ledger, memoryStore, type OnceSummary } from "../../src/once/index.js";
import { caught } from "../hostile/connect.js";
import { account, collect, nodeId, phloId, success, transfer, useFolder, useHostileServer } from "./support/set-up.js";

const setUp = useHostileServer();
const folder = useFolder();

let folders = 0;
const stores: Readonly<Record<string, () => Ledger>> = {
  memory: () => memoryStore({ claimedBy: "worker 7" }),
  folder: () => folderStore(folder(`settle-${folders++}`), { claimedBy: "worker 7" }),
};

async function listed(ledger: Ledger): Promise<OnceSummary[]> {
  return (await collect(ledger.list())).sort((one, other) => (one.key < other.key ? -1 : 1));
}

describe.each(Object.entries(stores))("%s", (_, open) => {
  test("list and show say what is claimed, without a phone number or a token", async () => {
    const ledger = open();
    const { call } = setUp("ok,reset-after-read", ledger);
    await call.coldTransfer(transfer, { once: "done-1" });
    await caught(call.member("sip:agent@phone.plivo.com").voicemailDrop({ once: "unknown-1" }));
    const shown = { account, origin: expect.stringMatching(/^http:\/\/127/), claimedBy: "worker 7" };
    const [done, unknown] = await listed(ledger);
    expect(done).toMatchObject({
      ...shown,
      key: "done-1",
      state: "done",
      request: `cold_transfer (phlo_id ${phloId}, node_id ${nodeId}, to +1415•••5555, trigger_source +1415•••3333, role agent)`,
      claimedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      settledAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      settledBy: undefined,
      response: JSON.stringify(success),
    });
    expect(unknown).toMatchObject({
      ...shown,
      key: "unknown-1",
      state: "unknown",
      errorKind: "connection",
      request: expect.stringContaining("member_address sip:•••@phone.plivo.com"),
    });
    expect(await ledger.show("done-1")).toEqual([done]);
    expect(await ledger.show("never-used")).toEqual([]);
    const stored = await collect(ledger.store.list());
    expect(JSON.stringify(stored)).not.toMatch(/14152225555|14152223333|sip:agent|s3cret/);
  });

  test("happened: the key answers, and nothing is sent any more", async () => {
    const ledger = open();
    const { call, received } = setUp("reset-after-read", ledger);
    await caught(call.coldTransfer(transfer, { once: "ticket-1" }));
    const settled = await ledger.settle("ticket-1", "happened", { api_id: "a-1" });
    expect(settled).toMatchObject({ state: "done", settledBy: "worker 7", response: '{"api_id":"a-1"}' });
    const result = await call.coldTransfer(transfer, { once: "ticket-1" });
    expect(result).toEqual({ api_id: "a-1" });
    expect(isReplayed(result)).toBe(true);
    expect(await caught(call.coldTransfer({ ...transfer, role: "customer" }, { once: "ticket-1" }))).toMatchObject({
      kind: "argument",
    });
    expect(received()).toBe(1);
  });

  test("did not happen: the key sends again", async () => {
    const ledger = open();
    const { call, received } = setUp("reset-after-read,ok", ledger);
    await caught(call.coldTransfer(transfer, { once: "ticket-1" }));
    await ledger.settle("ticket-1", "did-not-happen");
    expect(isReplayed(await call.coldTransfer(transfer, { once: "ticket-1" }))).toBe(false);
    expect(received()).toBe(2);
  });

  test("what is done, in flight or not there is not settled", async () => {
    const ledger = open();
    const { call, arrived } = setUp("ok,stall-after-read", ledger, { timeout: 300 });
    await call.coldTransfer(transfer, { once: "done-1" });
    const flying = caught(call.coldTransfer(transfer, { once: "flying-1" }));
    await arrived(2);
    for (const [key, received] of [
      ["done-1", /done/],
      ["flying-1", /in flight/],
      ["never-used", /never-used/],
    ] as const)
      for (const outcome of ["happened", "did-not-happen"] as const)
        expect(await caught(ledger.settle(key, outcome))).toMatchObject({
          kind: "argument",
          argument: "key",
          received: expect.stringMatching(received),
        });
    expect(await caught(Reflect.apply(ledger.settle, ledger, ["done-1", "maybe"]))).toMatchObject({
      argument: "outcome",
    });
    await flying;
  });

  test("a key of two accounts is settled for one of them", async () => {
    const ledger = open();
    const one = setUp("reset-after-read", ledger);
    const other = setUp("reset-after-read", ledger, { authId: "MAYYYYYYYYYYYYYYYYYY" });
    await caught(one.call.coldTransfer(transfer, { once: "ticket-1" }));
    await caught(other.call.coldTransfer(transfer, { once: "ticket-1" }));
    expect(await caught(ledger.settle("ticket-1", "happened"))).toMatchObject({
      kind: "argument",
      expected: expect.stringContaining("account"),
    });
    await ledger.settle("ticket-1", "happened", { account });
    expect((await listed(ledger)).map(({ state }) => state).sort()).toEqual(["done", "unknown"]);
    const [{ origin = "" } = {}] = await ledger.show("ticket-1", { account });
    expect(await ledger.show("ticket-1", { account, baseUrl: `${origin}/v1` })).toHaveLength(1);
    expect(await ledger.show("ticket-1", { account, baseUrl: "https://phlorunner.plivo.com" })).toEqual([]);
  });

  test("sweep forgets what is finished and old, and nothing else", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-01-01T00:00:00Z") });
    const day = 86_400_000;
    const ledger = open();
    const { call, received } = setUp("ok,reset-after-read,ok", ledger);
    await call.coldTransfer(transfer, { once: "old-1" });
    await caught(call.coldTransfer(transfer, { once: "unknown-1" }));
    vi.setSystemTime(new Date("2026-01-25T00:00:00Z"));
    await call.coldTransfer(transfer, { once: "young-1" });
    vi.setSystemTime(new Date("2026-02-01T00:00:00Z"));
    const forgotten = await ledger.sweep({ olderThan: 30 * day });
    expect(forgotten.map(({ key }) => key)).toEqual(["old-1"]);
    expect((await listed(ledger)).map(({ key }) => key)).toEqual(["unknown-1", "young-1"]);
    await call.coldTransfer(transfer, { once: "old-1" });
    expect(received()).toBe(4);
    vi.setSystemTime(new Date("2025-01-01T00:00:00Z")); // The clock jumps back: nothing is old.
    expect(await ledger.sweep({ olderThan: 0 })).toEqual([]);
    vi.useRealTimers();
  });

  test("a clock that jumps sends nothing again", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-01-01T00:00:00Z") });
    const ledger = open();
    const { call, received } = setUp("ok,reset-after-read", ledger);
    await call.coldTransfer(transfer, { once: "done-1" });
    await caught(call.coldTransfer(transfer, { once: "unknown-1" }));
    for (const time of ["1970-01-01T00:00:00Z", "2099-01-01T00:00:00Z"]) {
      vi.setSystemTime(new Date(time));
      expect(isReplayed(await call.coldTransfer(transfer, { once: "done-1" }))).toBe(true);
      expect(await caught(call.coldTransfer(transfer, { once: "unknown-1" }))).toMatchObject({ kind: "once" });
    }
    expect(received()).toBe(2);
    vi.useRealTimers();
  });
});

test.each([-1, Number.NaN, "30d", undefined])("%s is no age", async (olderThan) => {
  const ledger = memoryStore();
  const error = await caught(Reflect.apply(ledger.sweep, ledger, [{ olderThan }]));
  expect(error).toMatchObject({ kind: "argument", argument: "olderThan" });
});

test("a late writer cannot overwrite what a person has settled", async () => {
  const events: unknown[] = [];
  const ledger = memoryStore({ onSettleError: (event) => events.push(event) });
  const { call, arrived } = setUp("stall-after-read", ledger, { timeout: 300 });
  const late = caught(call.coldTransfer(transfer, { once: "ticket-1" }));
  await arrived(1);
  // As another process would: it does not know what is in flight here.
  for await (const { id, token, record } of ledger.store.list())
    await ledger.store.settle(id, token, { token: "a person's", record });
  expect(await late).toMatchObject({ kind: "timeout" });
  expect(events).toMatchObject([{ outcome: "unknown", message: expect.stringContaining("somebody else") }]);
});
