import { execFileSync } from "node:child_process";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { folderStore, isReplayed, type SettleErrorEvent } from "../../../src/once/index.js";
import { caught } from "../../hostile/connect.js";
import { connectTo, success } from "./support/client.js";

/** Only root may mount a file system of its own; the gate runs as root. */
const isRoot = process.getuid?.() === 0 && process.platform === "linux";
const name = isRoot ? "on a file system of its own" : "on a file system of its own (needs root, to mount it)";
const onOwnFileSystem = isRoot || process.env.CI ? describe : describe.skip;

const mounted: string[] = [];
afterEach(async () => {
  for (const folder of mounted.splice(0)) {
    execFileSync("umount", [folder]);
    await rm(folder, { recursive: true });
  }
});

/** A disk of 64 kB. */
async function mountSmallDisk(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "disk-"));
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", folder]);
  mounted.push(folder);
  return folder;
}

/** Fills what is left of a disk, to the last byte. */
async function fill(folder: string): Promise<string> {
  const file = join(folder, "filling");
  await caught(writeFile(file, Buffer.alloc(128 * 1024)));
  return file;
}

onOwnFileSystem(name, () => {
  test("a full disk before the claim: nothing is sent, and nothing half written stays", async () => {
    const disk = await mountSmallDisk();
    const folder = join(disk, "once");
    const { transfer, sent } = connectTo(folderStore(folder));
    await transfer("done-1");
    const filling = await fill(disk);
    const error = await caught(transfer("full-1"));
    expect(error).toMatchObject({ kind: "once", mayHaveExecuted: false, cause: { code: "ENOSPC" } });
    expect(error).toMatchObject({ message: expect.stringMatching(/no space left.*make sure that the store works/) });
    expect(sent()).toBe(1);
    expect(isReplayed(await transfer("done-1"))).toBe(true);
    expect(await readdir(folder)).toHaveLength(1);
    await rm(filling);
    expect(await transfer("full-1")).toEqual(success);
    expect(sent()).toBe(2);
  });

  test("a disk that fills up meanwhile: the success is returned, and the key stays claimed", async () => {
    const disk = await mountSmallDisk();
    const folder = join(disk, "once");
    const events: SettleErrorEvent[] = [];
    const ledger = folderStore(folder, { onSettleError: (event) => events.push(event) });
    const { transfer, sent } = connectTo(ledger, { whenSent: () => fill(disk) });
    expect(await transfer("ticket-1")).toEqual(success);
    expect(events).toMatchObject([{ key: "ticket-1", outcome: "done", error: { code: "ENOSPC" } }]);
    expect(await caught(transfer("ticket-1"))).toMatchObject({ kind: "once", mayHaveExecuted: true });
    expect(await readdir(folder)).toHaveLength(1);
    await rm(join(disk, "filling"));
    await ledger.settle("ticket-1", "happened");
    expect(isReplayed(await transfer("ticket-1"))).toBe(true);
    expect(sent()).toBe(1);
  });

  test("a folder that is read-only: nothing is sent; what is done is still answered", async () => {
    const disk = await mountSmallDisk();
    const { transfer, sent } = connectTo(folderStore(join(disk, "once")));
    await transfer("done-1");
    execFileSync("mount", ["-o", "remount,ro", disk]);
    const error = await caught(transfer("ticket-1"));
    expect(error).toMatchObject({ kind: "once", mayHaveExecuted: false, cause: { code: "EROFS" } });
    expect(isReplayed(await transfer("done-1"))).toBe(true);
    expect(sent()).toBe(1);
  });
});
