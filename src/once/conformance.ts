import { deepEqual, equal } from "node:assert/strict";
import { randomUUID } from "node:crypto";
import type { OnceEntry, OnceStore } from "./store.js";

/** One thing that a store must do. */
export interface ConformanceCase {
  readonly name: string;
  /** @throws {Error} when the store does something else. */
  run(): Promise<void>;
}

/**
 * What every store must do, for the tests of a store of your own. The cases use new ids each time, so the store may hold other
 * entries.
 *
 * @param open - Opens the store. Called twice, it gives two ways to the same entries, as two processes have them.
 * @example
 * for (const { name, run } of storeConformance(() => new MyStore())) test(name, run);
 */
export const storeConformance = (open: () => OnceStore | Promise<OnceStore>): readonly ConformanceCase[] =>
  Object.entries(cases).map(([name, check]) => ({ name, run: async () => check(await open(), await open()) }));

const entry = (record: unknown = {}): OnceEntry => ({ token: randomUUID(), record });

/** Ids that a careless store mixes up, or cannot name a file, a key or a row after. */
const awkwardIds = (): string[] => {
  const base = randomUUID();
  const words = [
    "a",
    "A",
    "a.",
    "a ",
    "\u00e9",
    "e\u0301",
    "../../a",
    "/a",
    "C:\\a",
    "con",
    "a%00",
    "a*?",
    "'; --",
    '"',
    "{}",
    "📞",
  ];
  return [...words, "x".repeat(255), `${"x".repeat(254)}y`, "漢".repeat(255)].map((word) => `${base} ${word}`);
};

const cases: Readonly<Record<string, (store: OnceStore, another: OnceStore) => Promise<void>>> = {
  async "claims what is free, and reads it"(store, another) {
    const [id, claimed] = [randomUUID(), entry({ text: "é\n漢📞", number: 1, list: [null, true, { a: "" }] })];
    equal(await store.read(id), undefined);
    equal(await store.claim(id, claimed), undefined);
    deepEqual(pick(await store.read(id)), claimed);
    deepEqual(pick(await another.read(id)), claimed);
  },

  async "keeps a claim, and answers the next one with it"(store, another) {
    const [id, first] = [randomUUID(), entry({ first: true })];
    await store.claim(id, first);
    deepEqual(pick(await store.claim(id, entry())), first);
    deepEqual(pick(await another.claim(id, entry())), first);
    deepEqual(pick(await store.read(id)), first);
  },

  async "lets one of many claims at the same time win"(store, another) {
    const id = randomUUID();
    const claims = Array.from({ length: 40 }, () => entry());
    const found = await Promise.all(claims.map((claim, index) => (index % 2 ? store : another).claim(id, claim)));
    const winners = claims.filter((_, index) => found[index] === undefined);
    equal(winners.length, 1);
    for (const existing of found) if (existing) deepEqual(pick(existing), winners[0]);
  },

  async "settles for whoever knows the token"(store, another) {
    const [id, claimed, done] = [randomUUID(), entry(), entry({ done: true })];
    equal(await store.settle(id, claimed.token, done), false);
    await store.claim(id, claimed);
    equal(await another.settle(id, randomUUID(), done), false);
    deepEqual(pick(await store.read(id)), claimed);
    equal(await another.settle(id, claimed.token, done), true);
    deepEqual(pick(await store.read(id)), done);
  },

  async "refuses a late writer"(store, another) {
    const [id, claimed, done] = [randomUUID(), entry(), entry()];
    await store.claim(id, claimed);
    await store.settle(id, claimed.token, done);
    equal(await another.settle(id, claimed.token, entry()), false);
    equal(await another.release(id, claimed.token), false);
    deepEqual(pick(await store.read(id)), done);
  },

  async "lets one of many settle"(store, another) {
    const [id, claimed] = [randomUUID(), entry()];
    await store.claim(id, claimed);
    const settled = await Promise.all(
      Array.from({ length: 10 }, (_, index) => (index % 2 ? store : another).settle(id, claimed.token, entry())),
    );
    equal(settled.filter(Boolean).length, 1);
  },

  async "releases for whoever knows the token"(store, another) {
    const [id, first, second] = [randomUUID(), entry(), entry()];
    equal(await store.release(id, first.token), false);
    await store.claim(id, first);
    equal(await another.release(id, randomUUID()), false);
    equal(await another.release(id, first.token), true);
    equal(await store.read(id), undefined);
    equal(await another.claim(id, second), undefined);
    equal(await store.settle(id, first.token, entry()), false);
    equal(await store.release(id, first.token), false);
    deepEqual(pick(await store.read(id)), second);
  },

  async "takes any id, and mixes none up"(store) {
    const claims = awkwardIds().map((id) => ({ id, claimed: entry({ id }) }));
    for (const { id, claimed } of claims) equal(await store.claim(id, claimed), undefined, id);
    for (const { id, claimed } of claims) deepEqual(pick(await store.read(id)), claimed, id);
  },

  async "keeps a large record"(store) {
    const [id, claimed] = [randomUUID(), entry({ text: "é".repeat(500_000) })];
    await store.claim(id, claimed);
    deepEqual(pick(await store.read(id)), claimed);
  },

  async "lists each entry once"(store, another) {
    const ids: string[] = Array.from({ length: 20 }, () => randomUUID());
    const [released = "", ...kept] = ids;
    const gone = entry();
    await Promise.all(ids.map((id) => store.claim(id, id === released ? gone : entry())));
    await store.release(released, gone.token);
    const listed: string[] = [];
    for await (const { id } of another.list()) if (ids.includes(id)) listed.push(id);
    deepEqual(listed.sort(), kept.sort());
  },
};

/** The two fields that a store has to keep. */
const pick = (found: OnceEntry | undefined) => found && { token: found.token, record: found.record };
