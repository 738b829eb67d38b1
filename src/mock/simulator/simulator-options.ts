import type { AssumptionFacts } from "../../contract/simulation.js";
import { type AssumptionChoice, readAssumptions } from "./assumptions.js";
import type { EventTarget } from "./deliver-event.js";

/** How calls are simulated. */
export interface SimulatorOptions {
  /** `real`, or `manual`: time stands still until `simulator.advance(ms)`. Default: `real`. */
  readonly clock?: "real" | "manual" | undefined;

  /** What to do where Plivo documents nothing. Default: the default of each assumption. */
  readonly assumptions?: AssumptionChoice | undefined;

  /** Where event callbacks go: an `http` or `https` address, or a function. Each is sent once. Default: nowhere. */
  readonly events?: EventTarget | undefined;
}

const keys = ["clock", "assumptions", "events"];

/** Refuses options that are none, and fills in the rest. */
export function readSimulatorOptions(options: unknown, catalogue: Readonly<Record<string, AssumptionFacts>>) {
  if (typeof options !== "object" || options === null || Array.isArray(options))
    throw new TypeError(`simulate must be true or an object with ${keys.join(", ")}.`);
  for (const key of Object.keys(options))
    if (!keys.includes(key)) throw new TypeError(`simulate has no ${key}; it may have ${keys.join(", ")}.`);
  const { clock = "real", assumptions, events }: { clock?: unknown; assumptions?: unknown; events?: unknown } = options;
  if (clock !== "real" && clock !== "manual")
    throw new TypeError(`simulate.clock must be "real" or "manual"; received ${JSON.stringify(clock)}.`);
  if (!isTarget(events))
    throw new TypeError(
      `simulate.events must be an http or https address or a function; received ${JSON.stringify(events)}.`,
    );
  return { isManual: clock === "manual", assumptions: readAssumptions(catalogue, assumptions), events };
}

function isTarget(events: unknown): events is EventTarget | undefined {
  if (typeof events !== "string") return events === undefined || typeof events === "function";
  return URL.canParse(events) && /^https?:$/.test(new URL(events).protocol);
}
