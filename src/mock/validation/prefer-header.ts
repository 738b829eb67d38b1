import { describeValue } from "../../base/describe-value.js";
import type { Operation } from "../../contract/operations.js";
import { type Violation, violation } from "./violation.js";

/** Which of the contract's answers a request asks for. */
export interface PreferHeader {
  readonly status: number;
  /** The name of the example; `undefined` where the request asks for none, neither by its name nor by its status. */
  readonly example: string | undefined;
  readonly violations: readonly Violation[];
}

/**
 * Reads `Prefer: code=404, example=not_found`, in any case of letters. Without it the answer is the first success that the
 * contract declares: 200, as in the Postman collection that Plivo publishes, and not the 201 of its pages.
 */
export function parsePreferHeader(header: string | undefined, { responses }: Operation): PreferHeader {
  const { code, example } = parse(header ?? "");
  const answers = responses.flatMap(({ status, examples }) => Object.keys(examples).map((name) => ({ status, name })));
  const found = answers.find(
    ({ status, name }) =>
      (code ?? String(status)) === String(status) && (example ?? name.toLowerCase()) === name.toLowerCase(),
  );
  const asksForNone = code === undefined && example === undefined;
  if (found) return { status: found.status, example: asksForNone ? undefined : found.name, violations: [] };
  const expected = answers.map(({ status, name }) => `code=${status}, example=${name}`).join("; ");
  const complaint = violation(["request", "headers", "prefer"], "Prefer", `one of ${expected}`, describeValue(header));
  return { status: 400, example: undefined, violations: [complaint] };
}

/** Other preferences than these two are ignored, as the standard wants it. */
function parse(header: string): { code?: string; example?: string } {
  const pairs = header
    .toLowerCase()
    .split(/[,;]/)
    .map((part) => /^\s*(code|example)\s*=\s*"?([^"]*?)"?\s*$/.exec(part)?.slice(1) ?? []);
  return Object.fromEntries(pairs.filter(([name]) => name !== undefined));
}
