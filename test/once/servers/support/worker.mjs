/**
 * A worker as an operator has many of: performs the jobs of one line of JSON, each once, and prints a line of JSON for each
 * outcome. At `step`, it is killed.
 */
import { createPhloClient } from "plivo-phlo";
import { createLedger } from "plivo-phlo/once";
import { openLedger } from "./open-ledger.mjs";

const { store, baseUrl, jobs, step, concurrency = 1 } = JSON.parse(process.argv[2] ?? "");

/** SIGKILL, with nothing tidied up and nothing flushed. Nothing runs after it. */
const dieAt = async (here) => {
  if (step !== here) return;
  process.kill(process.pid, "SIGKILL");
  await new Promise(() => {});
};

const { ledger, close } = await openLedger(store);
const killable = {
  async claim(...given) {
    await dieAt("before claim");
    const existing = await ledger.store.claim(...given);
    await dieAt("after claim");
    return existing;
  },
  async settle(...given) {
    await dieAt("before settle");
    const settled = await ledger.store.settle(...given);
    await dieAt("after settle");
    return settled;
  },
  async release(...given) {
    await dieAt("before release");
    const released = await ledger.store.release(...given);
    await dieAt("after release");
    return released;
  },
  read: (...given) => ledger.store.read(...given),
  list: () => ledger.store.list(),
};
const fetchOrDie = async (url, init) => {
  await dieAt("before send");
  const response = await fetch(url, init);
  await dieAt("after response");
  return response;
};

const phlo = createPhloClient({
  authId: "MAXXXXXXXXXXXXXXXXXX",
  authToken: "s3cret-token",
  baseUrl,
  once: createLedger(killable),
  ...(step && { fetch: fetchOrDie }),
  maxRetries: 1,
  backoff: { initialDelay: 0, maxDelay: 0 },
});
const call = phlo.multiPartyCall("e564a84a-7910-4447-b16f-65c541dd552c", "b4b48fc2-f47a-4a93-97c3-749ed9a40fa8");

async function perform({ key, to }) {
  try {
    const result = await call.coldTransfer({ to, trigger_source: "+14152223333" }, { once: key });
    return { key, outcome: result.replayed ? "replayed" : "sent", api_id: result.api_id };
  } catch (error) {
    const { kind, mayHaveExecuted, message } = error;
    return { key, outcome: kind ?? "unexpected", mayHaveExecuted, message };
  }
}

const queue = [...jobs];
const work = async () => {
  for (let job = queue.shift(); job; job = queue.shift()) console.log(JSON.stringify(await perform(job)));
};
await Promise.all(Array.from({ length: concurrency }, work));
await close();
