/** Reads values of unknown shape, such as a response: it may be anything. */

export const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** An object of names and values: no array, and nothing else that is a list or a map. */
export const isRecord = (value: unknown): value is object => isObject(value) && !(Symbol.iterator in value);

export function readString(body: unknown, name: string): string | undefined {
  const value: unknown = isObject(body) ? Reflect.get(body, name) : undefined;
  return typeof value === "string" ? value : undefined;
}

/** The text of `error`, which some of Plivo's APIs nest in another `error`; or the body itself, where it is text. */
export function readError(body: unknown): string {
  if (typeof body === "string") return body.slice(0, 500);
  const error: unknown = isObject(body) ? Reflect.get(body, "error") : undefined;
  if (typeof error === "string") return error;
  return readString(error, "error") ?? (error ? "an error without text" : "");
}

/** The JSON in a text, or the text itself where it is none. */
export function parseLeniently(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
