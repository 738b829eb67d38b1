import type { Call } from "./call.js";
import { PhloAbortError, PhloConnectionError, PhloReplyError, PhloTimeoutError } from "./errors.js";
import type { Outcome } from "./exchange.js";
import { proofOf } from "./failure.js";
import { isObject, parseLeniently } from "./reply.js";

/** Whether it is certain that Plivo did nothing: it refused, or the request never left. */
export function didNothing({ head, problem, cause }: Outcome): boolean {
  if (head) return head.status >= 400 && head.status < 500;
  return problem === "connection" && proofOf(cause) !== "nothing";
}

/** Whether another attempt may fare better. */
export function mayPass({ head, problem, cause }: Outcome): boolean {
  if (problem === "abort") return false;
  if (head && head.status >= 400) return head.status === 429 || head.status >= 500;
  return problem === "timeout" || (problem === "connection" && proofOf(cause) !== "distrusted");
}

/** What the caller gets of the last outcome: Plivo's answer, be it a refusal; an error where none can be understood. */
export function conclude(call: Call, outcome: Outcome, patience: number): Response {
  const { head, text, problem, cause } = outcome;
  if (problem === "abort") throw new PhloAbortError("the caller aborted it", call, cause);
  if (head && head.status >= 400) return new Response(text ?? "an answer that was cut off or too large", head);
  if (problem === "timeout") throw new PhloTimeoutError(`no whole answer came within ${Math.round(patience)} ms`, call);
  if (problem === "connection") throw new PhloConnectionError(explain(outcome), call, cause);
  if (!head || problem || !isObject(parseLeniently(text ?? "")))
    throw new PhloReplyError(`an answer that is no JSON object came, with status ${head?.status}`, call);
  return new Response(text ?? "", head);
}

function explain(outcome: Outcome): string {
  if (outcome.head) return "the connection broke in the middle of the answer";
  return didNothing(outcome) ? "no connection could be made" : "the connection failed before an answer came";
}
