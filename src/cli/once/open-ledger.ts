import { statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { PhloOnceError } from "../../base/errors.js";
import { hasCode } from "../../base/has-code.js";
import { isError } from "../../base/is-error.js";
import { folderStore } from "../../once/folder-store.js";
import type { Ledger } from "../../once/ledger.js";
import { postgresStore } from "../../once/postgres-store.js";
import { redisStore } from "../../once/redis-store.js";
import { UsageError } from "../failure.js";

/** A ledger that the command opened, and what closes it. */
interface OpenedLedger {
  readonly ledger: Ledger;
  close(): unknown;
}

/**
 * Runs a piece of work on the ledger at an address: the path of a folder, or the address of a Redis or a PostgreSQL, with the
 * client that the user's project has installed.
 *
 * @throws {PhloOnceError} when the store does not answer.
 */
export async function withLedger<Result>(address: string, work: (ledger: Ledger) => Promise<Result>): Promise<Result> {
  let opened: OpenedLedger | undefined;
  try {
    opened = await open(address);
    return await work(opened.ledger);
  } catch (error) {
    throw isStoreError(error) ? storeFailure(address, error) : error;
  } finally {
    await opened?.close();
  }
}

async function open(address: string): Promise<OpenedLedger> {
  if (/^rediss?:\/\//.test(address)) return openRedis(address);
  if (/^postgres(ql)?:\/\//.test(address)) return openPostgres(address);
  if (/^\w+:\/\//.test(address))
    throw new UsageError([
      `--store must be a folder, a redis: or a postgres: address; received ${describeAddress(address)}.`,
    ]);
  const stats = statSync(address, { throwIfNoEntry: false });
  if (!stats)
    throw new UsageError([
      `There is no folder ${JSON.stringify(address)}: say --store <folder>, or set PLIVO_PHLO_ONCE.`,
    ]);
  if (!stats.isDirectory()) throw new UsageError([`--store must be a folder; ${JSON.stringify(address)} is a file.`]);
  return { ledger: folderStore(address), close: () => {} };
}

async function openRedis(url: string): Promise<OpenedLedger> {
  const redis: typeof import("redis") | undefined = load("redis");
  if (redis) {
    const client = redis.createClient({ url, socket: { reconnectStrategy: false } });
    client.on("error", () => {}); // Each command's own error says so.
    await client.connect();
    return { ledger: redisStore(client), close: () => client.close() };
  }
  const ioredis: typeof import("ioredis") | undefined = load("ioredis");
  if (!ioredis) throw missing("redis", "redis or ioredis");
  const client = new ioredis.Redis(url, { lazyConnect: true, retryStrategy: () => null });
  client.on("error", () => {});
  await client.connect();
  return { ledger: redisStore(client), close: () => client.disconnect() };
}

async function openPostgres(connectionString: string): Promise<OpenedLedger> {
  const pg: typeof import("pg") | undefined = load("pg");
  if (!pg) throw missing("pg", "pg");
  const client = new pg.Client({ connectionString });
  await client.connect();
  return { ledger: postgresStore(client), close: () => client.end() };
}

/** A package of the project in which the command runs, or of the folder in which it is installed. */
function load(name: string) {
  for (const from of [join(process.cwd(), "package.json"), import.meta.url])
    try {
      return createRequire(from)(name);
    } catch (error) {
      if (!hasCode(error, "MODULE_NOT_FOUND")) throw error;
    }
  return undefined;
}

const missing = (name: string, names: string) =>
  new UsageError([`This store needs the package ${names} in your project: npm install ${name}.`]);

const isStoreError = (error: unknown): boolean =>
  isError(error) && !(error instanceof UsageError) && !("mayHaveExecuted" in error);

function storeFailure(address: string, error: unknown): PhloOnceError {
  const reason = isError(error) && "errors" in error ? [error.errors].flat().join(", ") : String(error);
  const context = { attempts: 0, mayHaveExecuted: false, idempotent: false, readOnly: true };
  return new PhloOnceError(
    `the store ${describeAddress(address)} does not answer: ${reason}`,
    context,
    { key: "" },
    error,
  );
}

/** What may be shown of an address: it can hold a password. */
const describeAddress = (address: string): string => address.replace(/^(\w+:\/\/).*$/s, "$1…");
