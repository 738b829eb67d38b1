import { describeValue } from "../base/describe-value.js";
import { PhloArgumentError } from "../base/errors.js";
import { isAbortSignal } from "../base/is-abort-signal.js";
import type { Backoff, RequestDefaults, RequestOptions } from "../base/options.js";
import { ownProperties } from "../base/own-properties.js";
import { readOwn } from "../base/read-own.js";
import { readHeaders } from "./headers.js";

/** The options that a client and a request have in common. */
export const requestDefaultKeys = ["timeout", "totalTimeout", "maxRetries", "backoff"];

const requestKeys = ["signal", "headers", "once", ...requestDefaultKeys];

/** A timer set further ahead than this fires at once. */
const longestTimer = 2 ** 31 - 1;

/**
 * A frozen copy of options: each is read once, so that what is checked is what is used; what an object inherits is no option.
 *
 * @throws {PhloArgumentError} when they are no object, or one is unknown, or one that all requests have is wrong.
 */
export function readOwnOptions<Options extends RequestDefaults>(
  given: Options,
  allowed: readonly string[] = requestDefaultKeys,
): Options {
  const options: Options = readOwn("option", given, allowed);
  const { timeout, totalTimeout, maxRetries, backoff } = options;
  checkNumber("timeout", timeout, 1);
  checkNumber("totalTimeout", totalTimeout, 1);
  checkNumber("maxRetries", maxRetries, 0);
  if (maxRetries !== undefined && !Number.isInteger(maxRetries))
    throw new PhloArgumentError("maxRetries", "a whole number", describeValue(maxRetries));
  return Object.freeze(backoff === undefined ? options : Object.assign(options, { backoff: readBackoff(backoff) }));
}

/** @throws {PhloArgumentError} when one of the options is wrong. */
export function readRequestOptions(given: RequestOptions): RequestOptions {
  const options = readOwnOptions(given, requestKeys);
  if (options.signal !== undefined && !isAbortSignal(options.signal))
    throw new PhloArgumentError("signal", "an AbortSignal", describeValue(options.signal));
  return options.headers === undefined ? options : ownProperties(options, { headers: readHeaders(options.headers) });
}

function readBackoff(given: Backoff): Backoff {
  const backoff = readOwn("backoff option", given, ["initialDelay", "maxDelay"]);
  for (const name of ["initialDelay", "maxDelay"] as const) {
    if (backoff[name] === undefined) throw new PhloArgumentError(`backoff.${name}`, "given", "nothing");
    checkNumber(`backoff.${name}`, backoff[name], 0);
  }
  return Object.freeze(backoff);
}

function checkNumber(name: string, value: number | undefined, lowest: number): void {
  if (value !== undefined && !(typeof value === "number" && value >= lowest && value <= longestTimer))
    throw new PhloArgumentError(name, `a number from ${lowest} to ${longestTimer}`, describeValue(value));
}
