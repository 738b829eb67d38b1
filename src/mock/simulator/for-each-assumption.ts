import type { AssumptionValues } from "../../../generated/assumptions.js";
import { isError } from "../../base/is-error.js";
import { contract } from "../../contract/document.js";
import { checkOptionKeys, refuseOption } from "../base/check-options.js";
import { type AssumptionChoice, choicesOf, readAssumptions } from "./assumptions.js";

/**
 * Runs a test under the defaults, under each other value of each assumption, and under every pair of them: what passes does
 * not depend on what Plivo leaves undocumented. The runs follow one another.
 *
 * @param run - The test; start a mock with `simulate: { assumptions }` in it.
 * @param options - `only`: the assumptions to vary; by default all of them, which makes hundreds of runs.
 * @returns How many runs there were.
 * @throws {TypeError} when an argument is wrong, naming it, expected and received.
 * @throws {Error} the first failure, with the assumptions in its message and the test's own error as `cause`.
 */
export async function forEachAssumption(
  run: (assumptions: AssumptionChoice) => unknown,
  options: { readonly only?: readonly (keyof AssumptionValues)[] | undefined } = {},
): Promise<number> {
  if (typeof run !== "function") refuseOption("run", "a function", run);
  checkOptionKeys("options", options, ["only"]);
  const catalogue = contract["x-assumptions"];
  const choices = choicesOf(catalogue, options.only);
  for (const choice of choices) {
    readAssumptions(catalogue, choice);
    try {
      await run(choice);
    } catch (cause) {
      const under = Object.entries(choice).map(([name, value]) => `${name}: ${value}`);
      const reason = isError(cause) ? cause.message : String(cause);
      throw new Error(`Under ${under.join(", ") || "the defaults"}: ${reason}`, { cause });
    }
  }
  return choices.length;
}
