import type { Transport } from "../../../src/index.js";
import type { Cut } from "../../support/cutting-relay.js";
import { Lane, runInLanes, type Tally } from "./lane.js";

/** How many cases run beside each other. */
const laneCount = 16;

/** Cuts TLS connections after every so many bytes, both ways, in every manner, each time under a transfer. */
export async function sweep(
  version: "TLSv1.2" | "TLSv1.3",
  step: number,
  timeout: number,
  newTransport: () => Transport,
): Promise<Tally> {
  const versions = { minVersion: version, maxVersion: version };
  const lanes = await Promise.all(Array.from({ length: laneCount }, () => Lane.open(versions)));
  return runInLanes(lanes, await everyCut(lanes[0], step, newTransport), async (lane, cut) => {
    lane.relay.cut = cut;
    const description = `${version}: ${cut.manner} after ${cut.after} bytes ${cut.direction}`;
    await lane.transfer(lane.client(newTransport()), description, { timeout });
  });
}

/** Every cut, until after the end of a connection with one request. */
async function everyCut(lane: Lane | undefined, step: number, newTransport: () => Transport): Promise<Cut[]> {
  if (!lane) throw new Error("no lane");
  await lane.transfer(lane.client(newTransport()), "no cut", { timeout: 60_000 });
  const all: Cut[] = [];
  for (const direction of ["up", "down"] as const)
    for (let after = 0; after < lane.relay.passed[direction] + step; after += step)
      for (const manner of ["reset", "close", "stall"] as const) all.push({ direction, after, manner });
  return all;
}
