import { describeValue } from "../../base/describe-value.js";
import { type Violation, violation } from "./violation.js";

/** How much of a body is read, in bytes. */
export const bodyLimit = 1024 * 1024;

/** A body as it came; `"too large"` where it has more than {@link bodyLimit} bytes. */
export type RawBody = Uint8Array | "too large";

/** A body, understood as far as it can be: the text where it is no JSON, `undefined` where there is none. */
export function parseBody(bytes: RawBody, contentType: string | undefined): { body: unknown; violations: Violation[] } {
  const refuse = (body: unknown, expected: string, received: string) => ({
    body,
    violations: [violation(["request", "body"], "The body", expected, received)],
  });
  if (bytes === "too large") return refuse(undefined, `at most ${bodyLimit} bytes`, "larger");
  if (bytes.length === 0) return { body: undefined, violations: [] };
  const text = decode(bytes);
  if (text === undefined) return refuse(undefined, "JSON in UTF-8", "other bytes");
  const wrongType = checkContentType("request", contentType);
  if (wrongType.length > 0) return { body: text, violations: wrongType };
  try {
    return { body: JSON.parse(text), violations: [] };
  } catch {
    return refuse(text, "JSON", describeValue(text));
  }
}

/** What is wrong with the type of a body; parameters such as a charset do not matter. */
export function checkContentType(side: "request" | "response", given: string | undefined): Violation[] {
  if (/^application\/json *(;|$)/i.test(given ?? "")) return [];
  return [violation([side, "headers", "content-type"], "content-type", "application/json", describeValue(given))];
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
