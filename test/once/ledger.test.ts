import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createPhloClient, isPhloError, PhloArgumentError, PhloOnceError } from "../../src/index.js";
import { folderStore, isReplayed, type Ledger, memoryStore } from "../../src/once/index.js";
import { caught } from "../hostile/connect.js";
import { calls } from "../support/calls.js";
import { account, success, transfer, useFolder, useHostileServer } from "./support/set-up.js";

const setUp = useHostileServer();
const folder = useFolder();

let folders = 0;
const stores: Readonly<Record<string, () => Ledger>> = {
  memory: () => memoryStore(),
  folder: () => folderStore(folder(`ledger-${folders++}`)),
};

describe.each(Object.entries(stores))("%s", (_, open) => {
  test("a second call gets the stored response, marked, and nothing is sent", async () => {
    const { call, received } = setUp("ok", open());
    const first = await call.coldTransfer(transfer, { once: "ticket-1" });
    const second = await call.coldTransfer(transfer, { once: "ticket-1" });
    expect(first).toEqual(success);
    expect(second).toEqual(success);
    expect([isReplayed(first), isReplayed(second)]).toEqual([false, true]);
    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
    expect(received()).toBe(1);
  });

  test("callers at the same time share one request, and one of them sent it", async () => {
    const { call, received } = setUp("ok", open());
    const same = Array.from({ length: 20 }, () => call.coldTransfer(transfer, { once: "ticket-1" }));
    const results = await Promise.all(same);
    for (const result of results) expect(result).toEqual(success);
    expect(results.filter((result) => !isReplayed(result))).toHaveLength(1);
    expect(received()).toBe(1);
  });

  test("callers at the same time share an error", async () => {
    const { call, performed } = setUp("500", open());
    const same = Array.from({ length: 5 }, () => caught(call.coldTransfer(transfer, { once: "ticket-1" })));
    const [first, ...others] = await Promise.all(same);
    expect(first).toMatchObject({ kind: "api", status: 500, mayHaveExecuted: true });
    for (const other of others) expect(other).toBe(first);
    expect(performed()).toBe(1);
  });

  test.each(["reset-after-read", "500", "html-502", "empty-200", "error-text", "redirect-307"])(
    "after %s, the key is held, and the error says by whom, since when and what for",
    async (fault) => {
      const { call, performed } = setUp(`${fault},ok`, open());
      const before = new Date().toISOString();
      const first = await caught(call.coldTransfer(transfer, { once: "ticket-1" }));
      expect(first).toMatchObject({ mayHaveExecuted: true });
      const second = await caught(call.coldTransfer(transfer, { once: "ticket-1" }));
      expect(second).toBeInstanceOf(PhloOnceError);
      expect(second).toMatchObject({
        kind: "once",
        key: "ticket-1",
        operation: "updateMultiPartyCall",
        action: "cold_transfer",
        attempts: 0,
        mayHaveExecuted: true,
        safeToRetry: false,
        claimedBy: expect.stringContaining(String(process.pid)),
        claimedFor: expect.stringMatching(/^cold_transfer .*to \+1415•••5555/),
      });
      if (!(second instanceof PhloOnceError)) throw second;
      expect(second.claimedAt && second.claimedAt >= before).toBe(true);
      expect(JSON.stringify(second)).not.toMatch(/14152225555|14152223333/);
      expect(performed()).toBe(1);
    },
  );

  test.each(["400", "401", "404", "429"])("after %s, the key is free again", async (fault) => {
    const { call, performed } = setUp(`${fault},ok`, open(), { maxRetries: 0 });
    const first = await caught(call.coldTransfer(transfer, { once: "ticket-1" }));
    expect(first).toMatchObject({ kind: "api", mayHaveExecuted: false });
    expect(isReplayed(await call.coldTransfer(transfer, { once: "ticket-1" }))).toBe(false);
    expect(performed()).toBe(1);
  });

  test("a refused argument claims nothing", async () => {
    const ledger = open();
    const { call } = setUp("ok", ledger);
    await caught(call.coldTransfer({ ...transfer, to: "nobody" }, { once: "ticket-1" }));
    expect(await ledger.show("ticket-1")).toEqual([]);
    expect(await call.coldTransfer(transfer, { once: "ticket-1" })).toEqual(success);
  });

  test("another request under the same key is refused, with the difference", async () => {
    const { phlo, call, received } = setUp("ok", open());
    await call.coldTransfer(transfer, { once: "ticket-1" });
    const once = { once: "ticket-1" };
    const attempts: Readonly<Record<string, () => Promise<unknown>>> = {
      to: () => call.coldTransfer({ ...transfer, to: "+14152220000" }, once),
      "to, role": () => call.coldTransfer({ ...transfer, to: "+14152220000", role: "customer" }, once),
      node_id: () => phlo.multiPartyCall(call.phloId, "other").coldTransfer(transfer, once),
      "cold_transfer, not warm_transfer": () => call.warmTransfer(transfer, once),
      "cold_transfer, not hold": () => call.member(transfer.to).hold(once),
      "cold_transfer, not runPhlo": () => phlo.run(call.phloId, {}, once),
    };
    for (const [difference, attempt] of Object.entries(attempts)) {
      const error = await caught(attempt());
      expect(error).toBeInstanceOf(PhloArgumentError);
      expect(error).toMatchObject({ argument: "once", mayHaveExecuted: false });
      expect(isPhloError(error) && error.message).toContain(`different: ${difference};`);
      expect(JSON.stringify(error)).not.toMatch(/1415222/);
    }
    expect(received()).toBe(1);
  });

  test("a payload is the same in any order, and another one is not", async () => {
    const { phlo, call, received } = setUp("ok", open());
    await phlo.run(call.phloId, { a: 1, b: { c: "1", d: [2, 1] } }, { once: "run-1" });
    const again = await phlo.run(call.phloId, { b: { d: [2, 1], c: "1" }, a: 1 }, { once: "run-1" });
    expect(isReplayed(again)).toBe(true);
    for (const other of [{ a: "1", b: { c: "1", d: [2, 1] } }, { a: 1, b: { c: "1", d: [1, 2] } }, { a: 1 }])
      expect(await caught(phlo.run(call.phloId, other, { once: "run-1" }))).toMatchObject({ kind: "argument" });
    expect(received()).toBe(1);
  });

  test("a key belongs to an account and an address", async () => {
    const ledger = open();
    const one = setUp("ok", ledger);
    const other = setUp("ok", ledger, { authId: "MAYYYYYYYYYYYYYYYYYY" });
    expect(isReplayed(await one.call.coldTransfer(transfer, { once: "ticket-1" }))).toBe(false);
    expect(isReplayed(await other.call.coldTransfer(transfer, { once: "ticket-1" }))).toBe(false);
    expect(await ledger.show("ticket-1")).toHaveLength(2);
    expect(await ledger.show("ticket-1", { account })).toHaveLength(1);
  });

  test("any text without control characters is a key", async () => {
    const ledger = open();
    const { call, received } = setUp("ok", ledger);
    const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 });
    const key = fc.oneof(
      text,
      fc.constantFrom("../../etc/passwd", "con", "a/b", "a\\b", ".", "..", "~", "%00", "__proto__"),
    );
    const used = new Set<string>();
    await fc.assert(
      fc.asyncProperty(key, async (once) => {
        fc.pre(once.trim() !== "" && !used.has(once));
        used.add(once);
        expect(isReplayed(await call.coldTransfer(transfer, { once }))).toBe(false);
        expect(isReplayed(await call.coldTransfer(transfer, { once }))).toBe(true);
      }),
      { numRuns: 15 },
    );
    expect(received()).toBe(used.size);
  });
});

