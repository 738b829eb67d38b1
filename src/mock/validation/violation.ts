import { escapeInvisible } from "../../base/escape-invisible.js";

/** Where a request, or the answer to it, departs from the contract. */
export interface Violation {
  /** Such as `["request", "body", "role"]`. */
  readonly location: readonly string[];
  /** What was expected and what came, in a sentence. */
  readonly message: string;
}

/** How many violations are told of one request: a hostile body has thousands. */
export const mostViolations = 20;

/** `role must be agent or customer; received "supervisor".` */
export const violation = (
  location: readonly string[],
  name: string,
  expected: string,
  received: string,
): Violation => ({
  location: location.map(escapeInvisible),
  message: mustBe(name, expected, received),
});

/** The sentence. What a request held is shown in it so that nothing hides, or steers a terminal. */
export const mustBe = (name: string, expected: string, received: string) =>
  escapeInvisible(`${name} must be ${expected}; received ${received}.`);
