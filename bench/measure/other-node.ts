import { fetched } from "../../test/runtimes/fetched.js";
import { type Client, clientNamed } from "../clients/clients.js";
import { Arena, type ByClient, type CallFigures } from "./calls.js";
import type { Effort } from "./effort.js";

/** The other Node that is measured, beside the one that runs the bench. */
export const otherNode = "24.21.0";

/** Who is measured there: ours, and those that they are held against. */
export const contestants: readonly Client[] = [
  ...["fetch", "plivo-phlo", "plivo-phlo-undici", "axios", "plivo", "undici", "node-http"],
].map(clientNamed);

/** A call that succeeds, on the other Node, by how many are in flight. */
export async function measureOtherNode({ warmUp, closeRounds, milliseconds }: Effort) {
  const node = await fetched(`node-${process.platform}-${process.arch}`, otherNode, "bin/node");
  await using arena = await Arena.open(contestants, node);
  const transfer = { task: "transfer", manner: "accept" } as const;
  await arena.warmUp(warmUp, { ...transfer, inFlight: 32 });
  const figures = new Map<number, ByClient<CallFigures>>();
  for (const inFlight of [1, 32, 256])
    figures.set(inFlight, await arena.measure(closeRounds, milliseconds, { ...transfer, inFlight }));
  return figures;
}
