/** Reads values of unknown shape, such as a response: it may be anything. */

/** Whether a value is an object, and no array. */
export const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** An object of names and values: no array, and nothing else that is a list or a map. */
export const isRecord = (value: unknown): value is object => isObject(value) && !(Symbol.iterator in value);

/** A field of a body, where it is text. */
export function readString(body: unknown, name: string): string | undefined {
  const value: unknown = isObject(body) ? Reflect.get(body, name) : undefined;
  return typeof value === "string" ? value : undefined;
}

/** Whether the `error` of a body says anything. Some of Plivo's APIs nest it in another `error`. */
export function hasError(body: unknown): boolean {
  let error: unknown = isObject(body) ? Reflect.get(body, "error") : undefined;
  while (isObject(error) && "error" in error) error = error.error; // However deep: a recursion has an end.
  return Boolean(error);
}

/** The JSON in a text, or the text itself where it is none. */
export function parseLeniently(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
