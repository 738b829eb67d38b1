import type { Violation } from "../validation/violation.js";

const longest = 4096;

/** Violations as a header's value, as Prism writes them: only ASCII, and short enough for every client. */
export function writeViolations(violations: readonly Violation[]): string {
  const items = violations.map(toAscii);
  while (items.join(",").length > longest) items.pop();
  return `[${items.join(",")}]`;
}

const toAscii = (value: unknown) =>
  JSON.stringify(value).replace(/[^ -~]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
