import { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import {
  isReplayed,
  type PostgresClient,
  postgresStore,
  type SettleErrorEvent,
  storeConformance,
} from "../../../src/once/index.js";
import { caught } from "../../hostile/connect.js";
import { connectTo, success } from "./support/client.js";
import { startCuttingRelay } from "./support/cutting-relay.js";
import { type PostgresServer, startPostgres } from "./support/postgres-server.js";
import { describeWith } from "./support/stores.js";

const opened: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close();
});

async function openClient(url: string): Promise<pg.Client> {
  const client = new pg.Client(url);
  client.on("error", () => {});
  await client.connect();
  opened.push(() => client.end());
  return client;
}

function openPool(url: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url });
  pool.on("error", () => {});
  opened.push(() => pool.end());
  return pool;
}

/** What every client that speaks to a PostgreSQL must see refused. */
async function refusesAnOpenTransaction(client: PostgresClient): Promise<void> {
  const query = (text: string) => client.query(text, []);
  const { transfer, sent } = connectTo(postgresStore(client, { createTable: true }));
  await transfer("before");
  for (const end of ["COMMIT", "ROLLBACK"]) {
    await query("BEGIN");
    const error = await caught(transfer("ticket-1"));
    expect(error).toMatchObject({ kind: "once", mayHaveExecuted: false });
    expect(error).toMatchObject({ message: expect.stringContaining("inside a transaction (in progress)") });
    await query(end);
    expect(sent()).toBe(1);
  }
  expect(await transfer("ticket-1")).toEqual(success);
  expect(sent()).toBe(2);
}

describeWith("postgresql", "PostgreSQL", () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  test("a client inside an open transaction is refused, however that ends", async () =>
    refusesAnOpenTransaction(await openClient(server.url)));

  test("a transaction that has failed is refused", async () => {
    const client = await openClient(server.url);
    const { transfer, sent } = connectTo(postgresStore(client, { createTable: true }));
    await client.query("BEGIN");
    await caught(client.query("SELECT nothing"));
    expect(await caught(transfer("failed-1"))).toMatchObject({ kind: "once", mayHaveExecuted: false });
    await client.query("ROLLBACK");
    expect(sent()).toBe(0);
  });

  test("without its table, nothing is sent, and the error names it", async () => {
    const { transfer, sent } = connectTo(postgresStore(openPool(server.url), { table: "missing" }));
    const error = await caught(transfer("ticket-1"));
    expect(error).toMatchObject({ kind: "once", mayHaveExecuted: false });
    expect(error).toMatchObject({ message: expect.stringContaining('relation "missing" does not exist') });
    expect(sent()).toBe(0);
  });

  test("many processes may create the table at once", async () => {
    const pools = Array.from({ length: 8 }, () => openPool(server.url));
    const results = await Promise.all(
      pools.map((pool, index) =>
        connectTo(postgresStore(pool, { table: "created", createTable: true })).transfer(`t-${index}`),
      ),
    );
    expect(results).toEqual(pools.map(() => success));
  });

  test.each(["claim", "settlement"])(
    "the connection is cut when the %s was stored and the answer is under way",
    async (what) => {
      const statement = what === "claim" ? "INSERT INTO" : "UPDATE";
      await using relay = await startCuttingRelay(server.port, statement);
      const events: SettleErrorEvent[] = [];
      const pool = openPool(server.url.replace(String(server.port), String(relay.port)));
      const onSettleError = (event: SettleErrorEvent) => events.push(event);
      const { transfer, sent } = connectTo(postgresStore(pool, { createTable: true, onSettleError }));
      if (what === "claim") {
        expect(await caught(transfer(`cut-${what}`))).toMatchObject({ kind: "once", mayHaveExecuted: false });
        expect(sent()).toBe(0);
        expect(isReplayed(await transfer(`cut-${what}`))).toBe(false);
      } else {
        expect(await transfer(`cut-${what}`)).toEqual(success);
        expect(events).toMatchObject([{ outcome: "done" }]);
        expect(isReplayed(await transfer(`cut-${what}`))).toBe(true); // It was stored, though nobody heard so.
      }
      expect(sent()).toBe(1);
      expect(relay.cuts()).toBe(1);
    },
  );

  test("ends before a claim: nothing is sent; when it is back, each key is what it was", async () => {
    await using own = await startPostgres();
    const { transfer, sent } = connectTo(postgresStore(openPool(own.url), { createTable: true, storeTimeout: 500 }));
    await transfer("done-1");
    await own.kill();
    expect(await caught(transfer("lost-1"))).toMatchObject({ kind: "once", mayHaveExecuted: false });
    expect(sent()).toBe(1);
    await own.restart();
    expect(isReplayed(await transfer("done-1"))).toBe(true);
    expect(await transfer("lost-1")).toEqual(success);
    expect(sent()).toBe(2);
  });

  test("a claim survives a crash of the server that does not flush by itself", async () => {
    await using own = await startPostgres("synchronous_commit=off", "wal_writer_delay=10000");
    const events: SettleErrorEvent[] = [];
    const ledger = postgresStore(openPool(own.url), {
      createTable: true,
      onSettleError: (event) => events.push(event),
    });
    const { transfer, sent } = connectTo(ledger, { whenSent: () => own.kill() });
    expect(await transfer("ticket-1")).toEqual(success);
    await own.restart();
    expect(await caught(transfer("ticket-1"))).toMatchObject({ kind: "once", mayHaveExecuted: true });
    expect(sent()).toBe(1);
  });
});

describe("PGlite", () => {
  let lite: PGlite;
  beforeAll(async () => {
    lite = await PGlite.create(); // It starts for seconds without a pause, in which nothing else would be heard.
  });
  afterAll(() => lite.close());

  test("an open transaction is refused", () => refusesAnOpenTransaction(lite));

  for (const { name, run } of storeConformance(() => postgresStore(lite, { createTable: true }).store)) test(name, run);
});

test.each(["", "a b", "a;drop table b", 'a"b', "a.b.c", 7, null])("%j is no name of a table", (table) => {
  const client = { query: async () => ({ rows: [] }) };
  expect(() => Reflect.apply(postgresStore, undefined, [client, { table }])).toThrow(
    /table must be the name of a table/,
  );
});

test.each([undefined, {}, "postgres://localhost"])("%j is no client", (client) => {
  expect(() => Reflect.apply(postgresStore, undefined, [client])).toThrow(/client must be a client of pg/);
});
