/** What an attempt's outcome means: was the action performed, is a retry of use, what does the caller get. */
import { PhloAbortError, PhloConnectionError, PhloResponseError, PhloTimeoutError } from "../base/errors.js";
import { isObject, parseLeniently } from "../base/json.js";
import { describeCause } from "./describe-cause.js";
import type { NetworkFailure } from "./network-error.js";
import type { OperationCall } from "./operation-call.js";
import type { ReadHead, ReadOutcome } from "./redactor.js";

/** Whether it is certain that the action was not performed: the server refused, or the request never left. */
export function definitelyNotExecuted({ head, text, nothingWritten, failure }: ReadOutcome): boolean {
  if (nothingWritten) return true;
  if (!head) return failure !== "unknown";
  if (!isErrorStatus(head) || head.status >= 500 || sentAfterForwarding(head)) return false;
  return isRefusal(head) || isObject(parseLeniently(text ?? ""));
}

/** Gateways send both when they stop waiting: what they forwarded may still be performed. */
const sentAfterForwarding = ({ status }: ReadHead) => status === 408 || status === 499;

/** These refuse before anything is done, whoever sends them. What else comes without a JSON object is a gateway's, perhaps after the fact. */
const isRefusal = ({ status }: ReadHead) => status === 401 || status === 404 || status === 405 || status === 429;

/** Whether another attempt may succeed. */
export function isTransient({ head, errorKind, failure }: ReadOutcome): boolean {
  if (errorKind === "abort") return false;
  if (head && isErrorStatus(head)) return head.status === 429 || head.status >= 500 || sentAfterForwarding(head);
  return errorKind === "timeout" || (errorKind === "connection" && !isPermanent(failure));
}

/** Whether trying again would fail in the same way. */
const isPermanent = (failure: NetworkFailure) => failure === "certificate" || failure === "unusable";

/** The server's response, whole. */
export interface CompleteResponse {
  readonly head: ReadHead;
  readonly text: string;
}

/** What the caller gets of the last outcome: the response, an error response included; an error where there is none. */
export function toResponseOrThrow(call: OperationCall, outcome: ReadOutcome, limit: string): CompleteResponse {
  const { head, text, errorKind, cause } = outcome;
  if (errorKind === "abort") throw new PhloAbortError("aborted by its AbortSignal", call, cause);
  if (head && isErrorStatus(head)) return { head, text: text ?? "a response that was cut off or too large" };
  if (errorKind === "timeout") throw new PhloTimeoutError(`timed out after ${limit}`, call);
  if (errorKind === "connection") throw new PhloConnectionError(describeConnectionFailure(outcome), call, cause);
  if (!head || text === undefined || hasNoBody(head) || !isObject(parseLeniently(text)))
    throw new PhloResponseError(describeResponse(outcome), call, head && { ...factsOf(head), text });
  return { head, text };
}

const factsOf = ({ status, headers }: ReadHead) => ({ status, headers });

const isErrorStatus = ({ status }: ReadHead) => status >= 400 && status < 600;

/** The successes that have no room for a body, whatever came after the head. */
const hasNoBody = ({ status }: ReadHead) => status === 204 || status === 205;

function describeConnectionFailure(outcome: ReadOutcome): string {
  const reason = describeCause(outcome.cause);
  if (outcome.failure === "unusable" && reason) return reason;
  const what = outcome.head
    ? "the connection broke before the response was complete"
    : definitelyNotExecuted(outcome)
      ? "could not connect"
      : "the connection failed before a response came";
  return reason ? `${what}: ${reason}` : what;
}

function describeResponse({ head, text }: ReadOutcome): string {
  const status = head?.status ?? 0;
  if (status === 0) return "the response is a redirect, which is not followed"; // A browser does not tell more.
  if (!(status >= 200 && status < 300)) return `the response has an unexpected status, ${status}`;
  return `the response has status ${status}, but its body is ${text === undefined ? "larger than 1 MiB" : "not a JSON object"}`;
}
