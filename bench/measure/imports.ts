import { fileURLToPath } from "node:url";
import { type Client, clients } from "../clients/clients.js";
import { interleave } from "./rounds.js";
import { run } from "./run.js";

/** A fresh process that has imported a client. */
export interface ImportFigures {
  /** How long the import took, in milliseconds. */
  readonly milliseconds: number;
  /** Resident memory, in bytes. */
  readonly rss: number;
  /** What is left on the heap after a collection, in bytes. */
  readonly heap: number;
}

export interface ImportResults {
  /** A program without any import: what memory every program holds. */
  readonly empty: readonly ImportFigures[];
  readonly ofClients: ReadonlyMap<Client, readonly ImportFigures[]>;
}

/** Starts a process for every client and for an empty program, so many times. */
export async function measureImports(rounds: number): Promise<ImportResults> {
  const figures = await interleave(rounds, ["empty", ...clients], (subject) =>
    importOnce(typeof subject === "string" ? [] : subject.imports.map(([module]) => module)),
  );
  return {
    empty: figures.get("empty") ?? [],
    ofClients: new Map(clients.map((client) => [client, figures.get(client) ?? []])),
  };
}

async function importOnce(modules: readonly string[]): Promise<ImportFigures> {
  const script = fileURLToPath(new URL("import.mjs", import.meta.url));
  return JSON.parse(await run(process.execPath, "--expose-gc", script, ...modules));
}
