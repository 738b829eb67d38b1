import { describeValue } from "../base/describe-value.js";
import { PhloArgumentError } from "../base/errors.js";

const keyPattern = /^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}]{1,255}$/u;

/** @throws {PhloArgumentError} when this cannot be a key: it must survive every store, and a line of a list. */
export function checkKey(key: unknown, argument = "once"): asserts key is string {
  if (typeof key === "string" && keyPattern.test(key) && key.trim() !== "") return;
  const received = typeof key === "string" ? describeText(key) : describeValue(key);
  throw new PhloArgumentError(argument, "a key of 1 to 255 characters, without control characters", received);
}

function describeText(key: string): string {
  if (key.trim() === "") return "an empty key";
  const { length } = [...key];
  return length > 255 ? `a key of ${length} characters` : JSON.stringify(key);
}
