/** A question that names what was probably meant; empty where nothing is near. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const [nearest] = candidates
    .map((candidate) => ({ candidate, steps: stepsBetween(word.replaceAll("_", "-").toLowerCase(), candidate) }))
    .filter(({ candidate, steps }) => steps <= Math.max(2, candidate.length / 3))
    .sort((a, b) => a.steps - b.steps);
  return nearest ? ` Did you mean ${nearest.candidate}?` : "";
}

/** How many letters must be put in, left out or changed to make one word of the other; none where one is part of the other. */
function stepsBetween(a: string, b: string): number {
  if (Math.min(a.length, b.length) > 2 && (a.includes(b) || b.includes(a))) return 0;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const above = row;
    row = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const changed = (above[j] ?? 0) + (letter === other ? 0 : 1);
      row.push(Math.min(changed, (above[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1));
    }
  }
  return row.at(-1) ?? 0;
}
