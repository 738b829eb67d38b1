/** The errors of this package. Each answers one question: could the action have been performed? */
import { escapeInvisible } from "./escape-invisible.js";
import { isObject, parseLeniently, readString } from "./json.js";
import type { OperationName } from "./names.js";
import { readReason } from "./read-reason.js";
import { parseRetryAfter } from "./retry-after.js";

/** Marks our errors, whichever copy of the package made them. */
const brand = Symbol.for("plivo-phlo.error");

/** What is known of a request when it fails. */
export interface ErrorContext {
  readonly operation?: OperationName | undefined;
  readonly action?: string | undefined;
  readonly attempts: number;
  readonly mayHaveExecuted: boolean;
  /** Whether the contract says that a second request does no more than the first. */
  readonly idempotent: boolean;
  /** Whether the operation only reads: then there is no action to speak of. */
  readonly readOnly: boolean;
  /** Whether a newer action on the same member, or on the whole call, was sent since. */
  readonly superseded?: boolean | undefined;
}

/** What is known of a response when it ends in an error. No secret is in it. */
export interface ResponseSummary {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The body as text; `undefined` where it did not come whole. */
  readonly text?: string | undefined;
}

/** An error keeps so many characters of a body. */
const longestBody = 8192;

/** The base of all errors of this client. Tell them apart by `kind`; recognise them with {@link isPhloError}. */
export abstract class PhloError extends Error {
  abstract readonly kind: AnyPhloError["kind"];

  /** The operation by its name in the contract, such as `updateMultiPartyCall`; `undefined` outside a request. */
  readonly operation: OperationName | undefined;

  /** The action as on the wire, such as `cold_transfer`; `undefined` for an operation without actions. */
  readonly action: string | undefined;

  /** How many requests were handed to the network. */
  readonly attempts: number;

  /**
   * Could the phone have rung, the member have been hung up? `false` is certain: the action was not performed. `true` means
   * that the outcome is unknown: check the call first.
   */
  readonly mayHaveExecuted: boolean;

  /**
   * Whether a retry can do no harm: the action was certainly not performed, or it is idempotent; `false` where this client had
   * sent a newer action on the same member, or on the whole call, by then. It says nothing about success: a wrong argument stays
   * wrong.
   */
  readonly safeToRetry: boolean;

  constructor(message: string, context: ErrorContext, cause?: unknown) {
    const { operation, action, attempts, mayHaveExecuted, idempotent, superseded = false } = context;
    const subject = action ?? operation;
    const sentences = [`${subject ? `${subject}: ` : ""}${message}.`, ...advise(context)];
    super(escapeInvisible(sentences.join(" ")));
    // No property of its own: a cause that cannot be cloned would forbid to clone the error.
    if (cause !== undefined) {
      const inherited = { cause: { value: cause }, [inspection]: { value: inspectWithCause } };
      Object.setPrototypeOf(this, Object.create(Object.getPrototypeOf(this), inherited));
    }
    this.operation = operation;
    this.action = action;
    this.attempts = attempts;
    this.mayHaveExecuted = mayHaveExecuted;
    this.safeToRetry = !superseded && (!mayHaveExecuted || idempotent);
    Object.defineProperty(this, brand, { value: true });
  }

  /**
   * Everything the error says, as a plain object for a log, or for another thread: without the cause and the stack. Cloning the
   * error itself (`postMessage`, `structuredClone`) keeps its message alone; {@link isPhloError} knows what this returns.
   */
  toJSON(): object {
    return { ...this, name: this.name, message: this.message };
  }
}

const inspection = Symbol.for("nodejs.util.inspect.custom");

/** What Node prints: from 22 on it looks for the cause among an error's own properties. */
function inspectWithCause(
  this: PhloError,
  _: number,
  options: object,
  inspect: (shown: object, options: object) => string,
) {
  const { stack, cause } = this;
  const own = { stack: { value: stack }, cause: { value: cause }, [inspection]: {} };
  return inspect(Object.assign(Object.create(this, own), this), options);
}

