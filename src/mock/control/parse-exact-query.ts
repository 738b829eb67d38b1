import { describeValue } from "../../base/describe-value.js";
import { decodeSegment } from "../validation/router.js";
import { mustBe } from "../validation/violation.js";
import { ControlError } from "./control-error.js";

/**
 * The values in a query. A `+` is a plus: phone numbers begin with it, and no value has a space.
 *
 * @throws {ControlError} 400, when a name is given more than once.
 */
export function parseExactQuery(target: string): Record<string, string> {
  const query = /\?([^#]*)/s.exec(target)?.[1] ?? "";
  const pairs = query.split("&").filter((pair) => pair !== "");
  const values = new Map<string, string>();
  for (const pair of pairs) {
    const [, name = "", value = ""] = /^([^=]*)=?(.*)$/s.exec(pair) ?? [];
    const [key, given] = [decodeSegment(name), decodeSegment(value)];
    if (values.has(key))
      throw new ControlError(
        400,
        mustBe(key, "given once", `${describeValue(values.get(key))} and ${describeValue(given)}`),
      );
    values.set(key, given);
  }
  return Object.fromEntries(values);
}
