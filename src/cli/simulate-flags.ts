import type { Assumption, AssumptionChoice, SimulatorOptions } from "../mock/index.js";
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
export function readSimulateFlags(
  given: ParsedFlags,
  print: (name: string, value: string) => void,
): false | SimulatorOptions {
  const [stray] = ["assume", "events", "clock"].filter((name) => given.has(name));
  if (!given.has("simulate") && stray !== undefined) throw new UsageError([`--${stray} needs --simulate.`]);
  if (!given.has("simulate")) return false;
  const clock = valueIn(given, "clock") ?? "real";
  if (clock !== "real" && clock !== "manual")
    throw new UsageError([`--clock must be real or manual; received ${JSON.stringify(clock)}.`]);
  const assumptions = readAssume(given.get("assume") ?? []);
  return { clock, events: valueIn(given, "events"), assumptions, onAssumption: createAssumptionReport(print) };
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

/** Says when something rests on an assumption for the first time; a reset does not make it say so again. */
function createAssumptionReport(print: (name: string, value: string) => void): (assumption: Assumption) => void {
  const known = new Set<string>();
  return ({ name, value }) => {
    if (!known.has(name)) print(name, value);
    known.add(name);
  };
}
