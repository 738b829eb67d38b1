/** @throws {TypeError} when they are no object, one is null, or nobody knows it; then it says which was probably meant. */
export function checkOptions(options: object, known: readonly string[]): void {
  if (typeof options !== "object" || options === null) throw new TypeError(`options must be an object, not ${options}`);
  for (const [name, value] of Object.entries(options)) {
    if (value === null) throw new TypeError(`${name} must not be null; leave it out`);
    if (known.includes(name)) continue;
    const [nearest = ""] = [...known].sort((a, b) => likeness(name, b) - likeness(name, a));
    const hint = likeness(name, nearest) >= 0.6 ? `did you mean ${nearest}?` : `known are ${known.join(", ")}`;
    throw new TypeError(`unknown option ${JSON.stringify(name)}: ${hint}`);
  }
}

/** From 0 to 1: how many pairs of letters two words share. */
function likeness(a: string, b: string): number {
  const [of, others] = [pairs(a), pairs(b)];
  return (2 * of.filter((pair) => others.includes(pair)).length) / (of.length + others.length || 1);
}

const pairs = (word: string) =>
  [...word.toLowerCase().slice(1)].map((letter, index) => word.toLowerCase()[index] + letter);
