/** Reads objects that a caller gives: options, filters, fields. */
import { describeValue } from "./describe-value.js";
import { didYouMean } from "./did-you-mean.js";
import { PhloArgumentError } from "./errors.js";
import { isObject, isRecord } from "./json.js";
import { ownProperties } from "./own-properties.js";

/**
 * The own properties of an object that a caller gives, each read once; what it inherits is not in it.
 *
 * @param what - What one of them is, such as `option`.
 * @throws {PhloArgumentError} when it is no object, is a list or a map, throws, or has an unknown key.
 */
export function readOwn<Options extends object>(what: string, given: Options, allowed: readonly string[]): Options {
  const options = copyOwn(what, given);
  checkKeys(what, options, allowed);
  return options;
}

/** @throws {PhloArgumentError} when it is no object, is a list or a map, or throws. */
export function copyOwn<Options extends object>(what: string, given: Options): Options {
  try {
    if (isRecord(given)) return ownProperties<Options>(given);
  } catch (cause) {
    throw new PhloArgumentError(`${what}s`, "an object that can be read", "one that throws", cause);
  }
  throw new PhloArgumentError(`${what}s`, "an object", describeValue(given));
}

/** @throws {PhloArgumentError} when it is not an object, or has an unknown key. */
export function checkKeys(what: string, value: unknown, allowed: readonly string[]): void {
  if (!isObject(value)) throw new PhloArgumentError(`${what}s`, "an object", describeValue(value));
  for (const key of Object.keys(value))
    if (!allowed.includes(key))
      throw new PhloArgumentError(
        key,
        allowed.length > 0 ? `one of the ${what}s ${allowed.join(", ")}` : "left out",
        `${what} ${describeValue(key)}${suggest(what, key, allowed)}`,
      );
}

/** As an aside: `(did you mean timeout?)`. */
const suggest = (what: string, key: string, allowed: readonly string[]) =>
  key === "signal" || (/^(field|filter)$/.test(what) && ofRequests.includes(key))
    ? " (it belongs into the last argument, the options of a request)"
    : didYouMean(key, allowed).replace(/^ D(.*)$/, " (d$1)");

/** What is no parameter of an action, but an option of its request. */
const ofRequests = ["once", "timeout", "totalTimeout", "maxRetries", "backoff", "headers"];
