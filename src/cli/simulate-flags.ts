import type { AssumptionChoice, Simulator, SimulatorOptions } from "../mock/index.js";
import { UsageError } from "./failure.js";
import { type Flag, type ParsedFlags, valueIn } from "./flags.js";

/** How the command rehearses calls. */
export const simulateFlags: readonly Flag[] = [
  { name: "simulate", description: "Rehearses calls: who hears whom, whose phone rings. It is not how Plivo behaves." },
  {
    name: "assume",
    value: "<name>=<value>",
    description: "With --simulate: what to do where Plivo documents nothing. Can be given more than once.",
  },
  { name: "events", value: "<address>", description: "With --simulate: where event callbacks go." },
  {
    name: "clock",
    value: "real|manual",
    description: "With --simulate: a manual clock waits for /__admin/. Default: real.",
  },
];

/** The simulator's options, as the flags say; `false` where it stays off. */
export function readSimulateFlags(given: ParsedFlags): false | SimulatorOptions {
  const [stray] = ["assume", "events", "clock"].filter((name) => given.has(name));
  if (!given.has("simulate") && stray !== undefined) throw new UsageError([`--${stray} needs --simulate.`]);
  if (!given.has("simulate")) return false;
  const clock = valueIn(given, "clock") ?? "real";
  if (clock !== "real" && clock !== "manual")
    throw new UsageError([`--clock must be real or manual; received ${JSON.stringify(clock)}.`]);
  return { clock, events: valueIn(given, "events"), assumptions: readAssume(given.get("assume") ?? []) };
}

function readAssume(texts: readonly string[]): AssumptionChoice {
  return Object.fromEntries(
    texts.map((text) => {
      const [, name, value] = /^([^=]+)=(.+)$/.exec(text) ?? [];
      if (name !== undefined) return [name, value];
      throw new UsageError([
        `--assume must be a name and a value, as hold.music=others; received ${JSON.stringify(text)}.`,
      ]);
    }),
  );
}

/** Says on which assumptions something has rested for the first time; call it after each request. */
export function createAssumptionReport(print: (name: string, value: string) => void): (simulator: Simulator) => void {
  const known = new Set<string>();
  return (simulator) => {
    for (const { assumption } of simulator.timeline()) {
      if (assumption === undefined || known.has(assumption)) continue;
      known.add(assumption);
      print(assumption, simulator.assumptions().find(({ name }) => name === assumption)?.value ?? "");
    }
  };
}
