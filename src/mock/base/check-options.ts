import { describeValue } from "../../base/describe-value.js";
import { mustBe } from "../validation/violation.js";

/** Refuses an option, with its name, what was expected and what came. */
export function refuseOption(name: string, expected: string, value: unknown): never {
  throw new TypeError(mustBe(name, expected, describeValue(value)));
}

/** Refuses what is no object, and keys that nobody knows. */
export function checkOptionKeys(what: string, value: unknown, allowed: readonly string[]): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) refuseOption(what, "an object", value);
  for (const key of Object.keys(value))
    if (!allowed.includes(key)) throw new TypeError(`${what} has no ${key}; it may have ${allowed.join(", ")}.`);
}

/** @throws {TypeError} when it is not a port. */
export function checkPort(port: number): void {
  if (!Number.isInteger(port) || port < 0 || port > 65535) refuseOption("port", "a whole number from 0 to 65535", port);
}

/** @throws {TypeError} when it is not an address to listen on. */
export function checkHost(host: string): void {
  if (typeof host !== "string" || host === "") refuseOption("host", "an address or a name of this machine", host);
}

/** @throws {TypeError} when it is not a count. */
export function checkCount(name: string, value: number): void {
  if (!Number.isInteger(value) || value < 1) refuseOption(name, "a whole number from 1", value);
}

/** A secret that fits into a header; it is never shown. */
export function checkSecret(name: string, value: unknown): void {
  if (typeof value !== "string" || !/^[!-~]+$/.test(value))
    throw new TypeError(`${name} must be printable ASCII without spaces (the value is not shown).`);
}

/** @throws {TypeError} when it is neither a function nor left out. */
export function checkFunction(name: string, value: unknown): void {
  if (value !== undefined && typeof value !== "function") refuseOption(name, "a function", value);
}
