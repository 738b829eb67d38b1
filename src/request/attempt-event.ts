import type { AnyPhloError } from "../base/errors.js";
import { parseLeniently, readString } from "../base/json.js";
import type { OperationName } from "../base/names.js";
import { notify } from "../base/notify.js";
import type { OperationCall } from "./operation-call.js";
import type { ReadOutcome } from "./redactor.js";

/** How one attempt ended, for a log or a metric. Nothing in it is secret. */
export interface AttemptEvent {
  /** The operation by its name in the contract. */
  readonly operation: OperationName | undefined;
  /** The action as on the wire. */
  readonly action: string | undefined;
  /** 1 for the first. */
  readonly attempt: number;
  /** In milliseconds, reading the response included. */
  readonly durationMs: number;
  /** The HTTP status, if a response came. */
  readonly status: number | undefined;
  /** Why there is no complete response, by the kind of the error. */
  readonly errorKind: Exclude<AnyPhloError["kind"], "argument" | "api"> | undefined;
  /** Plivo's id of the request, if the response had one. */
  readonly api_id: string | undefined;
}

/** Notifies a listener of how an attempt ended. */
export function notifyAttempt(
  listener: ((event: AttemptEvent) => void) | undefined,
  { operation, action, attempts }: OperationCall,
  { head, text, errorKind }: ReadOutcome,
  durationMs: number,
): void {
  if (!listener) return;
  const api_id = readString(parseLeniently(text ?? ""), "api_id");
  notify(listener, { operation, action, attempt: attempts, durationMs, status: head?.status, errorKind, api_id });
}
