import type { OperationName } from "./names.js";
import { isObject, readError, readString } from "./reply.js";

/** Marks our errors, whichever copy of the package made them. */
const mark = Symbol.for("plivo-phlo.error");

/** What is known of a call when it fails. */
export interface Circumstances {
  readonly operation?: OperationName | undefined;
  readonly action?: string | undefined;
  readonly attempts: number;
  readonly mayHaveExecuted: boolean;
}

/** The base of all errors of this client. Tell them apart by `kind`; recognise them with {@link isPhloError}. */
export abstract class PhloError extends Error {
  abstract readonly kind: AnyPhloError["kind"];

  /** The operation by its name in the contract, such as `updateMultiPartyCall`; `undefined` outside a call. */
  readonly operation: OperationName | undefined;

  /** The action as on the wire, such as `cold_transfer`; `undefined` for an operation without actions. */
  readonly action: string | undefined;

  /** How many requests were handed to the network. */
  readonly attempts: number;

  /**
   * Could the phone have rung, the member have been hung up? `false` is certain: trying again is safe. `true` means that
   * nobody on this side knows: look at the call first.
   */
  readonly mayHaveExecuted: boolean;

  constructor(message: string, { operation, action, attempts, mayHaveExecuted }: Circumstances, cause?: unknown) {
    const subject = action ?? operation;
    const verdict = mayHaveExecuted
      ? "It may have been carried out: look at the call before you repeat it."
      : "Nothing was carried out.";
    super(`${subject ? `${subject}: ` : ""}${message}. ${verdict}`, cause === undefined ? undefined : { cause });
    this.operation = operation;
    this.action = action;
    this.attempts = attempts;
    this.mayHaveExecuted = mayHaveExecuted;
    Object.defineProperty(this, mark, { value: true });
  }

  /** All that the error tells, for a log; the cause and the stack stay out. */
  toJSON(): object {
    return { ...this, name: this.name, message: this.message };
  }
}

/** An argument or an option is wrong, or a credential is missing. Nothing was sent. */
export class PhloArgumentError extends PhloError {
  override readonly name = "PhloArgumentError";
  readonly kind = "argument";

  /** The argument by its name, such as `to` or `authToken`. */
  readonly argument: string;

  /** What would have been right, in words. */
  readonly expected: string;

  /** What came, in words; never a secret. */
  readonly received: string;

  constructor(argument: string, expected: string, received: string, cause?: unknown) {
    super(`${argument} must be ${expected}; it was ${received}`, { attempts: 0, mayHaveExecuted: false }, cause);
    this.argument = argument;
    this.expected = expected;
    this.received = received;
  }
}

/**
 * Plivo answered, and not with success: any 4xx or 5xx, or a 2xx whose `error` has text. After a 5xx, or text in a 2xx,
 * `mayHaveExecuted` is `true`.
 */
export class PhloApiError extends PhloError {
  override readonly name = "PhloApiError";
  readonly kind = "api";

  /** The HTTP status. */
  readonly status: number;

  /** Plivo's id of the request, if the answer had one. */
  readonly api_id: string | undefined;

  /** Plivo's reason in words; empty if the answer gave none. */
  readonly error: string;

  /** The headers of the answer. */
  readonly headers: Headers;

  constructor(circumstances: Circumstances, { status, headers }: { status: number; headers: Headers }, body: unknown) {
    const error = readError(body);
    // Quoted as JSON, so that no answer can break out of a log's line.
    super(`Plivo answered ${status}${error && ` ${JSON.stringify(error.slice(0, 500))}`}`, circumstances);
    this.status = status;
    this.api_id = readString(body, "api_id");
    this.error = error;
    this.headers = headers;
  }
}

/** No connection could be made, or it broke before the answer was whole. `cause` is the runtime's own error. */
export class PhloConnectionError extends PhloError {
  override readonly name = "PhloConnectionError";
  readonly kind = "connection";
}

/** The `timeout` of an attempt or the `deadline` of the call ran out. */
export class PhloTimeoutError extends PhloError {
  override readonly name = "PhloTimeoutError";
  readonly kind = "timeout";
}

/**
 * An answer came that this client does not understand: a redirect, a 2xx that is no JSON object, or one larger than
 * 1 MiB. The action was probably carried out.
 */
export class PhloReplyError extends PhloError {
  override readonly name = "PhloReplyError";
  readonly kind = "reply";
}

/** The caller's `signal` was aborted; `cause` is its reason. */
export class PhloAbortError extends PhloError {
  override readonly name = "PhloAbortError";
  readonly kind = "abort";
}

/** Every error of this client, to be narrowed by its `kind`. */
export type AnyPhloError =
  | PhloArgumentError
  | PhloApiError
  | PhloConnectionError
  | PhloTimeoutError
  | PhloReplyError
  | PhloAbortError;

/** Whether this is an error of this client, be it made by another copy of the package. */
export const isPhloError = (error: unknown): error is AnyPhloError => isObject(error) && mark in error;
