import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { createPhloClient, type OnceLedger, type PhloClientOptions } from "../../../src/index.js";
import { authToken } from "../../hostile/connect.js";
import { type HostileServer, startHostileServer } from "../../hostile/server.js";

export const account = "MAXXXXXXXXXXXXXXXXXX";
export const phloId = "e564a84a-7910-4447-b16f-65c541dd552c";
export const nodeId = "b4b48fc2-f47a-4a93-97c3-749ed9a40fa8";
export const transfer = { to: "+14152225555", trigger_source: "+14152223333" };

/** What the hostile server answers to a success. */
export const success = { api_id: "8c77b816-d621-4028-afc8-1aeab1d497a8", error: "", calls: [] };

let scenarios = 0;

/** A hostile server for the tests of a file, and clients on scenarios of it. */
export function useHostileServer() {
  let server: HostileServer;
  beforeAll(async () => {
    server = await startHostileServer();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  /** A client on a scenario of its own; `performed` says how often the server performed an action of it. */
  return function setUp(faults: string, once: OnceLedger | undefined, options: PhloClientOptions = {}) {
    const name = `once-${scenarios++}`;
    const baseUrl = `${server.url}/${faults}/${name}`;
    const backoff = { initialDelay: 0, maxDelay: 0 };
    const phlo = createPhloClient({ authId: account, authToken, baseUrl, once, backoff, ...options });
    return {
      phlo,
      baseUrl,
      call: phlo.multiPartyCall(phloId, nodeId),
      performed: () => server.scenario(name).executed,
      /** How many requests arrived, performed or not. */
      received: () => server.scenario(name).met,
      /** Resolves when so many requests have arrived. */
      async arrived(count: number) {
        while (server.scenario(name).met < count) await new Promise((resume) => setImmediate(resume));
      },
    };
  };
}

/** A folder for the tests of a file. */
export function useFolder(): (name: string) => string {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "once-"));
  });
  afterAll(() => rm(folder, { recursive: true }));
  return (name) => join(folder, name);
}

export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}
