import type { RunPayload } from "../../generated/schema.js";
import { describeValue } from "../base/describe-value.js";
import { PhloArgumentError } from "../base/errors.js";
import { isRecord } from "../base/json.js";

/**
 * The values of a PHLO's Start node as they will be sent: a copy, so that what is checked is what is sent.
 *
 * @param redact - Takes the credentials out of an error that the payload throws.
 * @throws {PhloArgumentError} when they are not an object, or JSON cannot express them.
 */
export function readPayload(payload: unknown, redact: (cause: unknown) => unknown): RunPayload {
  if (!isRecord(payload)) throw new PhloArgumentError("payload", "a JSON object", describeValue(payload));
  const copy = copyAsJson(payload, redact);
  if (!isRecord(copy)) throw new PhloArgumentError("payload", "a JSON object", describeValue(payload));
  return { ...copy };
}

function copyAsJson(payload: object, redact: (cause: unknown) => unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(payload, refuseLoss));
  } catch (cause) {
    if (cause instanceof PhloArgumentError) throw cause;
    throw new PhloArgumentError("payload", "an object that JSON can express", "one that it cannot", redact(cause));
  }
}

/** What JSON would drop, or make another value of, without a word. */
function refuseLoss(name: string, value: unknown): unknown {
  const lost = typeof value === "number" ? !Number.isFinite(value) : /^(bigint|function|symbol)$/.test(typeof value);
  if (!lost) return value;
  throw new PhloArgumentError(
    "payload",
    "an object that JSON can express",
    `${typeof value === "number" ? value : `a ${typeof value}`} in ${describeValue(name)}`,
  );
}
