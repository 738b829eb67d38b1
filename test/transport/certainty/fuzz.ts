import type { Transport } from "../../../src/index.js";
import type { Cut } from "../../support/cutting-relay.js";
import { Lane, runInLanes, type Tally } from "./lane.js";

/** How many cases run beside each other. */
const laneCount = 8;

/** Ends transfers at random moments, by a timeout or an abort, on new and on kept connections, some of which are cut. */
export async function fuzz(cases: number, newTransport: () => Transport, random: () => number): Promise<Tally> {
  const versions = ["TLSv1.2", "TLSv1.3"] as const;
  const lanes = await Promise.all(
    Array.from({ length: laneCount }, (_, index) => {
      const version = versions[index % 2] ?? "TLSv1.3";
      return Lane.open({ minVersion: version, maxVersion: version });
    }),
  );
  return runInLanes(lanes, [...Array(cases).keys()], async (lane, index) => {
    const phlo = lane.client(newTransport());
    const kept = index % 3 === 0;
    lane.relay.cut = random() < 0.3 ? someCut(random, kept ? 3000 : 1500) : undefined;
    if (kept) await lane.transfer(phlo, "the first request of a connection", { timeout: 2000 });
    const moment = Math.ceil(random() ** 2 * 40);
    const aborts = random() < 0.5;
    const options = aborts ? { timeout: 2000, signal: AbortSignal.timeout(moment) } : { timeout: moment };
    const description = `${kept ? "kept" : "new"} connection, ${aborts ? "abort" : "timeout"} after ${moment} ms`;
    await lane.transfer(phlo, description, options);
  });
}

const someCut = (random: () => number, furthest: number): Cut => ({
  direction: random() < 0.5 ? "up" : "down",
  after: Math.floor(random() * furthest),
  manner: random() < 0.5 ? "reset" : "close",
});
