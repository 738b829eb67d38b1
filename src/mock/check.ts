import { inWords, mustBe } from "./violation.js";

/** Refuses an option, with its name, what was expected and what came. */
export function refuse(name: string, expected: string, value: unknown): never {
  throw new TypeError(mustBe(name, expected, inWords(value)));
}

/** Refuses what is no object, and keys that nobody knows. */
export function checkKeys(what: string, value: unknown, allowed: readonly string[]): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) refuse(what, "an object", value);
  for (const key of Object.keys(value))
    if (!allowed.includes(key)) throw new TypeError(`${what} has no ${key}; it may have ${allowed.join(", ")}.`);
}

export function checkPort(port: number): void {
  if (!Number.isInteger(port) || port < 0 || port > 65535) refuse("port", "a whole number from 0 to 65535", port);
}

export function checkHost(host: string): void {
  if (typeof host !== "string" || host === "") refuse("host", "an address or a name of this machine", host);
}

export function checkFunction(name: string, value: unknown): void {
  if (value !== undefined && typeof value !== "function") refuse(name, "a function", value);
}
