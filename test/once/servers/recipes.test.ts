import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { expect, test } from "vitest";
import { useFolder } from "../support/set-up.js";
import { useHostileServer } from "./support/hostile.js";
import { startPostgres } from "./support/postgres-server.js";
import { startRedis } from "./support/redis-server.js";
import { describeWith } from "./support/stores.js";

const server = useHostileServer();
const folder = useFolder();
const transfer = { to: "+14152225555", trigger_source: "+14152223333" };
const account = { PLIVO_AUTH_ID: "MAXXXXXXXXXXXXXXXXXX", PLIVO_AUTH_TOKEN: "s3cret-token" };

/** A program of `examples/`, whose requests go to a scenario of the hostile server. */
function start(name: string, scenario: string, faults: string, environment: Record<string, string> = {}) {
  const program = fileURLToPath(new URL(`../../../examples/${name}`, import.meta.url));
  const env = { ...process.env, ...account, PLIVO_BASE_URL: `${server().url}/${faults}/${scenario}`, ...environment };
  return spawn(process.execPath, [program], { env, stdio: ["pipe", "pipe", "inherit"] });
}

async function arrived(scenario: string): Promise<void> {
  while (server().scenario(scenario).met === 0) await new Promise((resume) => setImmediate(resume));
}

async function runJobs(scenario: string, faults: string, store: string, jobs: readonly object[]): Promise<unknown[]> {
  const worker = start("once-worker.mjs", scenario, faults, { PLIVO_PHLO_ONCE: store });
  worker.stdin.end(jobs.map((job) => `${JSON.stringify(job)}\n`).join(""));
  const output = await text(worker.stdout);
  return output
    .split("\n")
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line));
}

test("a worker that is killed in the middle of a job sets it aside when it runs again", async () => {
  const store = folder("worker");
  const job = { id: 1, data: transfer };
  const killed = start("once-worker.mjs", "worker", "stall-after-read", { PLIVO_PHLO_ONCE: store });
  killed.stdin.write(`${JSON.stringify(job)}\n`);
  await arrived("worker");
  killed.kill("SIGKILL");
  await once(killed, "exit");
  expect(await runJobs("worker", "ok", store, [job])).toEqual([{ setAside: expect.stringContaining('"job 1"') }]);
  expect(server().scenario("worker").executed).toBe(1);
});

test("a worker that gets a finished job again sends nothing, and a wrong job fails", async () => {
  const store = folder("worker-again");
  const jobs = [
    { id: 1, data: transfer },
    { id: 1, data: transfer },
    { id: 2, data: { ...transfer, to: "nobody" } },
  ];
  expect(await runJobs("worker-again", "ok", store, jobs)).toEqual([
    { done: expect.any(String), sentBefore: false },
    { done: expect.any(String), sentBefore: true },
    { failed: expect.stringContaining("to must be") },
  ]);
  expect(server().scenario("worker-again").executed).toBe(1);
});

test("an Express endpoint that is hit twice transfers once", async () => {
  const scenario = (name: string, faults: string) =>
    withExpress(name, faults, async (post) => {
      const answers = await Promise.all([post(), post()]);
      return {
        statuses: answers.map(({ status }) => status).sort(),
        bodies: await Promise.all(answers.map((each) => each.json())),
      };
    });
  const clicked = await scenario("express", "ok");
  expect(clicked.statuses).toEqual([200, 201]);
  expect(clicked.bodies[0]).toEqual(clicked.bodies[1]);
  expect(server().scenario("express").executed).toBe(1);
  const broken = await scenario("express-broken", "reset-after-read");
  expect(broken.statuses).toEqual([504, 504]);
  expect(server().scenario("express-broken").executed).toBe(1);
  const later = await withExpress("express-later", "reset-after-read", async (post) => [await post(), await post()]);
  expect(later.map(({ status }) => status)).toEqual([504, 409]);
});

async function withExpress<Result>(
  name: string,
  faults: string,
  work: (post: () => Promise<Response>) => Promise<Result>,
): Promise<Result> {
  const app = start("once-express.mjs", name, faults, { PORT: "0" });
  const [line] = await once(createInterface(app.stdout), "line");
  const url = String(line).split(" ").at(-1);
  const headers = { "content-type": "application/json", connection: "close" };
  try {
    return await work(() =>
      fetch(`${url}/transfers/click-1`, { method: "POST", headers, body: JSON.stringify(transfer) }),
    );
  } finally {
    app.kill();
  }
}

describeWith("postgresql", "a transactional outbox", () => {
  test("sends what was committed, once, with two workers and one that was killed", async () => {
    await using postgres = await startPostgres();
    const client = new pg.Client(postgres.url);
    await client.connect();
    const program = (faults: string, code: string) => {
      const env = {
        ...process.env,
        ...account,
        DATABASE_URL: postgres.url,
        PLIVO_BASE_URL: `${server().url}/${faults}/outbox`,
      };
      const words = [
        "--input-type=module",
        "--eval",
        `import * as outbox from "./examples/once-outbox.mjs"; ${code}; await outbox.pool.end();`,
      ];
      return spawn(process.execPath, words, { env, stdio: "inherit" });
    };
    const enqueue = (to: string, end: string) => `
      const client = await outbox.pool.connect();
      await client.query("BEGIN");
      await outbox.transferLater(client, ${JSON.stringify({ ...transfer, to })});
      await client.query("${end}");
      client.release();`;
    const run = async (faults: string, code: string) => (await once(program(faults, code), "exit"))[0];
    const states = async () =>
      (await client.query("SELECT state FROM outbox ORDER BY id")).rows.map(({ state }) => state);

    expect(await run("ok", "await outbox.createOutbox()")).toBe(0);
    await run("ok", enqueue("+14152220001", "COMMIT"));
    await run("ok", enqueue("+14152220002", "ROLLBACK"));
    await Promise.all([run("ok", "await outbox.work()"), run("ok", "await outbox.work()")]);
    await run("ok", "await outbox.work()");
    expect(await states()).toEqual(["sent"]);
    expect(server().scenario("outbox").executed).toBe(1);

    await run("ok", enqueue("+14152220003", "COMMIT"));
    const killed = program("ok,stall-after-read", "await outbox.work()");
    while (server().scenario("outbox").met < 2) await new Promise((resume) => setImmediate(resume));
    killed.kill("SIGKILL");
    await once(killed, "exit");
    await run("ok", "await outbox.work()");
    expect(await states()).toEqual(["sent", "waiting"]);
    expect(server().scenario("outbox").executed).toBe(2);
    await client.end();
  });
});

describeWith("redis-server", "two processes that share one account's rate", () => {
  test("stay below it together, and send each job once", async () => {
    await using redis = await startRedis();
    const jobs = Array.from({ length: 20 }, (_, id) => `${JSON.stringify({ id, ...transfer })}\n`);
    const begin = performance.now();
    const workers = [jobs.slice(0, 10), jobs.slice(10)].map((lines) => {
      const worker = start("shared-rate.mjs", "rate", "ok", { REDIS_URL: redis.url });
      worker.stdin.end(lines.join(""));
      return once(worker, "exit");
    });
    expect((await Promise.all(workers)).map(([code]) => code)).toEqual([0, 0]);
    // 5 a second: the last of 20 go in the fourth second.
    expect(performance.now() - begin).toBeGreaterThan(2900);
    expect(server().scenario("rate").executed).toBe(20);
  });
});
