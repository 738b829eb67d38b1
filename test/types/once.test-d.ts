import { createPhloClient, type PhloOnceError } from "plivo-phlo";
import {
  createLedger,
  folderStore,
  isReplayed,
  type Ledger,
  memoryStore,
  type OnceStore,
  postgresStore,
  redisStore,
  storeConformance,
} from "plivo-phlo/once";
import { expectTypeOf, test } from "vitest";

const call = createPhloClient({ once: memoryStore() }).multiPartyCall("a", "b");
const transfer = { to: "+14152225555", trigger_source: "+14152223333" };

test("right use compiles; the tests of the stores compile it with the users' own clients", async () => {
  const ledgers: Ledger[] = [
    folderStore("./phlo-once", { storeTimeout: 1000 }),
    redisStore({ sendCommand: async (words: readonly string[]) => words }),
    redisStore({ call: async (command: string) => command }, { replicas: 1 }),
    postgresStore({ query: async () => ({ rows: [] }) }, { createTable: true, table: "public.once" }),
  ];
  for (const once of ledgers) createPhloClient({ once });
  expectTypeOf(isReplayed(await call.coldTransfer(transfer, { once: "ticket-4711" }))).toEqualTypeOf<boolean>();
  expectTypeOf<PhloOnceError["kind"]>().toEqualTypeOf<"once">();
});

test("a store of one's own may answer at once, or with a promise", () => {
  const store: OnceStore = {
    claim: () => undefined,
    settle: async () => true,
    release: () => true,
    read: async () => undefined,
    list: async function* () {},
  };
  createLedger(store);
  storeConformance(() => store);
});

test("wrong use does not compile", async () => {
  // @ts-expect-error a key is a text
  await call.coldTransfer(transfer, { once: 4711 });
  // @ts-expect-error a store is no ledger
  createPhloClient({ once: memoryStore().store });
  // @ts-expect-error a path is no ledger
  createPhloClient({ once: "./phlo-once" });
  // @ts-expect-error an address is no client
  redisStore("redis://localhost");
  // @ts-expect-error what a person found out is one of two
  await memoryStore().settle("ticket-4711", "maybe");
});
