import { type Client, clients } from "../clients/clients.js";
import { Arena, type ByClient, type CallFigures } from "./calls.js";
import { measureCold } from "./cold.js";
import { type CommandFigures, measureCommand } from "./command.js";
import { type CompilerFigures, measureCompiler } from "./compiler.js";
import type { Effort } from "./effort.js";
import { type GapFigures, type GapSubject, measureGap, silences } from "./gap.js";
import { type ImportResults, measureImports } from "./imports.js";
import { type MockFigures, measureMock } from "./mock.js";
import { measureOnce, type OnceFigures } from "./once.js";
import { measureOtherNode } from "./other-node.js";
import { type Weight, weigh } from "./weight.js";

/** How many calls are made at once. */
export const levels = [1, 8, 32, 128, 256];

/** The bodies of runs, and of their answers, in bytes. */
export const sizes = [200, 1000, 4000, 16_000, 64_000, 256_000];

/** The ways in which a call fails, or nearly. */
const failures = {
  "429, not repeated": { task: "transfer", manner: "refuse", inFlight: 32, maxRetries: 0 },
  "429, then repeated with success": { task: "transfer", manner: "refuse-once", inFlight: 32, maxRetries: 2 },
  "timeout of 20 ms": { task: "transfer", manner: "stall", inFlight: 32, maxRetries: 0, timeout: 20 },
} as const;

/** Everything that one run found out. */
export interface Results {
  readonly calls: ReadonlyMap<number, ByClient<CallFigures>>;
  readonly sizes: ReadonlyMap<number, ByClient<CallFigures>>;
  readonly failures: ReadonlyMap<string, ByClient<CallFigures>>;
  /** The same on another Node. */
  readonly otherNode: ReadonlyMap<number, ByClient<CallFigures>>;
  readonly imports: ImportResults;
  /** From a program's start to its first response, over TLS, in milliseconds. */
  readonly cold: ReadonlyMap<Client, readonly number[]>;
  readonly weights: ReadonlyMap<Client, Weight>;
  readonly compiler: ReadonlyMap<string, readonly CompilerFigures[]>;
  readonly gaps: ReadonlyMap<GapSubject, readonly GapFigures[]>;
  readonly mock: MockFigures;
  readonly command: CommandFigures | undefined;
  readonly once: OnceFigures;
  /** How long the whole took, in seconds. */
  readonly seconds: number;
}

export const thorough: Effort = {
  warmUp: 4000,
  rounds: 7,
  milliseconds: 160,
  closeRounds: 13,
  processes: 15,
  compilations: 3,
  silences,
};

/** Shows that all of it works; its figures are worth nothing. */
export const quick: Effort = {
  warmUp: 500,
  rounds: 2,
  milliseconds: 60,
  closeRounds: 2,
  processes: 2,
  compilations: 1,
  silences: [0, 1000, 5000],
};

/** Measures everything, one thing after the other; only the silences pass beside, with hardly anything to do. */
export async function measureAll(effort: Effort, log: (line: string) => void): Promise<Results> {
  const start = performance.now();
  const tell = (what: string) => log(`${((performance.now() - start) / 1000).toFixed(0).padStart(4)} s  ${what}`);
  const silent = measureGap(3, effort.silences);
  silent.catch(() => {}); // Reported where it is awaited.

  tell("calls");
  const { calls, ofSizes, ofFailures } = await measureCalls(effort);
  tell("once");
  const once = await measureOnce(effort);
  tell("another Node");
  const otherNode = await measureOtherNode(effort);
  tell("imports");
  const imports = await measureImports(effort.processes);
  const cold = await measureCold(effort.processes);
  const command = await measureCommand(effort.processes);
  tell("mock");
  const mock = await measureMock(effort.rounds, 2 * effort.milliseconds);
  tell("compiler and sizes");
  const compiler = await measureCompiler(effort.compilations);
  const weights = new Map<Client, Weight>();
  for (const client of clients) weights.set(client, await weigh(client));
  tell("silences");
  const gaps = await silent;

  const seconds = (performance.now() - start) / 1000;
  return {
    calls,
    sizes: ofSizes,
    failures: ofFailures,
    otherNode,
    imports,
    cold,
    weights,
    compiler,
    gaps,
    mock,
    command,
    once,
    seconds,
  };
}

async function measureCalls({ warmUp, rounds, milliseconds }: Effort) {
  await using arena = await Arena.open();
  const transfer = { task: "transfer", manner: "accept" } as const;
  const run = { task: "run", manner: "accept", inFlight: 32 } as const;
  const fewer = Math.floor(rounds / 2);

  await arena.warmUp(warmUp, { ...transfer, inFlight: 32 });
  const calls = new Map<number, ByClient<CallFigures>>();
  for (const inFlight of levels)
    calls.set(inFlight, await arena.measure(rounds, milliseconds, { ...transfer, inFlight }));

  const ofFailures = new Map<string, ByClient<CallFigures>>();
  for (const [name, round] of Object.entries(failures)) {
    await arena.warmUp(warmUp / 4, round);
    ofFailures.set(name, await arena.measure(fewer, milliseconds, round));
  }

  await arena.warmUp(warmUp / 2, { ...run, size: 200 });
  const ofSizes = new Map<number, ByClient<CallFigures>>();
  for (const size of sizes) ofSizes.set(size, await arena.measure(fewer, milliseconds, { ...run, size }));
  return { calls, ofSizes, ofFailures };
}
