/** Options of ledgers, and of what a person does with them: one that is wrong is refused by its name, and none is ignored. */
import { expect, test } from "vitest";
import { createLedger, folderStore, memoryStore, postgresStore, redisStore } from "../../src/once/index.js";
import { caught } from "../hostile/connect.js";

const redis = { call: async () => null };
const postgres = { query: async () => ({ rows: [] }) };
const make: Readonly<Record<string, (options: unknown) => unknown>> = {
  memoryStore: (options) => Reflect.apply(memoryStore, undefined, [options]),
  folderStore: (options) => Reflect.apply(folderStore, undefined, ["./never-made", options]),
  redisStore: (options) => Reflect.apply(redisStore, undefined, [redis, options]),
  postgresStore: (options) => Reflect.apply(postgresStore, undefined, [postgres, options]),
  createLedger: (options) => Reflect.apply(createLedger, undefined, [memoryStore().store, options]),
};
const work = async (act: () => unknown) => caught(Promise.resolve().then(act));
const throwing = Object.defineProperty({}, "claimedBy", { enumerable: true, get: () => Object(null).x.y });

test.each(Object.entries(make))("%s refuses what are no options, and options that nobody knows", async (_, open) => {
  for (const options of [null, 7, "x", [], () => {}, new Map([["storeTimeout", 5]]), throwing])
    expect(await work(() => open(options))).toMatchObject({ kind: "argument", argument: "options" });
  expect(await work(() => open({ storeTimeOut: 5 }))).toMatchObject({
    kind: "argument",
    argument: "storeTimeOut",
    received: expect.stringContaining("did you mean storeTimeout?"),
  });
  for (const [name, value] of [
    ["storeTimeout", null],
    ["storeTimeout", 0],
    ["storeTimeout", "5"],
    ["claimedBy", null],
    ["onSettleError", "log"],
  ] as const)
    expect(await work(() => open({ [name]: value }))).toMatchObject({ kind: "argument", argument: name });
});

test.each([
  ["replicas", () => Reflect.apply(redisStore, undefined, [redis, { replicas: null }]), "null"],
  ["createTable", () => Reflect.apply(postgresStore, undefined, [postgres, { createTable: "no" }]), '"no"'],
  ["table", () => Reflect.apply(postgresStore, undefined, [postgres, { table: 10n }]), "10"],
  ["client", () => Reflect.apply(postgresStore, undefined, [null]), "null"],
  ["client", () => Reflect.apply(redisStore, undefined, ["redis://localhost"]), '"redis://localhost"'],
  ["store", () => Reflect.apply(createLedger, undefined, [null]), "null"],
  ["store", () => Reflect.apply(createLedger, undefined, [{ claim: () => {} }]), "an object"],
])("%s", async (argument, act, received) => {
  expect(await work(act)).toMatchObject({ kind: "argument", argument, received });
});

const ledger = memoryStore();
test.each<[string, string, (...given: never[]) => unknown, unknown[]]>([
  ["settle", "options", ledger.settle, ["a", "happened", null]],
  ["settle", "apiId", ledger.settle, ["a", "happened", { apiId: "x" }]],
  ["settle", "api_id", ledger.settle, ["a", "happened", { api_id: 7 }]],
  ["settle", "api_id", ledger.settle, ["a", "did-not-happen", { api_id: "x" }]],
  ["settle", "force", ledger.settle, ["a", "did-not-happen", { force: "no" }]],
  ["settle", "outcome", ledger.settle, ["a", 10n]],
  ["settle", "key", ledger.settle, [null, "happened"]],
  ["show", "options", ledger.show, ["a", null]],
  ["show", "acount", ledger.show, ["a", { acount: "x" }]],
  ["show", "account", ledger.show, ["a", { account: 7 }]],
  ["show", "baseUrl", ledger.show, ["a", { baseUrl: "nowhere" }]],
  ["sweep", "options", ledger.sweep, [null]],
  ["sweep", "olderthan", ledger.sweep, [{ olderthan: 1 }]],
])("%s refuses %s", async (_, argument, act, given) => {
  expect(await work(() => Reflect.apply(act, ledger, given))).toMatchObject({ kind: "argument", argument });
});
