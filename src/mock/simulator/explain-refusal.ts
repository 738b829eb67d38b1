import type { CallAction } from "./call-machine.js";
import type { CallState } from "./call-state.js";
import type { Refusal } from "./run-steps.js";

/** Why an action was refused, in a sentence that names who is on the call. */
export function explainRefusal({ require, who }: Refusal, action: CallAction, { legs }: CallState): string {
  const address = (who === "trigger_source" ? action.trigger_source : action.member) ?? "nobody";
  if (require === "transfer") return `${address} has no transfer under way.`;
  const present = legs.filter(({ state }) => state === "joined").map((leg) => leg.address);
  return `${address} is not on this call; on it: ${present.join(", ") || "nobody"}.`;
}
