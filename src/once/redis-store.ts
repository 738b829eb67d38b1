import { describeValue } from "../base/describe-value.js";
import { PhloArgumentError } from "../base/errors.js";
import { parseLeniently } from "../base/json.js";
import { readOwn } from "../base/read-own.js";
import { createLedger, type Ledger } from "./ledger.js";
import { type LedgerOptions, ledgerOptionKeys } from "./ledger-options.js";
import { type RedisClient, type RedisCommands, readRedisClient } from "./redis-client.js";
import { type ListedEntry, mostAttempts, type OnceEntry, type OnceStore } from "./store.js";

/** Options of a ledger on Redis. */
export interface RedisStoreOptions extends LedgerOptions {
  /**
   * How many replicas must have a claim before anything is sent (`WAIT`). Default: 0, then a failover can lose the claims of
   * its last moments, and those keys can send again.
   */
  readonly replicas?: number | undefined;
}

/**
 * A ledger on Redis, with your own client of node-redis or ioredis: a connection to one server or by Sentinel, not inside
 * `MULTI`. A claim is as durable as the server: with `appendonly yes` and `appendfsync always` it survives a crash; otherwise a
 * crash or a failover can lose the last claims, and those keys can send again. A server that evicts keys without an expiry
 * (`allkeys-…`) is refused.
 *
 * @throws {PhloArgumentError} when an option is wrong.
 */
export function redisStore(client: RedisClient, options: RedisStoreOptions = {}): Ledger {
  const own = readOwn<RedisStoreOptions>("option", options, ["replicas", ...ledgerOptionKeys]);
  const { replicas = 0, ...ledgerOptions } = own;
  if (!(Number.isInteger(replicas) && replicas >= 0))
    throw new PhloArgumentError("replicas", "a whole number, 0 or more", describeValue(replicas));
  return createLedger(new RedisStore(readRedisClient(client), replicas), ledgerOptions);
}

const prefix = "plivo-phlo:once:";

/** How long a claim waits for replicas, in milliseconds. */
const replicationTimeout = 2000;

/** A value is the token, a line break, and the record. */
const ifOwned =
  "local v = redis.call('GET', KEYS[1]); if v and string.sub(v, 1, #ARGV[1] + 1) == ARGV[1] .. '\\n' then";
const settleScript = `${ifOwned} redis.call('SET', KEYS[1], ARGV[2]); return 1 end; return 0`;
const releaseScript = `${ifOwned} return redis.call('DEL', KEYS[1]) end; return 0`;

class RedisStore implements OnceStore {
  readonly #redis: RedisCommands;
  readonly #replicas: number;
  #keepsKeys: Promise<void> | undefined;

  constructor(redis: RedisCommands, replicas: number) {
    this.#redis = redis;
    this.#replicas = replicas;
  }

  async claim(id: string, entry: OnceEntry): Promise<OnceEntry | undefined> {
    this.#keepsKeys ??= this.#checkEviction();
    await this.#keepsKeys;
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      const reply = await this.#redis.run("SET", prefix + id, format(entry), "NX");
      if (reply === "OK") return this.#replicate();
      if (reply !== null) throw new Error(`Redis replied ${String(reply)} to SET: is the client inside MULTI?`);
      const existing = await this.read(id);
      if (existing) return existing;
    }
    throw new Error("Redis neither takes the key nor shows it");
  }

  async settle(id: string, token: string, entry: OnceEntry): Promise<boolean> {
    return (await this.#redis.run("EVAL", settleScript, "1", prefix + id, token, format(entry))) === 1;
  }

  async release(id: string, token: string): Promise<boolean> {
    return (await this.#redis.run("EVAL", releaseScript, "1", prefix + id, token)) === 1;
  }

  async read(id: string): Promise<OnceEntry | undefined> {
    const value = await this.#redis.run("GET", prefix + id);
    return typeof value === "string" ? parse(value) : undefined;
  }

  async *list(): AsyncGenerator<ListedEntry> {
    const seen = new Set<string>();
    const { keyPrefix } = this.#redis;
    let cursor = "0";
    do {
      const reply = await this.#redis.run("SCAN", cursor, "MATCH", `${keyPrefix}${prefix}*`, "COUNT", "500");
      const [next, keys]: unknown[] = Array.isArray(reply) ? reply : [];
      cursor = String(next ?? 0);
      for (const key of Array.isArray(keys) ? keys : []) {
        const id = String(key).slice(keyPrefix.length + prefix.length);
        if (seen.has(id)) continue; // A scan may bring a key twice.
        seen.add(id);
        const entry = await this.read(id);
        if (entry) yield { id, ...entry };
      }
    } while (cursor !== "0");
  }

  async #replicate(): Promise<undefined> {
    if (this.#replicas === 0) return undefined;
    const reached = Number(await this.#redis.run("WAIT", String(this.#replicas), String(replicationTimeout)));
    if (reached < this.#replicas) throw new Error(`only ${reached} of ${this.#replicas} replicas have the claim`);
    return undefined;
  }

  /** A claim that is evicted would be sent again. A server that does not say how it evicts is trusted. */
  async #checkEviction(): Promise<void> {
    const info = await this.#redis.run("INFO", "memory").catch(() => {
      this.#keepsKeys = undefined;
    });
    const [, policy] = /^maxmemory_policy:(allkeys-\S+)/m.exec(String(info)) ?? [];
    const [, limit = "0"] = /^maxmemory:(\d+)/m.exec(String(info)) ?? [];
    if (policy !== undefined && limit !== "0")
      throw new Error(`Redis evicts claims when its memory is full (${policy}); set maxmemory-policy to noeviction`);
  }
}

const format = ({ token, record }: OnceEntry): string => `${token}\n${JSON.stringify(record)}`;

function parse(value: string): OnceEntry {
  const end = value.indexOf("\n");
  return { token: value.slice(0, Math.max(end, 0)), record: parseLeniently(value.slice(end + 1)) };
}
