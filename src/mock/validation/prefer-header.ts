import { describeValue } from "../../base/describe-value.js";
import type { Operation } from "../../contract/operations.js";
import { type Violation, violation } from "./violation.js";

/** Which of the contract's answers a request asks for. */
export interface PreferHeader {
  readonly status: number;
  /** The name of the example; `undefined` for the first. */
  readonly example: string | undefined;
  readonly violations: readonly Violation[];
}

/**
 * Reads `Prefer: code=404, example=not_found`. Without it the answer is the first success that the contract declares: 200,
 * as in the Postman collection that Plivo publishes, and not the 201 of its pages.
 */
export function parsePreferHeader(header: string | undefined, { responses }: Operation): PreferHeader {
  const { code, example } = parse(header ?? "");
  const answers = responses.flatMap(({ status, examples }) =>
    Object.keys(examples).map((name) => ({ status: String(status), name })),
  );
  const found = answers.find(({ status, name }) => (code ?? status) === status && (example ?? name) === name);
  if (found) return { status: Number(found.status), example, violations: [] };
  const expected = answers.map(({ status, name }) => `code=${status}, example=${name}`).join("; ");
  const complaint = violation(["request", "headers", "prefer"], "Prefer", `one of ${expected}`, describeValue(header));
  return { status: 400, example: undefined, violations: [complaint] };
}

/** Other preferences than these two are ignored, as the standard wants it. */
function parse(header: string): { code?: string; example?: string } {
  const pairs = header.split(/[,;]/).map((part) => part.trim().replace(/^(\w+)="?([^"]*)"?$/, "$1=$2"));
  return Object.fromEntries(
    pairs.map((pair) => pair.split("=")).filter(([name]) => name === "code" || name === "example"),
  );
}
