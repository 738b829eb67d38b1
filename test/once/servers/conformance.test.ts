import { Redis } from "ioredis";
import pg from "pg";
import { createClient } from "redis";
import { afterAll, beforeAll, describe, test } from "vitest";
import { type Ledger, postgresStore, redisStore, storeConformance } from "../../../src/once/index.js";
import { startPostgres } from "./support/postgres-server.js";
import { startRedis } from "./support/redis-server.js";
import { describeWith } from "./support/stores.js";

/** A way to a store, with a connection of its own, and how to close that. */
interface Opened {
  readonly ledger: Ledger;
  close(): unknown;
}

type Open = (url: string) => Opened | Promise<Opened>;

describeWith("redis-server", "Redis", () => {
  conforms("node-redis", startRedis, async (url) => {
    const client = await createClient({ url }).connect();
    return { ledger: redisStore(client), close: () => client.close() };
  });
  conforms("ioredis", startRedis, (url) => {
    const client = new Redis(url);
    return { ledger: redisStore(client), close: () => client.quit() };
  });
  conforms("ioredis with a prefix", startRedis, (url) => {
    const client = new Redis(url, { keyPrefix: "shop:" });
    return { ledger: redisStore(client), close: () => client.quit() };
  });
});

describeWith("postgresql", "PostgreSQL", () => {
  conforms("a pool", startPostgres, (url) => {
    const pool = new pg.Pool({ connectionString: url });
    return { ledger: postgresStore(pool, { createTable: true, table: "public.once" }), close: () => pool.end() };
  });
});

function conforms(name: string, start: () => Promise<AsyncDisposable & { readonly url: string }>, open: Open): void {
  describe(name, () => {
    const opened: Opened[] = [];
    let server: AsyncDisposable | undefined;
    beforeAll(async () => {
      const started = await start();
      server = started;
      opened.push(await open(started.url), await open(started.url));
    });
    afterAll(async () => {
      for (const { close } of opened) await close();
      await server?.[Symbol.asyncDispose]();
    });
    let turn = 0;
    const next = () => {
      const way = opened[turn++ % 2];
      if (!way) throw new Error("not open");
      return way.ledger.store;
    };
    for (const { name: statement, run } of storeConformance(next)) test(statement, run);
  });
}
