import { fields, operations } from "../generated/actions.js";
import { PhloArgumentError } from "./errors.js";
import type { OperationName } from "./names.js";
import { isObject } from "./reply.js";

/** Refuses a value that is not what the contract says of this field. */
export function checkField(
  field: keyof typeof fields,
  value: unknown,
  argument: string = field,
  inWords: (value: unknown) => string = show,
): void {
  const { pattern, expected } = fields[field];
  if (typeof value !== "string" || !pattern.test(value))
    throw new PhloArgumentError(argument, expected, inWords(value));
}

/** Refuses a body, less its action, that the contract does not allow. */
export function checkFields(operation: OperationName, body: unknown): void {
  const allowed = operations[operation].fields;
  checkKeys("field", body, allowed);
  for (const name of allowed) checkField(name, Reflect.get(Object(body), name));
}

/** Refuses what is no object, and names that nobody knows. */
export function checkKeys(what: string, value: unknown, allowed: readonly string[]): void {
  if (!isObject(value)) throw new PhloArgumentError(`${what}s`, "an object", show(value));
  for (const key of Object.keys(value))
    if (!allowed.includes(key))
      throw new PhloArgumentError(
        key,
        allowed.length > 0 ? `one of the ${what}s ${allowed.join(", ")}` : "left out",
        "given",
      );
}

/** A value in a few words, for an error. */
export function show(value: unknown): string {
  if (typeof value === "string")
    return value.length > 80 ? `a string of ${value.length} characters` : JSON.stringify(value);
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "an array" : "an object";
  return typeof value === "function" ? "a function" : String(value);
}
