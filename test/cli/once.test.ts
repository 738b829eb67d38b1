import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createPhloClient } from "../../src/index.js";
import { folderStore } from "../../src/once/index.js";
import { caught } from "../hostile/connect.js";
import { account, run } from "./command.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "once-command-"));
});
afterAll(() => rm(folder, { recursive: true }));

let stores = 0;

/** A folder in which one key is done and one unknown, and what a call with a key comes to. */
async function openStore() {
  const store = join(folder, String(stores++));
  let sent = 0;
  const fetch = async () => {
    if (++sent === 2) throw new Error("broke after sending");
    return Response.json({ api_id: "a-1", error: "" }, { status: 201 });
  };
  const { PLIVO_AUTH_ID: authId, PLIVO_AUTH_TOKEN: authToken } = account;
  const phlo = createPhloClient({ authId, authToken, fetch, once: folderStore(store), maxRetries: 0 });
  const call = phlo.multiPartyCall("e564a84a-7910-4447-b16f-65c541dd552c", "b4b48fc2-f47a-4a93-97c3-749ed9a40fa8");
  const transfer = (once: string) =>
    call.coldTransfer({ to: "+14152225555", trigger_source: "+14152223333" }, { once });
  await transfer("done-1");
  await caught(transfer("unknown-1"));
  const once = (...words: string[]) => run(["once", ...words], { PLIVO_PHLO_ONCE: store });
  return { once, store, transfer, sent: () => sent };
}

const lines = (text: string) => text.trimEnd().split("\n");

