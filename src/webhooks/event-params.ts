import { describeValue } from "../base/describe-value.js";

/** The values of a callback by name, as strings; a list where a name was given more than once. */
export type EventParams = Readonly<Record<string, string | readonly string[]>>;

/** @throws {TypeError} when it is no such object, naming the value, expected and received. */
export function checkParams(params: unknown): asserts params is EventParams {
  const isText = (value: unknown) => typeof value === "string";
  const isPlain = typeof params === "object" && params !== null && !(Symbol.iterator in params);
  if (!isPlain) throw new TypeError(`params must be an object of strings; received ${describeValue(params)}.`);
  for (const [name, value] of Object.entries(params))
    if (!isText(value) && !(Array.isArray(value) && value.every(isText)))
      throw new TypeError(`params.${name} must be a string or a list of strings; received ${describeValue(value)}.`);
}

/** Collects names and values; a name that comes again makes a list. */
export function collectParams(pairs: Iterable<readonly [string, string]>): EventParams {
  const values = new Map<string, string[]>();
  for (const [name, value] of pairs) {
    const list = values.get(name);
    if (list) list.push(value);
    else values.set(name, [value]);
  }
  return Object.fromEntries([...values].map(([name, list]) => [name, list.length === 1 ? (list[0] ?? "") : list]));
}

/** Every name with each of its values. */
export function* pairsOf(params: EventParams): Generator<readonly [string, string]> {
  for (const [name, value] of Object.entries(params))
    if (typeof value === "string") yield [name, value];
    else for (const each of value) yield [name, each];
}
