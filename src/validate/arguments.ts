/** Checks what the caller gives, before anything is sent. */
import { fields, operations } from "../../generated/facts.js";
import { describeValue } from "../base/describe-value.js";
import { PhloArgumentError } from "../base/errors.js";
import { isObject } from "../base/json.js";
import type { OperationName } from "../base/names.js";
import { checkKeys } from "../base/read-own.js";

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
