/** What a figure came to over the rounds. */
export interface Summary {
  readonly median: number;
  /** The middle half of the rounds lies between these. */
  readonly low: number;
  readonly high: number;
}

/** @throws {Error} when there is nothing to sum up. */
export function summarise(values: readonly number[]): Summary {
  const sorted = values.toSorted((a, b) => a - b);
  return { median: quantile(sorted, 0.5), low: quantile(sorted, 0.25), high: quantile(sorted, 0.75) };
}

export const median = (values: readonly number[]): number => summarise(values).median;

/** Each round's figure over that of another subject in the same round, which saw the same machine. */
export function ratio(values: readonly number[], of: readonly number[]): Summary {
  return summarise(values.map((value, round) => value / (of[round] ?? Number.NaN)));
}

function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (low === undefined || high === undefined) throw new Error("There are no figures to sum up.");
  return low + (high - low) * (place - Math.floor(place));
}
