import { expect, test } from "vitest";
import { drawChart } from "../../bench/picture/chart.js";
import { bytes, count, digits, spread, table } from "../../bench/report/format.js";
import { ratio, summarise } from "../../bench/report/statistics.js";

test("a summary holds the median and the middle half", () => {
  expect(summarise([9, 1, 5, 3, 7])).toEqual({ median: 5, low: 3, high: 7 });
  expect(summarise([1, 2])).toEqual({ median: 1.5, low: 1.25, high: 1.75 });
  expect(() => summarise([])).toThrow("There are no figures to sum up.");
});

test("a ratio is taken round by round, so that a slow round falls on both", () => {
  expect(ratio([10, 200, 30], [5, 100, 15]).median).toBe(2);
});

test("numbers are written with the digits that say something", () => {
  expect([2.34567, 31.4159, 314.159, 1234567.8, Number.NaN].map(digits)).toEqual([
    ...["2.35", "31.4", "314", "1 234 568", "–"],
  ]);
  expect([999, 22_200, 13_600_000].map(bytes)).toEqual(["999 B", "22.2 kB", "13.6 MB"]);
  expect(count(32758.4)).toBe("32 758");
  expect(spread({ median: 5, low: 3, high: 7 })).toBe("5.00 (3.00–7.00)");
});

test("a table aligns its figures", () => {
  expect(table(["client", "ms"], [["ky", "1"]])).toBe("| client | ms |\n| --- | ---: |\n| ky | 1 |");
});

test("a chart names every line, and names do not stand on one another", () => {
  const line = (name: string) => ({ name, ours: false, points: [[1, 100] as const, [256, 50] as const] });
  const lines = ["a", "b <c>", "d"].map(line);
  const svg = drawChart({ title: "t", across: "x", up: "y", nameOf: String, lines });
  expect(svg).toContain(">b &lt;c></text>");
  const heights = [...svg.matchAll(/<circle [^>]*cy="([\d.]+)"/g)].map(([, y]) => Number(y)).sort((a, b) => a - b);
  expect(heights).toHaveLength(3);
  for (const [index, y] of heights.slice(1).entries()) expect(y - (heights[index] ?? 0)).toBeGreaterThanOrEqual(18.9);
  expect(svg).toContain("prefers-color-scheme: dark");
});
