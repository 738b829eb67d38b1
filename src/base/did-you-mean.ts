/** A question that names what was probably meant; empty where nothing is near. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const [meant] = candidates.filter((candidate) => otherWords[normalise(candidate)]?.includes(normalise(word)));
  const nearest = meant ?? nearestOf(word, candidates);
  return nearest === undefined ? "" : ` Did you mean ${nearest}?`;
}

/** What other clients call our options, both normalised. */
const otherWords: Readonly<Record<string, readonly string[]>> = {
  totaltimeout: ["deadline"],
  initialdelay: ["base", "mindelay"],
  maxdelay: ["cap", "backofflimit"],
  baseurl: ["url", "host", "endpoint"],
  authid: ["username", "accountsid"],
  authtoken: ["password", "apikey", "token"],
};

function nearestOf(word: string, candidates: readonly string[]): string | undefined {
  const [nearest] = candidates
    .map((candidate) => ({ candidate, steps: distance(normalise(word), normalise(candidate)) }))
    .filter(({ candidate, steps }) => steps <= Math.max(2, candidate.length / 3))
    .sort((a, b) => a.steps - b.steps);
  return nearest?.candidate;
}

const normalise = (word: string) => word.replaceAll(/[_-]/g, "").toLowerCase();

/** How many letters must be added, removed or changed to make one word of the other; 2 at most where one is part of the other. */
function distance(a: string, b: string): number {
  const isPart = Math.min(a.length, b.length) > 2 && (a.includes(b) || b.includes(a));
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const above = row;
    row = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const changed = (above[j] ?? 0) + (letter === other ? 0 : 1);
      row.push(Math.min(changed, (above[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1));
    }
  }
  return Math.min(row.at(-1) ?? 0, isPart ? 2 : Infinity);
}
