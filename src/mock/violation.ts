/** Where a request, or the answer to it, departs from the contract. */
export interface Violation {
  /** Such as `["request", "body", "role"]`. */
  readonly location: readonly string[];
  /** What was expected and what came, in a sentence. */
  readonly message: string;
}

/** `role must be agent or customer; it was "supervisor".` */
export const violation = (
  location: readonly string[],
  name: string,
  expected: string,
  received: string,
): Violation => ({
  location,
  message: mustBe(name, expected, received),
});

export const mustBe = (name: string, expected: string, received: string) =>
  `${name} must be ${expected}; it was ${received}.`;

/** A value in a few words. */
export function inWords(value: unknown): string {
  if (value === undefined || value === "") return value === "" ? "empty" : "missing";
  if (typeof value === "string")
    return value.length > 80 ? `a string of ${value.length} characters` : JSON.stringify(value);
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "an array" : "an object";
  return typeof value === "function" ? "a function" : String(value);
}
