import { checkKeys, show } from "./arguments.js";
import { PhloArgumentError } from "./errors.js";

/** How patient a call is: set for a client, and for a single call. */
export interface Patience {
  /** How long one attempt may take, in milliseconds, the reading of the answer included. Default: 15 000. */
  readonly timeout?: number | undefined;

  /** How long the whole call may take, in milliseconds, pauses and repetitions included. Default: no limit. */
  readonly deadline?: number | undefined;

  /**
   * How often at most a request is repeated, where that can do no harm; 0 turns it off. Default: 2. What is not idempotent
   * is repeated only when it is certain that Plivo did nothing.
   */
  readonly retries?: number | undefined;

  /**
   * The pauses before repetitions: at random, exponentially longer. A `Retry-After` of the server goes before it, up to
   * 60 s. Default: `{ base: 500, cap: 8000 }`.
   */
  readonly backoff?: Backoff | undefined;
}

/** How long to wait before a repetition. */
export interface Backoff {
  /** The longest first pause, in milliseconds; each further one may be twice as long. */
  readonly base: number;
  /** No pause is longer, in milliseconds. */
  readonly cap: number;
}

/** Options of a single call; what is left out is as for the client. */
export interface CallOptions extends Patience {
  /** Ends the call, whether a request is under way or a pause. */
  readonly signal?: AbortSignal | undefined;
}

export const patienceKeys = ["timeout", "deadline", "retries", "backoff"];

/** A timer set further ahead than this fires at once. */
const longest = 2 ** 31 - 1;

export function checkPatience({ timeout, deadline, retries, backoff }: Patience): void {
  checkNumber("timeout", timeout, 1);
  checkNumber("deadline", deadline, 1);
  checkNumber("retries", retries, 0);
  if (retries !== undefined && !Number.isInteger(retries))
    throw new PhloArgumentError("retries", "a whole number", show(retries));
  if (backoff === undefined) return;
  checkKeys("backoff option", backoff, ["base", "cap"]);
  for (const name of ["base", "cap"] as const) {
    if (backoff[name] === undefined) throw new PhloArgumentError(`backoff.${name}`, "given", "missing");
    checkNumber(`backoff.${name}`, backoff[name], 0);
  }
}

export function checkCallOptions(options: CallOptions): void {
  checkKeys("option", options, [...patienceKeys, "signal"]);
  checkPatience(options);
  if (options.signal !== undefined && !(options.signal instanceof AbortSignal))
    throw new PhloArgumentError("signal", "an AbortSignal", show(options.signal));
}

function checkNumber(name: string, value: number | undefined, lowest: number): void {
  if (value !== undefined && !(typeof value === "number" && value >= lowest && value <= longest))
    throw new PhloArgumentError(name, `a number from ${lowest} to ${longest}`, show(value));
}
