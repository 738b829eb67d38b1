import { folderStore, postgresStore, redisStore } from "plivo-phlo/once";

/** Opens a ledger as a user's program does, from `{ kind, address }`. A client is loaded only where it is used. */
export async function openLedger({ kind, address }, options) {
  if (kind === "folder") return { ledger: folderStore(address, options), close: async () => {} };
  if (kind === "node-redis") {
    const { createClient } = await import("redis");
    const client = await createClient({ url: address }).connect();
    return { ledger: redisStore(client, options), close: () => client.close() };
  }
  if (kind === "ioredis") {
    const { Redis } = await import("ioredis");
    const client = new Redis(address);
    return { ledger: redisStore(client, options), close: () => client.quit() };
  }
  const { default: pg } = await import("pg");
  const pool = new pg.Pool({ connectionString: address, max: 4 });
  return { ledger: postgresStore(pool, { createTable: true, ...options }), close: () => pool.end() };
}
