import { expect, test } from "vitest";
import { useHostileServer } from "./support/hostile.js";
import { describeStores } from "./support/stores.js";
import { type Job, type StoreAddress, startWorker, type WorkerReport } from "./support/workers.js";

const server = useHostileServer();

const processes = 16;
const keys = 200;

/** A number of its own for each key tells on the server which one was performed. */
const jobs: readonly Job[] = Array.from({ length: keys }, (_, index) => ({
  key: `job ${index}`,
  to: `+1415${String(2_000_000 + index)}`,
}));

describeStores(`${processes} processes, ${keys} keys`, (store) => {
  test("each key is performed once where nothing fails", async () => {
    const { performed, reports } = await race(store(), "ok");
    expect(performed).toEqual(new Map(jobs.map(({ to }) => [to, 1])));
    expect(reports.filter(({ outcome }) => outcome === "sent")).toHaveLength(keys);
    const answers = new Set(reports.map(({ outcome }) => outcome));
    for (const outcome of answers) expect(["sent", "replayed", "once"]).toContain(outcome);
    for (const { outcome, mayHaveExecuted } of reports) if (outcome === "once") expect(mayHaveExecuted).toBe(true);
  });

  test("with faults, each key is performed at most once, and the reports are true", async () => {
    const { performed, reports } = await race(store(), "ok~reset-after-read~429~500~400~reset-before-read~html-502");
    for (const [, times] of performed) expect(times).toBe(1);
    for (const { key, to } of jobs) {
      const ofKey = reports.filter((report) => report.key === key);
      expect(ofKey).toHaveLength(processes);
      const succeeded = ofKey.some(({ outcome }) => outcome === "sent" || outcome === "replayed");
      if (succeeded) expect(performed.get(to)).toBe(1);
      if (ofKey.every(({ mayHaveExecuted }) => mayHaveExecuted === false)) expect(performed.has(to)).toBe(false);
    }
  });
});

/** All processes work on all keys, each in an order of its own. */
async function race(store: StoreAddress, faults: string) {
  const name = `race-${races++}`;
  const baseUrl = `${server().url}/${faults}/${name}`;
  const named = jobs.map(({ key, to }) => ({ key: `${name} ${key}`, to }));
  const workers = Array.from({ length: processes }, (_, index) => {
    const start = Math.floor((index * keys) / processes / 4);
    return startWorker({ store, baseUrl, jobs: [...named.slice(start), ...named.slice(0, start)], concurrency: 8 });
  });
  const ends = await Promise.all(workers.map(({ ended }) => ended));
  expect(ends.map(({ code }) => code)).toEqual(workers.map(() => 0));
  const performed = new Map<string, number>();
  for (const { body } of server().scenario(name).performed) {
    const { to }: Job = JSON.parse(body);
    performed.set(to, (performed.get(to) ?? 0) + 1);
  }
  const reports = ends.flatMap((end): readonly WorkerReport[] => end.reports);
  return {
    performed: sorted(performed),
    reports: reports.map((report) => ({ ...report, key: report.key.slice(name.length + 1) })),
  };
}

let races = 0;

const sorted = (counts: ReadonlyMap<string, number>) =>
  new Map([...counts].sort(([one], [other]) => (one < other ? -1 : 1)));
