import { collectParams, type EventParams } from "./event-params.js";
import { PhloWebhookError } from "./webhook-error.js";

/** What a body says: its values as they came, and as they are signed. */
export interface BodyValues {
  readonly values: Readonly<Record<string, unknown>>;
  readonly params: EventParams;
}

/** Reads a form or JSON, by the content type or, where it says neither, by the first character. */
export function readValues(text: string, contentType: string | undefined): BodyValues {
  const type = contentType?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (text.trim() === "") return { values: {}, params: {} };
  if (
    /^application\/(.+\+)?json$/.test(type) ||
    ((type === "" || type === "text/plain") && text.trimStart().startsWith("{"))
  )
    return readJson(text);
  if (type === "" || type === "application/x-www-form-urlencoded" || type === "text/plain") {
    const params = collectParams(new URLSearchParams(text));
    return { values: params, params };
  }
  throw new PhloWebhookError("unreadable", 415, `The body must be a form or JSON; received ${JSON.stringify(type)}.`);
}

function readJson(text: string): BodyValues {
  const values = parseExactly(text);
  if (typeof values !== "object" || values === null || Array.isArray(values))
    throw new PhloWebhookError("unreadable", 400, "The body must be a JSON object.");
  const pairs = Object.entries(values).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((each): [string, string] => [name, asText(each)]),
  );
  return { values: Object.fromEntries(Object.entries(values)), params: collectParams(pairs) };
}

/** JSON in which numbers stay the text that they were: a long number would lose its last digits. */
function parseExactly(text: string): unknown {
  try {
    JSON.parse(text);
    return JSON.parse(text.replace(token, (part) => (part.startsWith('"') ? part : `"${part}"`)));
  } catch (cause) {
    throw new PhloWebhookError("unreadable", 400, "The body is not JSON, although its type says so.", cause);
  }
}

/** A string or a number. */
const token = /"(?:\\.|[^"\\])*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** A value of JSON as a callback signs and shows it. */
export function asText(value: unknown): string {
  if (typeof value === "string") return value;
  return value === null ? "" : JSON.stringify(value);
}
