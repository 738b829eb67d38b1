import { decodeSegment } from "../validation/router.js";

/** The values in a query, of which the last counts. A `+` is a plus: phone numbers begin with it, and no value has a space. */
export function parseExactQuery(target: string): Record<string, string> {
  const query = /\?([^#]*)/s.exec(target)?.[1] ?? "";
  const pairs = query.split("&").filter((pair) => pair !== "");
  return Object.fromEntries(
    pairs.map((pair) => {
      const [, name = "", value = ""] = /^([^=]*)=?(.*)$/s.exec(pair) ?? [];
      return [decodeSegment(name), decodeSegment(value)];
    }),
  );
}
