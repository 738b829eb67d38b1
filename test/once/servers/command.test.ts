import { expect, test } from "vitest";
import { run } from "../../cli/command.js";
import { useHostileServer } from "./support/hostile.js";
import { describeStores } from "./support/stores.js";
import { startWorker } from "./support/workers.js";

const server = useHostileServer();

describeStores("the command", (store) => {
  test("lists, settles and forgets what a killed worker has left", async () => {
    const once = (...words: string[]) => run(["once", ...words], { PLIVO_PHLO_ONCE: store().address });
    const baseUrl = `${server().url}/ok/command-${store().kind}`;
    const work = { store: store(), baseUrl, jobs: [{ key: "killed 1", to: "+14152225555" }] };
    await startWorker({ ...work, step: "after response" }).ended;

    const listed = await once("list", "--state", "claimed");
    expect(listed).toMatchObject({ code: 0, stderr: "" });
    expect(listed.stdout).toMatch(/^claimed {4}killed 1 {2}\S+ {2}cold_transfer \(.*to \+1415•••5555, .*\)\n$/);
    expect((await once("show", "killed 1")).stdout).toMatch(/^claimedBy +process \d+ on /m);

    expect(await once("settle", "killed 1", "--happened")).toMatchObject({ code: 0 });
    const { reports } = await startWorker(work).ended;
    expect(reports).toMatchObject([{ outcome: "replayed" }]);

    expect((await once("sweep", "--older-than", "0s")).stdout).toMatch(/^Forgot 1 /);
    expect(await once("list")).toMatchObject({ code: 0, stdout: "" });
    expect(server().scenario(`command-${store().kind}`).executed).toBe(1);
  });
});
