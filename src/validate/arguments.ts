/** Checks what the caller gives, before anything is sent. */
import { fields, operations } from "../../generated/facts.js";
import { describeValue } from "../base/describe-value.js";
import { didYouMean } from "../base/did-you-mean.js";
import { PhloArgumentError } from "../base/errors.js";
import { isObject } from "../base/json.js";
import type { OperationName } from "../base/names.js";

/** @throws {PhloArgumentError} when a value is not what the contract says of this field. */
export function checkField(
  field: keyof typeof fields,
  value: unknown,
  argument: string = field,
  describe: (value: unknown) => string = describeValue,
): void {
  const { pattern, expected } = fields[field];
  if (typeof value !== "string" || !pattern.test(value))
    throw new PhloArgumentError(argument, expected, describe(value));
}

/** @throws {PhloArgumentError} when the contract does not allow a body, leaving its action aside. */
export function checkFields(operation: OperationName, body: unknown): void {
  const allowed = operations[operation].fields;
  checkKeys("field", body, allowed);
  for (const name of allowed) checkField(name, readOwn(body, name));
}

/** What is inherited is not sent. */
const readOwn = (body: unknown, name: string): unknown =>
  isObject(body) && Object.hasOwn(body, name) ? Reflect.get(body, name) : undefined;

/** @throws {PhloArgumentError} when it is not an object, or has an unknown key. */
export function checkKeys(what: string, value: unknown, allowed: readonly string[]): void {
  if (!isObject(value)) throw new PhloArgumentError(`${what}s`, "an object", describeValue(value));
  for (const key of Object.keys(value))
    if (!allowed.includes(key))
      throw new PhloArgumentError(
        key,
        allowed.length > 0 ? `one of the ${what}s ${allowed.join(", ")}` : "left out",
        `${what} ${describeValue(key)}${suggest(key, allowed)}`,
      );
}

/** As an aside: `(did you mean timeout?)`. */
const suggest = (key: string, allowed: readonly string[]) => didYouMean(key, allowed).replace(/^ D(.*)$/, " (d$1)");
