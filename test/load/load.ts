/**
 * Many calls at once against a server that mixes faults: `node --expose-gc --import tsx test/load/load.ts CALLS`. It prints
 * its figures as JSON, and among them what is left open: `timers` and `sockets` that would keep the program from ending
 * (a connection kept for the next call does not), and `held`, connections that the client should have let go of.
 */
import { isPhloError } from "../../src/index.js";
import { connect } from "../hostile/connect.js";
import { startHostileProcess } from "../hostile/process.js";
import { calls } from "../support/calls.js";

const total = Number(process.argv[2] ?? 10_000);
const inFlight = 200;

/** Among them a connection that is closed while the next request is on its way, which then may or may not arrive. */
const mix = [
  ...["ok", "ok-200", "wrong-type", "ok-then-close", "ok~429", "ok~429~429", "400", "403", "429", "500", "html-502"],
  ...["html-200", "half-json", "error-text", "redirect-302", "short-body", "reset-after-read", "close-after-read"],
  ...["reset-in-headers", "reset-in-body", "stall-after-read"],
];
const patience = { maxRetries: 3, timeout: 1000, backoff: { initialDelay: 5, maxDelay: 20 } };
const dialling = calls.filter(({ idempotent }) => !idempotent);

const server = await startHostileProcess();
const clients = mix.map((faults, index) => connect(`${server.url}/${faults}/load-${index}`, patience));
const ends = { success: 0, nothingExecuted: 0, mayHaveExecuted: 0, foreignError: 0 };
let started = 0;
let heapOfSecond = 0;

/** One call after the other. */
async function work(): Promise<void> {
  while (started < total) {
    const index = started++;
    ends[await performOne(index)]++;
    if (index === 1999) heapOfSecond = heapUsed();
  }
}

async function performOne(index: number): Promise<keyof typeof ends> {
  const phlo = clients[index % clients.length];
  const call = dialling[index % dialling.length];
  if (!phlo || !call) throw new Error("nothing to call");
  try {
    await call.perform(phlo);
    return "success";
  } catch (error) {
    if (!isPhloError(error)) return "foreignError";
    return error.mayHaveExecuted ? "mayHaveExecuted" : "nothingExecuted";
  }
}

function heapUsed(): number {
  global.gc?.();
  return process.memoryUsage().heapUsed;
}

const start = performance.now();
await Promise.all(Array.from({ length: inFlight }, work));
const seconds = (performance.now() - start) / 1000;
const heapOfLast = heapUsed();

const open = (kind: string) => process.getActiveResourcesInfo().filter((name) => name === kind).length;
// A connection is put back, or closed, a few turns after the call.
for (let turn = 0; turn < 20 && open("TCPSocketWrap") > 0; turn++) await new Promise((next) => setImmediate(next));
const left = { timers: open("Timeout"), sockets: open("TCPSocketWrap") };

const accounts = await Promise.all(mix.map((_, index) => server.account(`load-${index}`)));
const executed = accounts.reduce((sum, account) => sum + account.executed, 0);
const held = accounts.reduce((sum, account) => sum + account.held, 0);
await server.stop();
console.log(
  JSON.stringify({
    total,
    seconds,
    ...ends,
    executed,
    heapGrowth: heapOfLast - heapOfSecond,
    leftOpen: { ...left, held },
  }),
);
