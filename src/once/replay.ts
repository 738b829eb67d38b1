/**
 * Whether this result was stored by an earlier call with the same key, or belongs to one that was under way: nothing was sent
 * for it. Such a result has the property `replayed`, which is not enumerable, so that JSON and comparisons do not see it.
 */
export function isReplayed(result: object): boolean {
  const mark = Object.getOwnPropertyDescriptor(result, "replayed");
  return mark?.value === true && !mark.enumerable; // A server's own field of that name can be enumerated.
}

/** A response from JSON, marked as replayed. */
export function replay<Data extends object>(json: string): Data {
  const data: Data = JSON.parse(json);
  Object.defineProperty(data, "replayed", { value: true, enumerable: false });
  return data;
}
