/** What an attempt's outcome means: was the action performed, is a retry of use, what does the caller get. */
import { PhloAbortError, PhloConnectionError, PhloResponseError, PhloTimeoutError } from "../base/errors.js";
import { isObject, parseLeniently } from "../base/json.js";
import type { ResponseHead } from "../transport/exchange.js";
import type { AttemptOutcome } from "./attempt.js";
import { classifyNetworkError, type NetworkFailure } from "./network-error.js";
import type { OperationCall } from "./operation-call.js";

/** Whether it is certain that the action was not performed: the server refused, or the request never left. */
export function definitelyNotExecuted({ head, errorKind, cause, nothingWritten }: AttemptOutcome): boolean {
  if (nothingWritten) return true;
  if (head) return isErrorStatus(head) && head.status < 500;
  return errorKind === "connection" && classifyNetworkError(cause) !== "unknown";
}

/** Whether another attempt may succeed. */
export function isTransient({ head, errorKind, cause }: AttemptOutcome): boolean {
  if (errorKind === "abort") return false;
  if (head && isErrorStatus(head)) return head.status === 429 || head.status >= 500;
  return errorKind === "timeout" || (errorKind === "connection" && !isPermanent(classifyNetworkError(cause)));
}

/** Whether trying again would fail in the same way. */
const isPermanent = (failure: NetworkFailure) => failure === "certificate" || failure === "unusable";

/** The server's response, whole. */
export interface CompleteResponse {
  readonly head: ResponseHead;
  readonly text: string;
}

/** What the caller gets of the last outcome: the response, an error response included; an error where there is none. */
export function toResponseOrThrow(call: OperationCall, outcome: AttemptOutcome, limit: string): CompleteResponse {
  const { head, text, errorKind, cause } = outcome;
  if (errorKind === "abort") throw new PhloAbortError("aborted by its AbortSignal", call, cause);
  if (head && isErrorStatus(head)) return { head, text: text ?? "a response that was cut off or too large" };
  if (errorKind === "timeout") throw new PhloTimeoutError(`timed out after ${limit}`, call);
  if (errorKind === "connection") throw new PhloConnectionError(describeConnectionFailure(outcome), call, cause);
  if (!head || text === undefined || hasNoBody(head) || !isObject(parseLeniently(text)))
    throw new PhloResponseError(describeResponse(outcome), call);
  return { head, text };
}

const isErrorStatus = ({ status }: ResponseHead) => status >= 400 && status < 600;

/** The successes that have no room for a body, whatever came after the head. */
const hasNoBody = ({ status }: ResponseHead) => status === 204 || status === 205;

function describeConnectionFailure(outcome: AttemptOutcome): string {
  if (outcome.head) return "the connection broke before the response was complete";
  const { cause } = outcome;
  if (cause instanceof Error && classifyNetworkError(cause) === "unusable") return cause.message;
  return definitelyNotExecuted(outcome) ? "could not connect" : "the connection failed before a response came";
}

function describeResponse({ head, text }: AttemptOutcome): string {
  const status = head?.status ?? 0;
  if (status < 200) return "the response is a redirect, which is not followed"; // A browser does not tell more.
  if (status >= 300) return `the response has an unexpected status, ${status}`;
  return `the response has status ${status}, but its body is ${text === undefined ? "larger than 1 MiB" : "not a JSON object"}`;
}
