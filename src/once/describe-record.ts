import type { OnceRecord } from "./record.js";

/** What a claim is for, in a line: `cold_transfer (phlo_id …, node_id …, to +1415•••5555)`. */
export function describeRequest({ action, operation, shown }: OnceRecord): string {
  const details = Object.entries(shown).map(([name, value]) => `${name} ${value}`);
  return `${action ?? (operation || "an unknown request")}${details.length > 0 ? ` (${details.join(", ")})` : ""}`;
}

/** A time of a record, in ISO 8601. */
export const describeTime = (milliseconds: number): string => new Date(milliseconds).toISOString();
