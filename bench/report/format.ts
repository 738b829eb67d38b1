import type { Summary } from "./statistics.js";

/** A number with as many digits as say something. */
export function digits(value: number): string {
  if (!Number.isFinite(value)) return "–";
  const places = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return group(value.toFixed(places));
}

/** The median, with the middle half of the rounds in brackets. */
export const spread = ({ median, low, high }: Summary): string => `${digits(median)} (${digits(low)}–${digits(high)})`;

/** A ratio: that of the medians. */
export const times = (ratio: Summary | number): string =>
  `${(typeof ratio === "number" ? ratio : ratio.median).toFixed(2)}×`;

/** Bytes in the unit that reads best. */
export function bytes(value: number): string {
  if (value >= 1e6) return `${digits(value / 1e6)} MB`;
  return value >= 1e3 ? `${digits(value / 1e3)} kB` : `${Math.round(value)} B`;
}

/** A whole number in groups of three. */
export const count = (value: number): string => group(Math.round(value).toString());

const group = (number: string) => number.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, " ");

/** A table in Markdown; the columns after the first are numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, column) => (column === 0 ? "---" : "---:"));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
