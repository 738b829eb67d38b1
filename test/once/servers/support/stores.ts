import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, test } from "vitest";
import { postgresPrograms, startPostgres } from "./postgres-server.js";
import { startRedis } from "./redis-server.js";
import type { StoreAddress } from "./workers.js";

/** In the gate, a store that is not tested is a failure. */
const required = Boolean(process.env.CI);

const hasRedis = spawnSync("redis-server", ["--version"]).status === 0;

/** Defines tests that need a program; where it is missing, they are skipped by name, or fail in the gate. */
export function describeWith(program: "redis-server" | "postgresql", name: string, define: () => void): void {
  const isThere = program === "redis-server" ? hasRedis : postgresPrograms !== undefined;
  if (isThere) describe(name, define);
  else if (required)
    test(name, () => {
      throw new Error(`${program} is missing: apt-get install ${program}`);
    });
  else describe.skip(`${name} (needs ${program}: apt-get install ${program})`, define);
}

/** Defines the same tests for every store that outlives a process, each on a server or in a folder of its own. */
export function describeStores(name: string, define: (store: () => StoreAddress) => void): void {
  describe(`${name}, folder`, () => withStore("folder", startFolder, define));
  for (const kind of ["node-redis", "ioredis"] as const)
    describeWith("redis-server", `${name}, ${kind}`, () => withStore(kind, startRedis, define));
  describeWith("postgresql", `${name}, postgres`, () => withStore("postgres", startPostgres, define));
}

function withStore(
  kind: StoreAddress["kind"],
  start: () => Promise<AsyncDisposable & { readonly url: string }>,
  define: (store: () => StoreAddress) => void,
): void {
  let server: Awaited<ReturnType<typeof start>> | undefined;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(async () => server?.[Symbol.asyncDispose]());
  define(() => ({ kind, address: server?.url ?? "" }));
}

async function startFolder() {
  const url = await mkdtemp(join(tmpdir(), "once-"));
  return { url, [Symbol.asyncDispose]: () => rm(url, { recursive: true }) };
}
