/** The values of a callback by name, as strings; a list where a name was given more than once. */
export type EventParams = Readonly<Record<string, string | readonly string[]>>;

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
