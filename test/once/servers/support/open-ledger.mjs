import { Redis } from "ioredis";
import pg from "pg";
import { folderStore, memoryStore, postgresStore, redisStore } from "plivo-phlo/once";
import { createClient } from "redis";

/** Opens a ledger as a user's program does, from `{ kind, address }`. */
export async function openLedger({ kind, address }) {
  if (kind === "memory") return { ledger: memoryStore(), close: async () => {} };
  if (kind === "folder") return { ledger: folderStore(address), close: async () => {} };
  if (kind === "node-redis") {
    const client = await createClient({ url: address }).connect();
    return { ledger: redisStore(client), close: () => client.close() };
  }
  if (kind === "ioredis") {
    const client = new Redis(address);
    return { ledger: redisStore(client), close: () => client.quit() };
  }
  const pool = new pg.Pool({ connectionString: address, max: 4 });
  return { ledger: postgresStore(pool, { createTable: true }), close: () => pool.end() };
}
