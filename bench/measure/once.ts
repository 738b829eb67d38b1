import { type Client, clientNamed } from "../clients/clients.js";
import { Arena, type CallFigures } from "./calls.js";
import type { Effort } from "./effort.js";

const memory: Client = { id: "plivo-phlo-memory", title: "`once`, `memoryStore()`", imports: [] };
const folder: Client = { id: "plivo-phlo-folder", title: "`once`, `folderStore(path)`", imports: [] };

/** What `once` costs: the client without it, with a ledger in memory, and with one in a folder. */
export interface OnceFigures {
  readonly without: readonly CallFigures[];
  readonly ledgers: ReadonlyMap<Client, readonly CallFigures[]>;
}

/** One call after the other, each with a key of its own. */
export async function measureOnce({ warmUp, closeRounds, rounds, milliseconds }: Effort): Promise<OnceFigures> {
  const without = clientNamed("plivo-phlo");
  const round = { task: "transfer", manner: "accept", inFlight: 1 } as const;
  await using inMemory = await Arena.open([without, memory]);
  await inMemory.warmUp(warmUp, round);
  const figures = await inMemory.measure(closeRounds, milliseconds, round);
  // The disk makes these so slow that a long warm-up would take minutes.
  await using onDisk = await Arena.open([folder]);
  await onDisk.warmUp(warmUp / 20, round);
  const ledgers = new Map([...figures, ...(await onDisk.measure(rounds, milliseconds, round))]);
  ledgers.delete(without);
  return { without: figures.get(without) ?? [], ledgers };
}
