import type { AssumptionValues } from "../../../generated/assumptions.js";
import { describeValue } from "../../base/describe-value.js";
import type { AssumptionFacts } from "../../contract/simulation.js";
import { refuseOption } from "../base/check-options.js";

/** The values of some assumptions; the others keep their defaults. */
export type AssumptionChoice = { readonly [Name in keyof AssumptionValues]?: AssumptionValues[Name] | undefined };

/** An assumption, as it is set. */
export interface Assumption extends AssumptionFacts {
  readonly name: string;
  /** What holds now. */
  readonly value: string;
  /** Whether anything has rested on it since the start or the last reset. */
  readonly used: boolean;
}

type Catalogue = Readonly<Record<string, AssumptionFacts>>;

/** The value of every assumption. */
export function readAssumptions(catalogue: Catalogue, chosen: unknown = {}): Record<string, string> {
  if (typeof chosen !== "object" || chosen === null || Array.isArray(chosen))
    refuseOption("assumptions", "an object of names and values", chosen);
  const values = Object.fromEntries(Object.entries(catalogue).map(([name, facts]) => [name, facts.default]));
  for (const [name, value] of Object.entries(chosen)) {
    const facts = Object.hasOwn(catalogue, name) ? catalogue[name] : undefined;
    if (!facts) refuseName(catalogue, name);
    if (value === undefined) continue;
    if (typeof value !== "string" || !Object.hasOwn(facts.values, value))
      throw new TypeError(
        `"${name}" must be ${Object.keys(facts.values).join(" or ")}; received ${describeValue(value)}.`,
      );
    values[name] = value;
  }
  return values;
}

function refuseName(catalogue: Catalogue, name: unknown): never {
  throw new TypeError(`${describeValue(name)} is not an assumption; there are ${Object.keys(catalogue).join(", ")}.`);
}

/** Every way to choose: the defaults, each other value alone, and every pair of other values of two assumptions. */
export function choicesOf(catalogue: Catalogue, only?: readonly string[]): Record<string, string>[] {
  if (only !== undefined && !Array.isArray(only)) refuseOption("only", "a list of names of assumptions", only);
  for (const name of only ?? []) if (!Object.hasOwn(catalogue, name)) refuseName(catalogue, name);
  const others = Object.entries(catalogue)
    .filter(([name]) => only?.includes(name) ?? true)
    .flatMap(([name, facts]) =>
      Object.keys(facts.values).flatMap((value) => (value === facts.default ? [] : [{ name, value }])),
    );
  const pairs = others.flatMap((one, index) =>
    others.slice(index + 1).flatMap((other) => (other.name === one.name ? [] : [[one, other]])),
  );
  return [[], ...others.map((one) => [one]), ...pairs].map((choice) =>
    Object.fromEntries(choice.map(({ name, value }) => [name, value])),
  );
}