describe.concurrent("plivo-phlo once", () => {
  test("list has a line for each key, masked", async () => {
    const { once } = await openStore();
    const { code, stdout, stderr } = await once("list");
    expect([code, stderr]).toEqual([0, ""]);
    expect(lines(stdout).sort()).toEqual([
      expect.stringMatching(
        /^done {7}done-1 {2}\d{4}-\S+Z {2}cold_transfer \(phlo_id \S+, node_id \S+, to \+1415•••5555, trigger_source \S+, role agent\)$/,
      ),
      expect.stringMatching(/^unknown {4}unknown-1 {2}/),
    ]);
    expect(lines((await once("list", "--state", "unknown")).stdout)).toHaveLength(1);
    const json = await once("list", "--state", "done", "--json");
    expect(JSON.parse(json.stdout)).toMatchObject({ key: "done-1", state: "done", account: account.PLIVO_AUTH_ID });
    expect(stdout + json.stdout).not.toMatch(/4152225555|4152223333/);
  });

  test("show says who claimed a key, since when and what for", async () => {
    const { once } = await openStore();
    const { code, stdout } = await once("show", "unknown-1");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^claimedBy +process \d+ on \S+$/m);
    expect(stdout).toMatch(/^errorKind +connection$/m);
    expect(stdout).toContain("npx plivo-phlo once settle unknown-1 --happened, or --did-not-happen");
    expect(await once("show", "never-1")).toMatchObject({ code: 1, stderr: 'The key "never-1" is not claimed.\n' });
    expect(await once("show")).toMatchObject({ code: 1, stderr: expect.stringContaining("The key is missing") });
  });

  test("settle --happened answers without sending", async () => {
    const { once, transfer, sent } = await openStore();
    const { code, stdout } = await once("settle", "unknown-1", "--happened", "--api-id", "a-2");
    expect([code, stdout]).toEqual([0, "unknown-1: recorded as performed\n"]);
    expect(await transfer("unknown-1")).toEqual({ api_id: "a-2" });
    expect(sent()).toBe(2);
  });

  test("settle --did-not-happen lets the key send again", async () => {
    const { once, transfer, sent } = await openStore();
    const { code, stdout } = await once("settle", "--did-not-happen", "unknown-1", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ key: "unknown-1", outcome: "did-not-happen", state: "released" });
    expect(await transfer("unknown-1")).toMatchObject({ api_id: "a-1" });
    expect(sent()).toBe(3);
  });

  test("what another process of this machine holds, and may be sending, is released only by force", async () => {
    const { once, store } = await openStore();
    for await (const { id, record } of folderStore(store).store.list()) {
      const claimed = { ...Object(record), state: "claimed", key: "held-1", token: "t" };
      await folderStore(store).store.claim(id.replace(/ \S+$/, " held-1"), {
        token: "t",
        record: claimed,
      });
    }
    const refused = await once("settle", "held-1", "--did-not-happen");
    expect(refused).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^KEY must be one whose process has ended/),
    });
    expect(await once("settle", "held-1", "--did-not-happen", "--force")).toMatchObject({ code: 0 });
  });

  test("sweep forgets what is finished and old", async () => {
    const { once, transfer, sent } = await openStore();
    expect((await once("sweep", "--older-than", "1h")).stdout).toMatch(/^Forgot 0 finished claims/);
    const { code, stdout } = await once("sweep", "--older-than", "0s");
    expect([code, stdout]).toEqual([0, "Forgot 1 finished claims. From now on their keys can send again.\n"]);
    await transfer("done-1");
    expect(sent()).toBe(3);
    expect((await once("list", "--state", "unknown")).stdout).toContain("unknown-1");
  });

  test.each([
    [["settle", "unknown-1"], "Say either --happened or --did-not-happen."],
    [["settle", "unknown-1", "--happened", "--did-not-happen"], "Say either --happened or --did-not-happen."],
    [["settle", "done-1", "--happened"], "KEY must be one that is not settled yet"],
    [["settle", "never-1", "--happened"], "KEY must be one that was claimed"],
    [["settle", "a", "b"], 'once settle takes one KEY and flags, not "b".'],
    [["show", "done-1", "--base-url", "nowhere"], "--base-url must be an address"],
    [["sweep"], "such as 30d; received nothing."],
    [["sweep", "--older-than", "soon"], "--older-than must be a number of days"],
    [["list", "--state", "open"], "--state must be one of claimed, unknown, done, unreadable"],
    [["list", "--store", "nowhere"], 'There is no folder "nowhere": say --store <folder>, or set PLIVO_PHLO_ONCE.'],
    [["list", "--store", "package.json"], '--store must be a folder; "package.json" is a file.'],
    [
      ["list", "--store", "mysql://user:secret@host"],
      "--store must be a folder, a redis: or a postgres: address; received mysql://….",
    ],
    [["lst"], 'There is no command "once lst"; there are once list, once show, once settle, once sweep.'],
    [["--store", "nowhere"], 'There is no command "once"; there are once list'],
    [[], "plivo-phlo once <command> [flags]"],
  ])("%j is refused", async (words, message) => {
    const { once } = await openStore();
    const { code, stdout, stderr } = await once(...words);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("secret");
  });

  test("a store that cannot be reached is exit code 3, and shows no password", async () => {
    for (const address of ["redis://user:secret@127.0.0.1:1", "postgres://user:secret@127.0.0.1:1/x"]) {
      const { code, stdout, stderr } = await run(["once", "list"], { PLIVO_PHLO_ONCE: address });
      expect([code, stdout]).toEqual([3, ""]);
      expect(stderr).toMatch(/^the store \w+:\/\/… does not answer: .*ECONNREFUSED/);
      expect(stderr).not.toContain("secret");
    }
  });

  test("help lists the commands, and each has its own", async () => {
    const { stdout } = await run(["--help"]);
    const own = await Promise.all(
      [
        ["once", "--help"],
        ["once", "-h"],
        ["help", "once"],
      ].map((words) => run(words)),
    );
    for (const { code, stdout: listed } of own) {
      expect(code).toBe(0);
      for (const name of ["list", "show", "settle", "sweep"])
        expect(listed).toMatch(new RegExp(`^  once ${name} {2}`, "m"));
    }
    for (const name of ["list", "show", "settle", "sweep"]) {
      expect(stdout).toMatch(new RegExp(`^  once ${name} {2}`, "m"));
      expect((await run(["once", name, "--help"])).stdout).toContain(`plivo-phlo once ${name}`);
      expect((await run(["help", "once", name])).code).toBe(0);
    }
  });
});
