/** @throws {TypeError} when there is an option that nobody knows; it says which was probably meant. */
export function checkOptions(options: object, known: readonly string[]): void {
  for (const name of Object.keys(options)) {
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
