import { escapeInvisible } from "../../base/escape-invisible.js";
import { settleCommand } from "../../once/settle-command.js";
import type { OnceSummary } from "../../once/summary.js";
import { paint, print, printJson } from "../output.js";

const colours = { done: "green", claimed: "yellow", unknown: "red", unreadable: "red" } as const;

/** A claim on a line. */
export function printClaim(claim: OnceSummary, json: boolean): void {
  if (json) {
    printJson(claim);
    return;
  }
  const state = paint(colours[claim.state], claim.state.padEnd(10));
  print(`${state} ${escapeInvisible(`${claim.key}  ${claim.claimedAt ?? ""}  ${claim.request}`)}`);
}

/** Everything that is known of a claim, a line for each. */
export function printDetails(claim: OnceSummary, json: boolean): void {
  if (json) {
    printJson(claim);
    return;
  }
  for (const [name, value] of Object.entries(claim))
    if (value !== undefined && value !== "")
      print(`${paint("dim", name.padEnd(10))}  ${escapeInvisible(String(value))}`);
  print(advice[claim.state](settleCommand(claim.key)));
}

const advice: Readonly<Record<OnceSummary["state"], (settle: string) => string>> = {
  claimed: (settle) =>
    `In flight, or its process ended before the outcome was known. Check the call, then settle it: ${settle}`,
  unknown: (settle) => `The outcome is unknown. Check the call, then settle it: ${settle}`,
  unreadable: (settle) =>
    `The record was cut off by a crash, or another version wrote it. Check the call, then settle it: ${settle}`,
  done: () => "The action was performed; its response is stored.",
};
