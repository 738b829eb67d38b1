import { escapeInvisible } from "./escape-invisible.js";

/** A value in a few words, for an error. Nothing in it is invisible, whatever the value is. */
export function describeValue(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string")
    return value.length > 80 ? `a string of ${value.length} characters` : escapeInvisible(JSON.stringify(value));
  if (typeof value === "object" && value !== null) return isArray(value) ? "an array" : "an object";
  return typeof value === "function" ? "a function" : escapeInvisible(String(value));
}

/** A Proxy that was revoked does not even say whether it is an array. */
function isArray(value: object): boolean {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}
