import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createPhloClient, isPhloError, type PhloClientOptions } from "../../src/index.js";
import { folderStore, isReplayed, type Ledger, memoryStore } from "../../src/once/index.js";
import { authToken, caught } from "../hostile/connect.js";
import { type HostileServer, startHostileServer } from "../hostile/server.js";

const account = "MAXXXXXXXXXXXXXXXXXX";
const phloId = "e564a84a-7910-4447-b16f-65c541dd552c";
const nodeId = "b4b48fc2-f47a-4a93-97c3-749ed9a40fa8";
const transfer = { to: "+14152225555", trigger_source: "+14152223333" };

let server: HostileServer;
let folder: string;
beforeAll(async () => {
  server = await startHostileServer();
  folder = await mkdtemp(join(tmpdir(), "once-"));
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

let scenarios = 0;
/** A client on a scenario of its own, and how often its action was performed. */
function setUp(faults: string, once: Ledger | undefined, options: PhloClientOptions = {}) {
  const name = `once-${scenarios++}`;
  const baseUrl = `${server.url}/${faults}/${name}`;
  const backoff = { initialDelay: 0, maxDelay: 0 };
  const phlo = createPhloClient({ authId: account, authToken, baseUrl, once, backoff, ...options });
  return { phlo, call: phlo.multiPartyCall(phloId, nodeId), performed: () => server.scenario(name).executed };
}

const stores: Readonly<Record<string, () => Ledger>> = {
  memory: () => memoryStore(),
  folder: () => folderStore(join(folder, `store-${scenarios}`)),
};

describe.each(Object.entries(stores))("%s", (_, open) => {
  test("a second call gets the stored response, and nothing is sent", async () => {
    const { call, performed } = setUp("ok", open());
    const first = await call.coldTransfer(transfer, { once: "ticket-1" });
    const second = await call.coldTransfer(transfer, { once: "ticket-1" });
    expect(second).toEqual(first);
    expect([isReplayed(first), isReplayed(second)]).toEqual([false, true]);
    expect(performed()).toBe(1);
  });

  test("callers at the same time share one request", async () => {
    const { call, performed } = setUp("ok", open());
    const results = await Promise.all(
      Array.from({ length: 20 }, () => call.coldTransfer(transfer, { once: "ticket-1" })),
    );
    expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
    expect(results.filter((result) => !isReplayed(result))).toHaveLength(1);
    expect(performed()).toBe(1);
  });

  test("an unknown outcome holds the key", async () => {
    const { call, performed } = setUp("reset-after-read", open());
    const first = await caught(call.coldTransfer(transfer, { once: "ticket-1" }));
    expect(first).toMatchObject({ kind: "connection", mayHaveExecuted: true });
    const second = await caught(call.coldTransfer(transfer, { once: "ticket-1" }));
    expect(second).toMatchObject({
      kind: "once",
      key: "ticket-1",
      mayHaveExecuted: true,
      attempts: 0,
      claimedBy: expect.stringContaining(String(process.pid)),
      claimedFor: expect.stringContaining("cold_transfer"),
    });
    expect(isPhloError(second) && second.message).not.toContain("+14152225555");
    expect(performed()).toBe(1);
  });

  test("what was certainly not performed frees the key", async () => {
    const { call, performed } = setUp("400,ok", open());
    const first = await caught(call.coldTransfer(transfer, { once: "ticket-1" }));
    expect(first).toMatchObject({ kind: "api", mayHaveExecuted: false });
    expect(isReplayed(await call.coldTransfer(transfer, { once: "ticket-1" }))).toBe(false);
    expect(performed()).toBe(1);
  });

  test("a person settles", async () => {
    const ledger = open();
    const { call, performed } = setUp("reset-after-read", ledger);
    await caught(call.coldTransfer(transfer, { once: "ticket-1" }));
    await caught(call.coldTransfer(transfer, { once: "ticket-2" }));
    await ledger.settle("ticket-1", "happened", { api_id: "a-1" });
    expect(await call.coldTransfer(transfer, { once: "ticket-1" })).toEqual({ api_id: "a-1" });
    await ledger.settle("ticket-2", "did-not-happen");
    await caught(call.coldTransfer(transfer, { once: "ticket-2" }));
    expect(performed()).toBe(3);
  });

  test("another request under the same key is refused with the difference", async () => {
    const { call, performed } = setUp("ok", open());
    await call.coldTransfer(transfer, { once: "ticket-1" });
    const other = await caught(call.coldTransfer({ ...transfer, to: "+14152220000" }, { once: "ticket-1" }));
    expect(other).toMatchObject({ kind: "argument", argument: "once", expected: expect.stringContaining("to") });
    const action = await caught(call.member("+14152225555").hold({ once: "ticket-1" }));
    expect(action).toMatchObject({ kind: "argument", expected: expect.stringMatching(/operation, action/) });
    expect(performed()).toBe(1);
  });
});

test("a folder", async () => {
  const path = join(folder, "plain");
  const { call } = setUp("ok", folderStore(path));
  await call.coldTransfer(transfer, { once: "../../etc/passwd" });
  const names = await readdir(path);
  expect(names).toEqual([expect.stringMatching(/^[0-9a-z-]+\.[0-9a-f]{40}\.json$/)]);
  expect(await readFile(join(path, names[0] ?? ""), "utf8")).not.toMatch(/14152225555|14152223333/);
  expect((await stat(join(path, names[0] ?? ""))).mode & 0o777).toBe(0o600);
});
