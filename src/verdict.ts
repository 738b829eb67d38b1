import type { Call } from "./call.js";
import { PhloAbortError, PhloConnectionError, PhloReplyError, PhloTimeoutError } from "./errors.js";
import type { Head, Outcome } from "./exchange.js";
import { proofOf } from "./failure.js";
import { isObject, parseLeniently } from "./reply.js";

/** Whether it is certain that Plivo did nothing: it refused, or the request never left. */
export function didNothing({ head, problem, cause }: Outcome): boolean {
  if (head) return isRefusal(head) && head.status < 500;
  return problem === "connection" && proofOf(cause) !== "nothing";
}

/** Whether another attempt may fare better. */
export function mayPass({ head, problem, cause }: Outcome): boolean {
  if (problem === "abort") return false;
  if (head && isRefusal(head)) return head.status === 429 || head.status >= 500;
  return problem === "timeout" || (problem === "connection" && proofOf(cause) !== "distrusted");
}

/** Plivo's answer, whole. */
export interface Reply {
  readonly head: Head;
  readonly text: string;
}

/** What the caller gets of the last outcome: Plivo's answer, be it a refusal; an error where none can be understood. */
export function conclude(call: Call, outcome: Outcome, patience: number): Reply {
  const { head, text, problem, cause } = outcome;
  if (problem === "abort") throw new PhloAbortError("the caller aborted it", call, cause);
  if (head && isRefusal(head)) return { head, text: text ?? "an answer that was cut off or too large" };
  if (problem === "timeout") throw new PhloTimeoutError(`no whole answer came within ${Math.round(patience)} ms`, call);
  if (problem === "connection") throw new PhloConnectionError(explain(outcome), call, cause);
  if (!head || text === undefined || !isObject(parseLeniently(text)))
    throw new PhloReplyError(`an answer that is no JSON object came, with status ${head?.status}`, call);
  return { head, text };
}

const isRefusal = ({ status }: Head) => status >= 400 && status < 600;

function explain(outcome: Outcome): string {
  if (outcome.head) return "the connection broke in the middle of the answer";
  return didNothing(outcome) ? "no connection could be made" : "the connection failed before an answer came";
}
