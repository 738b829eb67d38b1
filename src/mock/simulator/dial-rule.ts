import { describeValue } from "../../base/describe-value.js";
import { mustBe } from "../validation/violation.js";

/** What happens when a number is dialled, set ahead of time. All times are in milliseconds. */
export interface DialRule {
  /** It is answered so long after it began to ring. */
  readonly answersAfter?: number | undefined;
  /** It is busy so long after it was dialled. */
  readonly busyAfter?: number | undefined;
  /** It stops ringing, unanswered, after so long. */
  readonly noAnswerAfter?: number | undefined;
  /** It waits so long in Plivo's queue before it rings. Default: 0. */
  readonly queuedFor?: number | undefined;
  /** It hangs up so long after it was answered. */
  readonly hangsUpAfter?: number | undefined;
}

const keys = ["answersAfter", "busyAfter", "noAnswerAfter", "queuedFor", "hangsUpAfter"] as const;
const longest = 2 ** 31 - 1;

/** Refuses a rule that says two things at once; one that says nothing takes back what was said before. */
export function checkDialRule(rule: unknown): asserts rule is DialRule {
  if (typeof rule !== "object" || rule === null || Array.isArray(rule))
    throw new TypeError(mustBe("A dial rule", `an object with ${keys.join(", ")}`, describeValue(rule)));
  for (const key of Object.keys(rule))
    if (!keys.some((known) => known === key))
      throw new TypeError(`A dial rule has no ${key}; it may have ${keys.join(", ")}.`);
  for (const key of keys) {
    const value: unknown = Reflect.get(rule, key);
    if (value !== undefined && !(typeof value === "number" && value >= 0 && value <= longest))
      throw new TypeError(`${key} must be milliseconds from 0 to ${longest}; received ${describeValue(value)}.`);
  }
  const ends = ["answersAfter", "busyAfter", "noAnswerAfter"].filter((key) => Reflect.get(rule, key) !== undefined);
  if (ends.length > 1)
    throw new TypeError(`A number cannot have both ${ends.join(" and ")}; a dial rule must be one of them at most.`);
}
