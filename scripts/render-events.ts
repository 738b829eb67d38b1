import type { Contract } from "../src/contract/contract.js";
import { notice } from "./notice.js";

/** The names of the variables that the contract's callback carries. */
export function renderEvents(contract: Contract): string {
  const variables = Object.keys(contract.components.schemas.EventCallback?.properties ?? {});
  return [
    notice,
    "/** The variables of an event callback that the contract names. */",
    `export const eventVariables = ${JSON.stringify(variables)} as const;`,
    "",
  ].join("\n");
}
