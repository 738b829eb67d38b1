import { isIdempotent } from "./facts.js";
import type { SampleRequest } from "./sample-requests.js";

/** A kind of failure, in words that are short enough for a table. */
export interface FailureRow {
  readonly failure: string;
  readonly performed: "no" | "unknown" | "probably" | "reads only";
  readonly retry: string;
}

/** What a failure of this request means. The statuses come from the contract; `test/docs/failures.test.ts` asks the client. */
export function failureRows(request: SampleRequest): FailureRow[] {
  const refused = request.operation.responses.map(({ status }) => status).filter((status) => status >= 400);
  const to = refused.filter((status) => status < 500 && status !== 429).join(", ");
  const reads = request.operation.method === "GET";
  const idempotent = reads || isIdempotent(request);
  const performed = (word: FailureRow["performed"]) => (reads ? "reads only" : word);
  return [
    { failure: to, performed: performed("no"), retry: "after you correct it" },
    { failure: "429, or could not connect", performed: performed("no"), retry: "yes, after a wait" },
    {
      failure: "5xx, timed out, connection broke",
      performed: performed("unknown"),
      retry: idempotent ? "yes" : "**no**: check the call first",
    },
    {
      failure: "2xx with text in `error`, or not JSON",
      performed: performed("probably"),
      retry: reads ? "find out why" : "check the call first",
    },
  ];
}

/** The table, with a link to the chapter that explains it. */
export function renderFailureTable(request: SampleRequest, chapter: string): string {
  const rows = failureRows(request).map(
    ({ failure, performed, retry }) =>
      `| ${failure} | ${performed === "unknown" ? "**unknown**" : performed} | ${retry} |`,
  );
  return [`| [if it fails](${chapter}) | performed? | retry? |`, "| --- | --- | --- |", ...rows].join("\n");
}

/** What stands out beside a request: that a phone rings, or that it may be sent again. */
export function callout(request: SampleRequest): { readonly tone: "danger" | "safe"; readonly text: string } {
  const { action, operation } = request;
  if (operation.method === "GET") return { tone: "safe", text: "Reads only: safe to retry." };
  if (isIdempotent(request)) return { tone: "safe", text: "Safe to retry (idempotent)." };
  if (!action) return { tone: "danger", text: "May ring phones: not safe to retry." };
  const dials = action.changes.some((step) => "dial" in step);
  return { tone: "danger", text: dials ? "Rings a phone: not safe to retry." : "Not safe to retry." };
}
