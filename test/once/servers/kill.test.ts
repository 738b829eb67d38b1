import { expect, test } from "vitest";
import { useHostileServer } from "./support/hostile.js";
import { describeStores } from "./support/stores.js";
import { type Job, type StoreAddress, startWorker } from "./support/workers.js";

const server = useHostileServer();

let scenarios = 0;

/** What the second run must find, after the first was killed at a step. */
const steps: Readonly<Record<string, { performed: number; second: object }>> = {
  "before claim": { performed: 1, second: { outcome: "sent" } },
  "after claim": { performed: 0, second: { outcome: "once", mayHaveExecuted: true } },
  "before send": { performed: 0, second: { outcome: "once", mayHaveExecuted: true } },
  "after send": { performed: 1, second: { outcome: "once", mayHaveExecuted: true } },
  "after response": { performed: 1, second: { outcome: "once", mayHaveExecuted: true } },
  "before settle": { performed: 1, second: { outcome: "once", mayHaveExecuted: true } },
  "after settle": { performed: 1, second: { outcome: "replayed", api_id: "8c77b816-d621-4028-afc8-1aeab1d497a8" } },
};

/** The same where the server refused the first request, so that nothing was performed. */
const refusedSteps: Readonly<Record<string, { performed: number; second: object }>> = {
  "before release": { performed: 0, second: { outcome: "once", mayHaveExecuted: true } },
  "after release": { performed: 1, second: { outcome: "sent" } },
};

describeStores("a worker that is killed and runs again", (store) => {
  test.concurrent.each(Object.entries(steps))("%s", async (step, { performed, second }) => {
    const faults = step === "after send" ? "stall-after-read" : "ok";
    expect(await killedThenAgain(store(), step, faults)).toMatchObject({ performed, second });
  });

  test.concurrent.each(Object.entries(refusedSteps))("%s, refused", async (step, { performed, second }) => {
    expect(await killedThenAgain(store(), step, "400,ok")).toMatchObject({ performed, second });
  });

  test("at any other moment", async () => {
    const runs = Array.from({ length: 8 }, async (_, run) => {
      const { performed, second } = await killedThenAgain(store(), `after ${120 + run * 30} ms`, "ok");
      expect(performed).toBeLessThanOrEqual(1);
      expect(["sent", "replayed", "once"]).toContain(second.outcome);
      if (second.outcome !== "once") expect(performed).toBe(1);
      else expect(second.mayHaveExecuted).toBe(true);
    });
    await Promise.all(runs);
  });
});

async function killedThenAgain(store: StoreAddress, step: string, faults: string) {
  const name = `killed-${scenarios++}`;
  const job: Job = { key: name, to: "+14152225555" };
  const work = { store, baseUrl: `${server().url}/${faults}/${name}`, jobs: [job] };
  const first = startWorker({ ...work, step });
  const milliseconds = /^after (\d+) ms$/.exec(step)?.[1];
  if (milliseconds) setTimeout(() => first.child.kill("SIGKILL"), Number(milliseconds));
  if (step === "after send") {
    while (server().scenario(name).executed === 0) await new Promise((resume) => setImmediate(resume));
    first.child.kill("SIGKILL");
  }
  const { signal } = await first.ended;
  if (!milliseconds) expect(signal).toBe("SIGKILL");
  const { reports } = await startWorker(work).ended;
  const [second] = reports;
  if (!second) throw new Error("the second run said nothing");
  return { performed: server().scenario(name).executed, second };
}
