/** A piece of an excerpt: a word that was searched for, or what stands between two of them. */
export interface Piece {
  readonly word: string;
  readonly hit: boolean;
}

/** Some words of a text around the first one that was searched for, cut at spaces. */
export function excerpt(text: string, words: string, length = 140): Piece[] {
  const terms = words.split(/\s+/).filter(Boolean).map(escapeTerm);
  if (terms.length === 0) return [];
  const pattern = new RegExp(`(${terms.join("|")})`, "giu");
  const first = Math.max(0, text.search(pattern));
  const start = first < 40 ? 0 : text.lastIndexOf(" ", first - 30) + 1;
  const rest = text.slice(start, start + length);
  const cut = start + length < text.length ? `${rest.slice(0, rest.lastIndexOf(" "))} …` : rest;
  return `${start > 0 ? "… " : ""}${cut}`
    .split(pattern)
    .filter((word) => word !== "")
    .map((word) => ({ word, hit: terms.some((term) => new RegExp(`^${term}$`, "iu").test(word)) }));
}

const escapeTerm = (term: string) => term.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&");