/** What to do, for a person on call. A read rings nobody, so nothing is said of it. */
function advise({ operation, mayHaveExecuted, idempotent, readOnly, superseded }: ErrorContext): string[] {
  if (operation === undefined || readOnly) return [];
  const outcome = mayHaveExecuted ? "The outcome is unknown" : "The action was not performed";
  if (superseded) return [`${outcome}; a newer action was sent since, which a retry could undo.`];
  if (!mayHaveExecuted) return [`${outcome}.`];
  return [`${outcome}${idempotent ? "; it is safe to retry (idempotent)" : ": check the call before you retry"}.`];
}

/**
 * An argument or an option is wrong, or a credential is missing. Nothing was sent.
 *
 * @remarks Correct what `argument` names: `expected` says what is right, `received` what came. Answer your own user with 400.
 */
export class PhloArgumentError extends PhloError {
  override readonly name = "PhloArgumentError";
  readonly kind = "argument";

  /** The argument by its name, such as `to` or `authToken`. */
  readonly argument: string;

  /** What would have been right, in words. */
  readonly expected: string;

  /** What was given, in words; never a secret. */
  readonly received: string;

  constructor(argument: string, expected: string, received: string, cause?: unknown) {
    const nothingSent = { attempts: 0, mayHaveExecuted: false, idempotent: false, readOnly: false };
    super(`${argument} must be ${expected}; received ${received}`, nothingSent, cause);
    this.argument = argument;
    this.expected = expected;
    this.received = received;
  }
}

/**
 * Plivo, or a gateway, responded with an error: any 4xx or 5xx, or a 2xx whose `error` has text. `mayHaveExecuted` is `true` after
 * a 408, a 499, a 5xx or a 2xx, and after a 4xx other than 401, 404, 405 and 429 whose body is not a JSON object.
 *
 * @remarks Read `reason` and `status`. 401: correct the credentials. 404: correct the ids, or the member has left. 429: wait,
 * then retry; the client already did, up to `maxRetries`. 500, 502, 503, 504: Plivo may still have acted. If `mayHaveExecuted` is `true`, check the call before you retry.
 */
export class PhloApiError extends PhloError {
  override readonly name = "PhloApiError";
  readonly kind = "api";

  /** The HTTP status. */
  readonly status: number;

  /** Plivo's id of the request, if the response had one. */
  readonly api_id: string | undefined;

  /** The reason in words, from wherever in the body it stands; empty if there is none. */
  readonly reason: string;

  /** The response's headers, by their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;

  /** The first 8192 characters of the response's body; `undefined` where it did not come whole. */
  readonly body: string | undefined;

  /** How long the server asked to wait with a `Retry-After`, in milliseconds. */
  readonly retryAfter: number | undefined;

  constructor(context: ErrorContext, { status, headers, text }: ResponseSummary, content: unknown) {
    const reason = readReason(content);
    // Quoted as JSON, so that no response can break out of a log's line.
    super(`Plivo responded ${status}${reason && ` ${JSON.stringify(reason.slice(0, 500))}`}`, context);
    this.status = status;
    this.api_id = readString(content, "api_id");
    this.reason = reason;
    this.headers = headers;
    this.body = text?.slice(0, longestBody);
    this.retryAfter = parseRetryAfter(headers["retry-after"]);
  }
}

/**
 * No connection could be made, or it broke before the response was complete. `cause` is the runtime's own error.
 *
 * @remarks If `mayHaveExecuted` is `false`, the request never left: check the network, the proxy and the certificate, then
 * retry. If it is `true`, check the call first.
 */
export class PhloConnectionError extends PhloError {
  override readonly name = "PhloConnectionError";
  readonly kind = "connection";
}

/**
 * An attempt took longer than `timeout`, or the whole request longer than `totalTimeout`.
 *
 * @remarks If `mayHaveExecuted` is `true`, Plivo may still be acting on the request: check the call before you retry. If this
 * happens often, raise `timeout`.
 */
export class PhloTimeoutError extends PhloError {
  override readonly name = "PhloTimeoutError";
  readonly kind = "timeout";
}

/**
 * The response is not one that this client understands: a redirect, a 2xx whose body is not a JSON object, or one larger
 * than 1 MiB. The action was probably performed. Or middleware failed; `cause` is its error.
 *
 * @remarks Check the call. Then check `baseUrl`: something other than Plivo may have answered, such as a proxy's login page.
 */
export class PhloResponseError extends PhloError {
  override readonly name = "PhloResponseError";
  readonly kind = "response";

  /** The HTTP status, if a response came; 0 for a redirect that a browser hides. */
  readonly status: number | undefined;

