import { describeValue } from "../base/describe-value.js";
import { PhloArgumentError } from "../base/errors.js";
import { isObject, parseLeniently, readString } from "../base/json.js";
import { readOwn } from "../base/read-own.js";
import { createLedger, type Ledger } from "./ledger.js";
import { type LedgerOptions, ledgerOptionKeys } from "./ledger-options.js";
import { type ListedEntry, mostAttempts, type OnceEntry, type OnceStore } from "./store.js";

/** A client of `pg`, a pool of it, or PGlite: anything with this method. */
export interface PostgresClient {
  query(text: string, values: unknown[]): Promise<{ readonly rows: readonly unknown[] }>;
}

/** Options of a ledger on PostgreSQL. */
export interface PostgresStoreOptions extends LedgerOptions {
  /** The table's name, with its schema if it needs one. Default: `plivo_phlo_once`. */
  readonly table?: string | undefined;
  /** Whether to create the table with the first claim, if it does not exist. Default: `false`; see {@link postgresTableSql}. */
  readonly createTable?: boolean | undefined;
}

const defaultTable = "plivo_phlo_once";

/**
 * A ledger in a table of PostgreSQL 13 or newer, with your own client. A claim is committed and flushed before anything is sent,
 * also where `synchronous_commit` is off. A client inside an open transaction is refused: its claims could be rolled back after
 * they were sent. A failover to a replica that is not synchronous can lose the last claims, and those keys can send again.
 *
 * @throws {PhloArgumentError} when an option is wrong.
 */
export function postgresStore(client: PostgresClient, options: PostgresStoreOptions = {}): Ledger {
  const own = readOwn<PostgresStoreOptions>("option", options, ["table", "createTable", ...ledgerOptionKeys]);
  const { table = defaultTable, createTable = false, ...ledgerOptions } = own;
  if (typeof client?.query !== "function")
    throw new PhloArgumentError("client", "a client of pg, a pool, or PGlite", describeValue(client));
  checkTable(table);
  if (typeof createTable !== "boolean")
    throw new PhloArgumentError("createTable", "true or false", describeValue(createTable));
  return createLedger(new PostgresStore(client, table, createTable), ledgerOptions);
}

/**
 * The statement that creates the table, for a migration of your own.
 *
 * @throws {PhloArgumentError} when this cannot be a table's name.
 */
export function postgresTableSql(table: string = defaultTable): string {
  checkTable(table);
  return `CREATE TABLE IF NOT EXISTS ${table} (id text PRIMARY KEY, token text NOT NULL, record text NOT NULL)`;
}

function checkTable(table: string): void {
  if (typeof table !== "string" || !/^[a-z_]\w*(\.[a-z_]\w*)?$/i.test(table))
    throw new PhloArgumentError("table", "the name of a table, such as public.plivo_phlo_once", describeValue(table));
}

/** The claim is flushed even where the session does not wait for that. */
const flushed = `SELECT set_config('synchronous_commit', CASE current_setting('synchronous_commit')
  WHEN 'off' THEN 'on' ELSE current_setting('synchronous_commit') END, true)`;

const pageSize = 500;

class PostgresStore implements OnceStore {
  readonly #client: PostgresClient;
  readonly #table: string;
  readonly #createTable: boolean;
  #created: Promise<void> | undefined;

  constructor(client: PostgresClient, table: string, createTable: boolean) {
    this.#client = client;
    this.#table = table;
    this.#createTable = createTable;
  }

  async claim(id: string, { token, record }: OnceEntry): Promise<OnceEntry | undefined> {
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      const [inserted] = await this.#query(
        `WITH flushed AS (${flushed}) INSERT INTO ${this.#table} (id, token, record)
         SELECT $1::text, $2::text, $3::text FROM flushed
         ON CONFLICT (id) DO NOTHING RETURNING pg_current_xact_id()::text AS transaction`,
        [id, token, JSON.stringify(record)],
      );
      if (inserted !== undefined) return this.#checkCommitted(readString(inserted, "transaction"));
      const existing = await this.read(id);
      if (existing) return existing;
    }
    throw new Error("the row can neither be inserted nor read: is there a trigger or a policy on the table?");
  }

  async settle(id: string, token: string, next: OnceEntry): Promise<boolean> {
    const rows = await this.#query(
      `UPDATE ${this.#table} SET token = $3, record = $4 WHERE id = $1 AND token = $2 RETURNING id`,
      [id, token, next.token, JSON.stringify(next.record)],
    );
    return rows.length > 0;
  }

  async release(id: string, token: string): Promise<boolean> {
    const rows = await this.#query(`DELETE FROM ${this.#table} WHERE id = $1 AND token = $2 RETURNING id`, [id, token]);
    return rows.length > 0;
  }

  async read(id: string): Promise<OnceEntry | undefined> {
    const [row] = await this.#query(`SELECT id, token, record FROM ${this.#table} WHERE id = $1`, [id]);
    return row === undefined ? undefined : toEntry(row);
  }

  async *list(): AsyncGenerator<ListedEntry> {
    for (let last = ""; ; ) {
      const rows = await this.#query(
        `SELECT id, token, record FROM ${this.#table} WHERE id > $1 ORDER BY id LIMIT ${pageSize}`,
        [last],
      );
      for (const row of rows) yield toEntry(row);
      if (rows.length < pageSize) return;
      last = readString(rows.at(-1), "id") ?? "";
    }
  }

  /** An open transaction could still take the claim back, after the request was sent. */
  async #checkCommitted(transaction: string | undefined): Promise<undefined> {
    const [row] = await this.#query("SELECT pg_xact_status($1::text::xid8) AS status", [transaction]);
    const status = readString(row, "status");
    if (status === "committed") return undefined;
    this.#created = undefined; // So was the table, perhaps.
    throw new Error(`the client is inside a transaction (${status}); give the ledger a client of its own, or a pool`);
  }

  async #query(text: string, values: unknown[]): Promise<readonly unknown[]> {
    if (this.#createTable) await this.#create();
    return (await this.#client.query(text, values)).rows;
  }

  async #create(): Promise<void> {
    this.#created ??= this.#createNow();
    try {
      await this.#created;
    } catch (error) {
      this.#created = undefined;
      throw error;
    }
  }

  /** Of two processes that create it at the same time, one may fail; it finds the table when it tries again. */
  async #createNow(): Promise<void> {
    const create = () => this.#client.query(postgresTableSql(this.#table), []);
    await create().catch(create);
  }
}

function toEntry(row: unknown): ListedEntry {
  const [id, token, record] = ["id", "token", "record"].map((name) => readString(row, name));
  if (!isObject(row) || id === undefined || token === undefined || record === undefined)
    throw new Error("the table has other columns than id, token and record");
  return { id, token, record: parseLeniently(record) };
}
