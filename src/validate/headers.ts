import { describeValue } from "../base/describe-value.js";
import { PhloArgumentError } from "../base/errors.js";
import { isRecord } from "../base/json.js";

/** These say what a request is, where it goes, where it ends and whose it is; the client alone sets them. */
const reserved =
  /^(accept|authorization|connection|content-(encoding|length|type)|expect|host|keep-alive|te|trailer|transfer-encoding|upgrade|__proto__)$/i;

/** Names and values as RFC 9110 allows them: neither can break out of its line. */
const name = /^[\w!#$%&'*+.^`|~-]+$/;
const value = /^[\t -~\u0080-\u00ff]*$/;

/** Headers that the user adds, their names in lower case, so that one replaces another however they are spelled. */
export function readHeaders(given: Readonly<Record<string, string>>): Record<string, string> {
  if (!isRecord(given))
    throw new PhloArgumentError("headers", "a plain object of names and values", describeValue(given));
  const entries = Object.entries(given); // Read once: what is checked is what is sent.
  for (const [header, text] of entries) {
    const argument = `headers[${describeValue(header)}]`;
    if (reserved.test(header)) throw new PhloArgumentError(argument, "left to the client", "given");
    if (!name.test(header) || typeof text !== "string" || !value.test(text))
      throw new PhloArgumentError(argument, "a header's name with a value on one line", "something else");
  }
  return Object.fromEntries(entries.map(([header, text]) => [header.toLowerCase(), text]));
}
