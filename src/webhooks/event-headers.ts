import { describeValue } from "../base/describe-value.js";

/** Headers of the Fetch API, or of Node's `IncomingMessage`. */
export type EventHeaders = Pick<Headers, "get"> | Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Reads one header, in whatever case of letters it is named.
 *
 * @throws {TypeError} when they are no headers.
 */
export function headerReader(headers: EventHeaders): (name: string) => string | undefined {
  if (typeof headers !== "object" || headers === null || Array.isArray(headers))
    throw new TypeError(`headers must be Headers, or an object of them; received ${describeValue(headers)}.`);
  if (isHeaders(headers)) return (name) => headers.get(name) ?? undefined;
  const byName = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  return (name) => {
    const value = byName.get(name);
    return typeof value === "string" || value === undefined ? value : value.join(",");
  };
}

const isHeaders = (headers: EventHeaders): headers is Pick<Headers, "get"> => typeof headers.get === "function";
