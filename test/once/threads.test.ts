import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "once-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** A worker thread sends, and while it waits for the response the main thread says that nothing happened. */
const program = (path: string) => `
  import { once } from "node:events";
  import { isMainThread, parentPort, Worker } from "node:worker_threads";
  import { createPhloClient } from "plivo-phlo";
  import { folderStore } from "plivo-phlo/once";

  const ledger = folderStore(${JSON.stringify(path)});
  if (isMainThread) {
    const worker = new Worker(new URL(import.meta.url), { type: "module" });
    await once(worker, "message");
    const [{ claimedBy }] = await ledger.show("ticket-1");
    const error = await ledger.settle("ticket-1", "did-not-happen").catch((error) => error);
    const { kind, received } = error;
    worker.postMessage("respond");
    await once(worker, "exit");
    const [{ state }] = await ledger.show("ticket-1");
    console.log(JSON.stringify({ claimedBy, kind, received, state }));
  } else {
    const fetch = async () => {
      parentPort.postMessage("sent");
      await once(parentPort, "message");
      return Response.json({ api_id: "a-1", error: "" });
    };
    const phlo = createPhloClient({ authId: "MAXXXXXXXXXXXXXXXXXX", authToken: "x", fetch, once: ledger });
    const transfer = { to: "+14152225555", trigger_source: "+14152223333" };
    await phlo.multiPartyCall("a", "b").coldTransfer(transfer, { once: "ticket-1" });
  }
`;

test("what another thread has in flight cannot be said not to have happened", async () => {
  const file = join(folder, "threads.mjs");
  await writeFile(file, program(join(folder, "ledger")));
  await mkdir(join(folder, "node_modules"));
  await symlink(process.cwd(), join(folder, "node_modules", "plivo-phlo"));
  const { stdout, stderr } = spawnSync(process.execPath, [file], { encoding: "utf8" });
  expect(stderr).toBe("");
  expect(JSON.parse(stdout)).toMatchObject({
    claimedBy: expect.stringMatching(/^process \d+, thread 1 on /),
    kind: "argument",
    received: expect.stringMatching(/thread 1 on .*, which runs$/),
    state: "done",
  });
});
