import type { Contract } from "../src/contract/contract.js";
import { notice } from "./notice.js";

/** The simulator's assumptions as a type: each name with its values. */
export function renderAssumptions(contract: Contract): string {
  const members = Object.entries(contract["x-assumptions"]).flatMap(
    ([name, { question, default: usual, values, missing }]) => [
      `  /** ${question} Default: \`${usual}\`. ${missing} */`,
      `  readonly "${name}": ${Object.keys(values)
        .map((value) => JSON.stringify(value))
        .join(" | ")};`,
    ],
  );
  return [
    notice,
    "/** What Plivo does not document, and what the simulator may do instead. */",
    "export interface AssumptionValues {",
    ...members,
    "}",
    "",
  ].join("\n");
}