test.each(["", "   ", "a\nb", "\u0000", "\ud800", "x".repeat(256), 7, null, {}])("%j is no key", async (key) => {
  const { call, received } = setUp("ok", memoryStore());
  const error = await caught(Reflect.apply(call.coldTransfer, call, [transfer, { once: key }]));
  expect(error).toMatchObject({ kind: "argument", argument: "once", mayHaveExecuted: false });
  expect(received()).toBe(0);
});

const reads = calls.filter(({ operation }) => operation.method === "GET");
const actions = calls.filter(({ operation }) => operation.method === "POST");

test.each(reads)("$id refuses once", async ({ perform }) => {
  const { phlo, received } = setUp("ok", memoryStore());
  expect(await caught(perform(phlo, { once: "ticket-1" }))).toMatchObject({ kind: "argument", argument: "once" });
  expect(received()).toBe(0);
});

test.each(actions)("$id $action takes once", async ({ perform }) => {
  const { phlo, received } = setUp("ok", memoryStore());
  await perform(phlo, { once: "ticket-1" });
  await perform(phlo, { once: "ticket-1" });
  expect(received()).toBe(1);
});

test("without a ledger, once is refused", async () => {
  const { phlo, call, received } = setUp("ok", undefined);
  for (const attempt of [call.coldTransfer(transfer, { once: "a" }), phlo.preconnect({ once: "a" })])
    expect(await caught(attempt)).toMatchObject({ kind: "argument", argument: "once" });
  expect(received()).toBe(0);
});

test.each([null, {}, "folder", () => {}])("%s is no ledger", (once) => {
  expect(() => Reflect.apply(createPhloClient, undefined, [{ authId: account, authToken: "x", once }])).toThrow(
    /once must be a ledger/,
  );
});
