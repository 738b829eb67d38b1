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

/** What the caller gets of the last outcome: Plivo's answer, be it a refusal; an error where none can be understood. */
export function conclude(call: Call, outcome: Outcome, patience: number): Response {
  const { head, text, problem, cause } = outcome;
  if (problem === "abort") throw new PhloAbortError("the caller aborted it", call, cause);
  if (head && isRefusal(head)) return refuse(head, text);
  if (problem === "timeout") throw new PhloTimeoutError(`no whole answer came within ${Math.round(patience)} ms`, call);
  if (problem === "connection") throw new PhloConnectionError(explain(outcome), call, cause);
  if (!head || problem || !isObject(parseLeniently(text ?? "")))
    throw new PhloReplyError(`an answer that is no JSON object came, with status ${head?.status}`, call);
  return new Response(text ?? "", head);
}

/** A refusal for openapi-fetch, which would take one of no length for one without an error. */
function refuse({ status, headers: arrived }: Head, text = "an answer that was cut off or too large"): Response {
  const headers = new Headers(arrived);
  headers.delete("content-length");
  return new Response(text || "{}", { status, headers });
}

const isRefusal = ({ status }: Head) => status >= 400 && status < 600;

function explain(outcome: Outcome): string {
  if (outcome.head) return "the connection broke in the middle of the answer";
  return didNothing(outcome) ? "no connection could be made" : "the connection failed before an answer came";
}
