import type { AnyPhloError } from "../base/errors.js";
import { hasError, parseLeniently, readString } from "../base/json.js";
import type { OperationName } from "../base/names.js";
import { notify } from "../base/notify.js";
import type { OperationCall } from "./operation-call.js";
import type { CompleteResponse } from "./outcome.js";
import type { ReadOutcome } from "./redactor.js";

/** What a request is about, by the names on the wire. Nothing in it is secret. */
export interface RequestSubject {
  /** The operation by its name in the contract. */
  readonly operation: OperationName | undefined;
  /** The action as on the wire. */
  readonly action: string | undefined;
  readonly phlo_id: string | undefined;
  readonly node_id: string | undefined;
  readonly member_address: string | undefined;
  readonly run_id: string | undefined;
}

/** An attempt that is about to be made. */
export interface UpcomingAttempt extends RequestSubject {
  /** 1 for the first. */
  readonly attempt: number;
}

/** How one attempt ended, for a log or a metric. */
export interface AttemptEvent extends UpcomingAttempt {
  /** In milliseconds, reading the response included. */
  readonly durationMs: number;
  /** The HTTP status, if a response came. */
  readonly status: number | undefined;
  /** Why there is no complete response, by the kind of the error. */
  readonly errorKind: Exclude<AnyPhloError["kind"], "argument" | "api"> | undefined;
  /** Plivo's id of the request, if the response had one. */
  readonly api_id: string | undefined;
  /** Whether another attempt follows, unless the request is aborted or a newer action is sent first. */
  readonly willRetry: boolean;
  /** In milliseconds, the wait before it. */
  readonly delayMs: number | undefined;
}

/** How a request ended, after all its attempts. */
export interface RequestEndEvent extends RequestSubject {
  /** How many requests were handed to the network. */
  readonly attempts: number;
  /** In milliseconds, attempts and the waits between them. */
  readonly durationMs: number;
  /** The HTTP status of the last attempt's response, if one came. */
  readonly status: number | undefined;
  /** The kind of the error it ended with; `undefined` for a success. */
  readonly errorKind: AnyPhloError["kind"] | undefined;
  /** As on the error; of a success, `true` where it was an action. */
  readonly mayHaveExecuted: boolean;
  /** Plivo's id of the request, if the response had one. */
  readonly api_id: string | undefined;
}

/** What a request is about, for its events. */
export function subjectOf({ operation, action, path }: OperationCall): RequestSubject {
  const { phlo_id, node_id, member_address, run_id } = path;
  return { operation, action, phlo_id, node_id, member_address, run_id };
}

/** Notifies a listener of how an attempt ended, and what follows it. */
export function notifyAttempt(
  listener: ((event: AttemptEvent) => void) | undefined,
  call: OperationCall,
  { head, text, errorKind }: ReadOutcome,
  { durationMs, delayMs }: { durationMs: number; delayMs: number | undefined },
): void {
  if (!listener) return;
  const api_id = readString(parseLeniently(text ?? ""), "api_id");
  const what = { ...subjectOf(call), attempt: call.attempts, durationMs, status: head?.status, errorKind, api_id };
  notify(listener, { ...what, willRetry: delayMs !== undefined, delayMs });
}

/** How a request ended: with a response, or an error. */
export function endEventOf(
  call: OperationCall,
  { durationMs, status }: Pick<RequestEndEvent, "durationMs" | "status">,
  response: CompleteResponse | undefined,
  error: AnyPhloError | undefined,
): RequestEndEvent {
  const body = response && parseLeniently(response.text);
  const failed = response && (response.head.status >= 400 || hasError(body));
  return {
    ...subjectOf(call),
    attempts: call.attempts,
    durationMs,
    status,
    errorKind: error?.kind ?? (failed ? "api" : undefined),
    mayHaveExecuted: call.mayHaveExecuted,
    api_id: readString(body, "api_id"),
  };
}