  /** The response's headers, by their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;

  /** Where a redirect leads, if the response says so. It was not followed. */
  readonly location: string | undefined;

  /** The first 8192 characters of the response's body; `undefined` where it was not read, or did not come whole. */
  readonly body: string | undefined;

  /** The body's words, such as a page's title; empty if there are none. */
  readonly reason: string;

  constructor(message: string, context: ErrorContext, response?: ResponseSummary, cause?: unknown) {
    const { status, headers = {}, text } = response ?? {};
    super(message, context, cause);
    this.status = status;
    this.headers = headers;
    this.location = headers.location;
    this.body = text?.slice(0, longestBody);
    this.reason = readReason(parseLeniently(text ?? "")).slice(0, 500);
  }
}

/**
 * The request was aborted by its `signal`; `cause` is the signal's reason.
 *
 * @remarks You aborted it yourself. If `mayHaveExecuted` is `true`, it had left already: check the call.
 */
export class PhloAbortError extends PhloError {
  override readonly name = "PhloAbortError";
  readonly kind = "abort";
}

/** What is known of the request that holds a key. Nothing, where the store did not answer. */
export interface OnceClaim {
  /** ISO 8601, by the clock of the claiming process. */
  readonly claimedAt?: string | undefined;
  /** The claiming process, and its machine. */
  readonly claimedBy?: string | undefined;
  /** The action, and who is concerned; phone numbers are masked. */
  readonly claimedFor?: string | undefined;
}

/**
 * The key in `once` is claimed by another request whose outcome is not known here: `mayHaveExecuted` is `true`. Or the store
 * did not answer, and nothing was sent: `mayHaveExecuted` is `false`, and `cause` is the store's error.
 *
 * @remarks Do not send it again under another key. Check the call, then settle the key with `plivo-phlo once settle`, as
 * `docs/once.md` of the package says. Where `mayHaveExecuted` is `false`, make sure that the store works, then retry with the
 * same key.
 */
export class PhloOnceError extends PhloError implements OnceClaim {
  override readonly name = "PhloOnceError";
  readonly kind = "once";

  /** The key, as it was given in `once`. */
  readonly key: string;

  /** Since when it is claimed, in ISO 8601, by the clock of the claiming process; `undefined` where the store did not answer. */
  readonly claimedAt: string | undefined;

  /** The claiming process, and its machine. */
  readonly claimedBy: string | undefined;

  /** The action, and who is concerned; phone numbers are masked. */
  readonly claimedFor: string | undefined;

  constructor(message: string, context: ErrorContext, { key, ...claim }: OnceClaim & { key: string }, cause?: unknown) {
    super(message, context, cause);
    this.key = key;
    this.claimedAt = claim.claimedAt;
    this.claimedBy = claim.claimedBy;
    this.claimedFor = claim.claimedFor;
  }
}

/** Every error of this client; narrow it by its `kind`. */
export type AnyPhloError =
  | PhloArgumentError
  | PhloApiError
  | PhloConnectionError
  | PhloTimeoutError
  | PhloResponseError
  | PhloAbortError
  | PhloOnceError;

/**
 * Whether this is an error of this client, made by this or another copy of the package, or what `toJSON()` made of one: parsed
 * from a log, or sent by another thread.
 *
 * @example
 * try {
 *   await call.coldTransfer({ to: "+14152225555", trigger_source: "+14152223333" });
 * } catch (error) {
 *   if (!isPhloError(error)) throw error;
 *   if (error.mayHaveExecuted) console.log("Unknown: check the call before you retry.");
 * }
 */
export function isPhloError(error: unknown): error is AnyPhloError {
  try {
    return isObject(error) && (brand in error || hasOurFields(error));
  } catch {
    return false; // What cannot be looked at is none of ours.
  }
}

/** In a clone, and in the uncaught error of a worker, the mark is lost. */
function hasOurFields(error: object): boolean {
  const has = (name: string, type: string) => typeof Reflect.get(error, name) === type;
  return (
    /^Phlo[A-Z]\w*Error$/.test(String(readString(error, "name"))) &&
    [has("kind", "string"), has("message", "string"), has("attempts", "number")].every(Boolean) &&
    [has("mayHaveExecuted", "boolean"), has("safeToRetry", "boolean")].every(Boolean)
  );
}
