import type { Call } from "./call.js";
import type { AnyPhloError } from "./errors.js";
import type { Outcome } from "./exchange.js";
import type { OperationName } from "./names.js";
import { parseLeniently, readString } from "./reply.js";
import { tell } from "./tell.js";

/** What one attempt came to, for a log or a metric. Nothing in it is secret. */
export interface AttemptReport {
  /** The operation by its name in the contract. */
  readonly operation: OperationName | undefined;
  /** The action as on the wire. */
  readonly action: string | undefined;
  /** 1 for the first. */
  readonly attempt: number;
  /** In milliseconds, the reading of the answer included. */
  readonly duration: number;
  /** The HTTP status, if an answer came. */
  readonly status: number | undefined;
  /** Why there is no whole answer, as the kind of the error says it. */
  readonly problem: Exclude<AnyPhloError["kind"], "argument" | "api"> | undefined;
  /** Plivo's id of the request, if the answer had one. */
  readonly api_id: string | undefined;
}

/** Tells a listener how an attempt ended. */
export function report(
  listener: ((report: AttemptReport) => void) | undefined,
  { operation, action, attempts }: Call,
  { head, text, problem }: Outcome,
  duration: number,
): void {
  if (!listener) return;
  const api_id = readString(parseLeniently(text ?? ""), "api_id");
  tell(listener, { operation, action, attempt: attempts, duration, status: head?.status, problem, api_id });
}
