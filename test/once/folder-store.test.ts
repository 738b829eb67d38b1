import { spawnSync } from "node:child_process";
import { mkdir, readdir, stat, symlink, truncate, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderStore, storeConformance } from "../../src/once/index.js";
import { caught } from "../hostile/connect.js";
import { account, collect, success, transfer, useFolder, useHostileServer } from "./support/set-up.js";

const setUp = useHostileServer();
const folder = useFolder();
const once = "ticket-1";

describe("conforms", () => {
  for (const { name, run } of storeConformance(() => folderStore(folder("conformance")).store)) test(name, run);
});

/** A ledger in a folder that holds one claim, in a file that a test can spoil. */
async function withClaim(name: string, faults: string) {
  const path = folder(name);
  const ledger = folderStore(path);
  const client = setUp(faults, ledger);
  await caught(client.call.coldTransfer(transfer, { once }));
  const [file = ""] = await readdir(path);
  return { ...client, path, ledger, file: join(path, file) };
}

test("a file for each key, for its owner only, with a readable name", async () => {
  const { path, file } = await withClaim("private", "ok");
  expect(await readdir(path)).toEqual([expect.stringMatching(/^ticket-1\.[0-9a-f]{40}\.json$/)]);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect((await stat(path)).mode & 0o777).toBe(0o700);
});

test("folders above it are created", async () => {
  const { call } = setUp("ok", folderStore(folder("a/b/c")));
  expect(await call.coldTransfer(transfer, { once })).toEqual(success);
  expect(await readdir(folder("a/b/c"))).toHaveLength(1);
});

test.each(["", undefined, 7, "redis://localhost:6379", "file:///tmp/x", "~/phlo-once"])("%j is no path", (path) => {
  expect(() => Reflect.apply(folderStore, undefined, [path])).toThrow(/path must be/);
});

test.each([
  ["empty", 0],
  ["cut off in its first line", 20],
  ["cut off in its record", 200],
])("a record that a crash left %s holds the key, until a person settles it", async (name, length) => {
  const { ledger, call, received, baseUrl, file } = await withClaim(`crash-${name}`, "ok");
  await truncate(file, length);
  const error = await caught(call.coldTransfer(transfer, { once }));
  expect(error).toMatchObject({ kind: "once", mayHaveExecuted: true });
  expect(error).toMatchObject({ message: expect.stringContaining("cannot be read") });
  expect(await collect(ledger.list())).toMatchObject([{ state: "unreadable" }]);
  expect(await ledger.sweep({ olderThan: 0 })).toEqual([]);
  expect(received()).toBe(1);
  await ledger.settle(once, "happened", { account, baseUrl, api_id: "a-1" });
  expect(await call.coldTransfer(transfer, { once })).toEqual({ api_id: "a-1" });
  await truncate(file, length);
  await ledger.settle(once, "did-not-happen", { account, baseUrl });
  expect(await call.coldTransfer(transfer, { once })).toEqual(success);
  expect(received()).toBe(2);
});

test("a record that cannot be read is settled by the name under which it is listed", async () => {
  const { ledger, call, received, file } = await withClaim("listed", "ok");
  await truncate(file, 20);
  const [{ key = "" } = {}] = await collect(ledger.list());
  expect(await ledger.show(key)).toMatchObject([{ key, state: "unreadable" }]);
  await ledger.settle(key, "did-not-happen");
  expect(await call.coldTransfer(transfer, { once })).toEqual(success);
  expect(received()).toBe(2);
});

test("what else lies in the folder is nobody's claim, and hides none", async () => {
  const { ledger, path } = await withClaim("others", "ok");
  await mkdir(join(path, "backup.json"));
  await symlink("/nowhere/at/all", join(path, "link.json"));
  for (const name of ["notes.txt", "package.json", ".json"]) await writeFile(join(path, name), "{}");
  expect(await collect(ledger.list())).toMatchObject([{ key: once, state: "done" }]);
  expect(await ledger.show(once)).toHaveLength(1);
  expect(await ledger.sweep({ olderThan: 0 })).toHaveLength(1);
});

test("a lock of a process that was killed is broken", async () => {
  const { ledger, call, received, file } = await withClaim("stale-lock", "reset-after-read,ok");
  const { pid } = spawnSync(process.execPath, ["--version"]);
  await writeFile(`${file}.lock`, `process ${pid} on ${hostname()}`);
  await ledger.settle(once, "did-not-happen");
  expect(await call.coldTransfer(transfer, { once })).toEqual(success);
  expect(received()).toBe(2);
});

test("a lock of another machine's process is respected, and named", async () => {
  const { ledger, file, call, received } = await withClaim("foreign-lock", "reset-after-read");
  await writeFile(`${file}.lock`, "process 7 on another-machine");
  const error = await caught(ledger.settle(once, "did-not-happen"));
  expect(error).toMatchObject({
    message: expect.stringContaining(`${file}.lock is held by process 7 on another-machine`),
  });
  expect(await caught(call.coldTransfer(transfer, { once }))).toMatchObject({ kind: "once", mayHaveExecuted: true });
  expect(received()).toBe(1);
});
