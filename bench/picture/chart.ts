/** A line of a chart. */
export interface Line {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
  /** Drawn thick and named in bold. */
  readonly ours: boolean;
}

export interface Chart {
  readonly title: string;
  /** What stands along the axes; the horizontal one names each place that was measured. */
  readonly across: string;
  readonly up: string;
  readonly nameOf: (x: number) => string;
  readonly lines: readonly Line[];
}

const width = 900;
const height = 520;
const box = { left: 70, right: 660, top: 56, bottom: 452 };

/** Ten colours that differ on white and on black. */
const colours = [
  ...["#8b949e", "#e5484d", "#f08c00", "#2f9e44", "#1c7ed6", "#ae3ec9", "#0ca678", "#c2255c", "#7a5cf0", "#a67c00"],
];

/** Draws lines on logarithmic axes as SVG. It carries its own ground, light or dark as the reader's screen is. */
export function drawChart({ title, across, up, nameOf, lines }: Chart): string {
  const points = lines.flatMap((line) => line.points);
  const xs = [...new Set(points.map(([x]) => x))].sort((a, b) => a - b);
  const ticks = ticksWithin(points.map(([, y]) => y));
  const x = scale([Math.min(...xs), Math.max(...xs)], [box.left, box.right]);
  const y = scale([Math.min(...ticks), Math.max(...ticks)], [box.bottom, box.top]);
  const ends = spreadOut(lines.map((line) => y(line.points.at(-1)?.[1] ?? 1)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title">`,
    `<title id="title">${encode(title)}</title>`,
    style,
    `<rect class="ground" width="${width}" height="${height}" rx="8"/>`,
    `<text class="title" x="${box.left}" y="32">${encode(title)}</text>`,
    ...ticks.map((tick) => drawTick(round(y(tick)), tick)),
    ...xs.map(
      (each) =>
        `<text class="tick" x="${round(x(each))}" y="${box.bottom + 22}" text-anchor="middle">${encode(nameOf(each))}</text>`,
    ),
    `<text class="axis" x="${(box.left + box.right) / 2}" y="${height - 16}" text-anchor="middle">${encode(across)}</text>`,
    `<text class="axis" transform="translate(20 ${(box.top + box.bottom) / 2}) rotate(-90)" text-anchor="middle">${encode(up)}</text>`,
    ...lines.map((line, index) => drawLine(line, colours[index % colours.length] ?? "", [x, y], ends[index] ?? 0)),
    "</svg>\n",
  ].join("\n");
}

const style = `<style>
  text { font: 13px system-ui, sans-serif; fill: #1f2328; }
  .ground { fill: #ffffff; }
  .title { font-size: 16px; font-weight: 600; }
  .axis, .tick { fill: #59636e; }
  .rule { stroke: #d1d9e0; }
  .ours { font-weight: 700; }
  path { fill: none; stroke-width: 1.6; stroke-linejoin: round; }
  path.ours { stroke-width: 3.6; }
  @media (prefers-color-scheme: dark) {
    text { fill: #f0f6fc; }
    .ground { fill: #0d1117; }
    .axis, .tick { fill: #9198a1; }
    .rule { stroke: #30363d; }
  }
</style>`;

type Scale = (value: number) => number;

function scale([from, to]: readonly [number, number], [start, end]: readonly [number, number]): Scale {
  return (value) => start + ((end - start) * Math.log(value / from)) / Math.log(to / from);
}

/** 1, 2 and 5 times the powers of ten, from just below the least value to just above the greatest. */
function ticksWithin(values: readonly number[]): number[] {
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  const steps = Array.from(
    { length: 36 },
    (_, index) => 10 ** (Math.floor(index / 3) - 3) * ([1, 2, 5][index % 3] ?? 1),
  );
  const first = steps.findLastIndex((step) => step <= least);
  const last = steps.findIndex((step) => step >= greatest);
  return steps.slice(first, last + 1);
}

const drawTick = (y: number, value: number) =>
  `<path class="rule" style="stroke-width:1" d="M${box.left} ${y}H${box.right}"/>` +
  `<text class="tick" x="${box.left - 8}" y="${y + 4}" text-anchor="end">${label(value)}</text>`;

const label = (value: number) => String(Number(value.toPrecision(2)));

function drawLine({ name, points, ours }: Line, colour: string, [x, y]: readonly [Scale, Scale], end: number): string {
  const kind = ours ? ' class="ours"' : "";
  const path = points.map(([a, b], index) => `${index === 0 ? "M" : "L"}${round(x(a))} ${round(y(b))}`).join("");
  const last = y(points.at(-1)?.[1] ?? 1);
  return [
    `<path${kind} stroke="${colour}" d="${path}"/>`,
    `<path stroke="${colour}" style="stroke-width:1" stroke-opacity=".6" d="M${box.right} ${round(last)}L${box.right + 26} ${round(end)}"/>`,
    `<circle cx="${box.right + 32}" cy="${round(end)}" r="4" fill="${colour}"/>`,
    `<text${kind} x="${box.right + 42}" y="${round(end) + 4}">${encode(name)}</text>`,
  ].join("");
}

/** Moves names apart that would stand on one another, as little as need be, in their order. */
function spreadOut(heights: readonly number[]): number[] {
  const apart = 19;
  const order = heights.map((_, index) => index).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  const placed = order.map((index) => heights[index] ?? 0);
  for (let place = 1; place < placed.length; place++)
    placed[place] = Math.max(placed[place] ?? 0, (placed[place - 1] ?? 0) + apart);
  for (let place = placed.length - 1, limit = box.bottom; place >= 0; place--, limit -= apart)
    placed[place] = Math.min(placed[place] ?? 0, limit);
  return heights.map((_, index) => placed[order.indexOf(index)] ?? 0);
}

const round = (value: number) => Math.round(value * 10) / 10;

const encode = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
