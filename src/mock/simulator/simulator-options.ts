import { contract } from "../../contract/document.js";
import { checkFunction, checkOptionKeys, refuseOption } from "../base/check-options.js";
import { type Assumption, type AssumptionChoice, readAssumptions } from "./assumptions.js";
import type { EventTarget } from "./deliver-event.js";

/** How calls are simulated. */
export interface SimulatorOptions {
  /** `real`, or `manual`: time stands still until `simulator.advance(ms)`. Default: `real`. */
  readonly clock?: "real" | "manual" | undefined;

  /** What to do where Plivo documents nothing. Default: the default of each assumption. */
  readonly assumptions?: AssumptionChoice | undefined;

  /** Where event callbacks go: an `http` or `https` address, or a function. Each is sent once. Default: nowhere. */
  readonly events?: EventTarget | undefined;

  /** Called when something rests on an assumption for the first time since the start or a reset; what it throws is ignored. */
  readonly onAssumption?: ((assumption: Assumption) => void) | undefined;
}

/** The options with their defaults, checked. */
export interface SimulatorSettings {
  readonly isManual: boolean;
  /** The value of every assumption. */
  readonly assumptions: Readonly<Record<string, string>>;
  readonly events: EventTarget | undefined;
  readonly onAssumption?: ((assumption: Assumption) => void) | undefined;
}

/** @throws {TypeError} when an option is wrong, naming it, what was expected and what was received. */
export function readSimulatorOptions(options: SimulatorOptions): SimulatorSettings {
  checkOptionKeys("simulate", options, ["clock", "assumptions", "events", "onAssumption"]);
  const { clock = "real", assumptions, events, onAssumption } = options;
  if (clock !== "real" && clock !== "manual") refuseOption("simulate.clock", '"real" or "manual"', clock);
  if (!isTarget(events)) refuseOption("simulate.events", "an http or https address, or a function", events);
  checkFunction("simulate.onAssumption", onAssumption);
  const values = readAssumptions(contract["x-assumptions"], assumptions);
  return { isManual: clock === "manual", assumptions: values, events, onAssumption };
}

function isTarget(events: unknown): boolean {
  if (typeof events !== "string") return events === undefined || typeof events === "function";
  return URL.canParse(events) && /^https?:$/.test(new URL(events).protocol);
}
