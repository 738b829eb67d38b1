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
export function conclude(call: Call, outcome: Outcome, limit: string): Reply {
  const { head, text, problem, cause } = outcome;
  if (problem === "abort") throw new PhloAbortError("the caller aborted it", call, cause);
  if (head && isRefusal(head)) return { head, text: text ?? "an answer that was cut off or too large" };
  if (problem === "timeout") throw new PhloTimeoutError(`no whole answer came within ${limit}`, call);
  if (problem === "connection") throw new PhloConnectionError(explain(outcome), call, cause);
  if (!head || text === undefined || hasNoBody(head) || !isObject(parseLeniently(text)))
    throw new PhloReplyError(explainReply(outcome), call);
  return { head, text };
}

const isRefusal = ({ status }: Head) => status >= 400 && status < 600;

/** The success that has no room for an answer, whatever came after its head. */
const hasNoBody = ({ status }: Head) => status === 204 || status === 205;

function explain(outcome: Outcome): string {
  if (outcome.head) return "the connection broke in the middle of the answer";
  return didNothing(outcome) ? "no connection could be made" : "the connection failed before an answer came";
}

function explainReply({ head, text }: Outcome): string {
  const status = head?.status ?? 0;
  if (status < 200) return "a redirect came, which is not followed"; // A browser does not tell more.
  if (status >= 300) return `an answer came whose status ${status} is not understood`;
  return `an answer came that is ${text === undefined ? "larger than 1 MiB" : "no JSON object"}, with status ${status}`;
}
