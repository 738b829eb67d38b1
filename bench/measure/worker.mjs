// A process with one client in it. Asked for a round, it makes calls for so long, and at least so many, so many at once, and
// tells what they cost.
const { open } = await import(process.argv[2]);

/** The clients by their options: one that was opened goes on in the next round. */
const opened = new Map();

function taskOf({ options, task, size }) {
  const key = JSON.stringify(options);
  if (!opened.has(key)) opened.set(key, open(options));
  const client = opened.get(key);
  if (task === "run") {
    const payload = { from: "+12025550000", to: "+12025551111", note: "x".repeat(Math.max(0, size - 60)) };
    return () => client.run(payload);
  }
  return () => client.transfer(nextNumber());
}

let number = 0;
const nextNumber = () => `+1415${String(number++ % 10_000_000).padStart(7, "0")}`;

async function perform(round) {
  const call = taskOf(round);
  const ends = { succeeded: 0, failed: 0 };
  const latencies = [];
  const work = async (until, least) => {
    let now = performance.now();
    do {
      try {
        await call();
        ends.succeeded++;
      } catch {
        ends.failed++;
      }
      const after = performance.now();
      latencies.push(after - now);
      now = after;
    } while (now < until || latencies.length < least);
  };
  const together = (until, least) => Promise.all(Array.from({ length: round.inFlight }, () => work(until, least)));

  // No forced collection of garbage here: it also throws away compiled code, and doubles what some clients cost.
  await together(0, 0); // One call each, so that every connection is open.
  const requestsBefore = latencies.length;
  latencies.length = 0;
  const cpuBefore = process.cpuUsage();
  const start = performance.now();
  await together(start + round.milliseconds, round.calls ?? 0);
  const elapsed = performance.now() - start;
  const { user, system } = process.cpuUsage(cpuBefore);

  const calls = latencies.length;
  latencies.sort((a, b) => a - b);
  return {
    cpu: (user + system) / calls,
    perSecond: (calls / elapsed) * 1000,
    p50: latencies[Math.floor(calls * 0.5)],
    p99: latencies[Math.floor(calls * 0.99)],
    calls: calls + requestsBefore,
    ...ends,
  };
}

process.on("message", async (round) => process.send(await perform(round)));
process.send("ready");
