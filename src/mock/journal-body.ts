import { describeValue } from "../base/describe-value.js";
import { isObject } from "../base/json.js";
import { parseBody, type RawBody } from "./validation/parse-body.js";

/** The largest body that the journal keeps as it came, in bytes. */
const keptBody = 64 * 1024;

const mostFields = 100;
const longestText = 1000;

/**
 * Reads a body anew each time that it is asked for: parsed, a small body can be many times as large as its text, and the
 * journal keeps a thousand.
 */
export function createBodyReader(bytes: RawBody, contentType: string | undefined): () => unknown {
  if (bytes === "too large") return () => undefined;
  if (bytes.length <= keptBody) return () => parseBody(bytes, contentType).body;
  const beginning = shorten(parseBody(bytes, contentType).body);
  return () => beginning;
}

/** Whether {@link createBodyReader} keeps only the beginning. */
export const isTruncated = (bytes: RawBody): boolean => bytes === "too large" || bytes.length > keptBody;

/** The first fields of a body, long texts cut; of a text, the beginning. A copy, so that the whole can be forgotten. */
function shorten(body: unknown): unknown {
  if (!isObject(body)) return structuredClone(shortenValue(body));
  const kept = Object.entries(body).slice(0, mostFields);
  return structuredClone(
    Object.fromEntries(kept.map(([name, value]) => [name.slice(0, longestText), shortenValue(value)])),
  );
}

function shortenValue(value: unknown): unknown {
  if (typeof value === "string") return value.slice(0, longestText);
  return typeof value === "object" && value !== null ? describeValue(value) : value;
}
