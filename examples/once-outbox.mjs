// A transactional outbox: a ticket and the transfer that it asks for are committed together, or neither is. A worker sends the
// transfer with the row's id as the key, so it is sent at most once, however many workers there are.
import pg from "pg";
import { createPhloClient, isPhloError } from "plivo-phlo";
import { postgresStore } from "plivo-phlo/once";

export const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL });
const once = postgresStore(pool, { createTable: true });
const phlo = createPhloClient({ once });
const call = phlo.multiPartyCall("e564a84a-7910-4447-b16f-65c541dd552c", "b4b48fc2-f47a-4a93-97c3-749ed9a40fa8");

/** Runs in the transaction of the caller: no request is sent here. */
export async function transferLater(client, transfer) {
  await client.query("INSERT INTO outbox (transfer) VALUES ($1)", [transfer]);
}

/** Sends what was committed. A row whose outcome is unknown waits until a person has settled its key. */
export async function work() {
  const { rows } = await pool.query("SELECT id, transfer FROM outbox WHERE state = 'waiting' ORDER BY id");
  for (const { id, transfer } of rows) {
    const state = await send(id, transfer);
    if (state !== "waiting") await pool.query("UPDATE outbox SET state = $2 WHERE id = $1", [id, state]);
  }
}

async function send(id, transfer) {
  try {
    await call.coldTransfer(transfer, { once: `outbox ${id}` });
    return "sent";
  } catch (error) {
    if (!isPhloError(error)) throw error;
    console.error(error.message);
    return error.kind === "argument" ? "wrong" : "waiting";
  }
}

export const createOutbox = () =>
  pool.query("CREATE TABLE outbox (id bigserial PRIMARY KEY, transfer jsonb NOT NULL, state text DEFAULT 'waiting')");
