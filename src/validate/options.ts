import { describeValue } from "../base/describe-value.js";
import { PhloArgumentError } from "../base/errors.js";
import type { RequestDefaults, RequestOptions } from "../base/options.js";
import { checkKeys } from "./arguments.js";
import { readHeaders } from "./headers.js";

export const requestDefaultKeys = ["timeout", "totalTimeout", "maxRetries", "backoff"];

/** A timer set further ahead than this fires at once. */
const longestTimer = 2 ** 31 - 1;

/** @throws {PhloArgumentError} when one of the options is wrong. */
export function checkRequestDefaults({ timeout, totalTimeout, maxRetries, backoff }: RequestDefaults): void {
  checkNumber("timeout", timeout, 1);
  checkNumber("totalTimeout", totalTimeout, 1);
  checkNumber("maxRetries", maxRetries, 0);
  if (maxRetries !== undefined && !Number.isInteger(maxRetries))
    throw new PhloArgumentError("maxRetries", "a whole number", describeValue(maxRetries));
  if (backoff === undefined) return;
  checkKeys("backoff option", backoff, ["initialDelay", "maxDelay"]);
  for (const name of ["initialDelay", "maxDelay"] as const) {
    if (backoff[name] === undefined) throw new PhloArgumentError(`backoff.${name}`, "given", "nothing");
    checkNumber(`backoff.${name}`, backoff[name], 0);
  }
}

/** @throws {PhloArgumentError} when one of the options is wrong. */
export function checkRequestOptions(options: RequestOptions): void {
  checkKeys("option", options, [...requestDefaultKeys, "signal", "headers", "once"]);
  checkRequestDefaults(options);
  if (options.headers !== undefined) readHeaders(options.headers);
  if (options.signal !== undefined && !(options.signal instanceof AbortSignal))
    throw new PhloArgumentError("signal", "an AbortSignal", describeValue(options.signal));
}

function checkNumber(name: string, value: number | undefined, lowest: number): void {
  if (value !== undefined && !(typeof value === "number" && value >= lowest && value <= longestTimer))
    throw new PhloArgumentError(name, `a number from ${lowest} to ${longestTimer}`, describeValue(value));
}
