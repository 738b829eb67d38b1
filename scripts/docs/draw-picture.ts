/** Who is in a call, and what happens to them in order. */
export interface Picture {
  readonly title: string;
  /** From left to right, each with the name that the reader sees. */
  readonly people: Readonly<Record<string, string>>;
  readonly order: readonly PictureEvent[];
}

/** One row of a picture. */
export type PictureEvent =
  /** These people hear each other. */
  | { readonly talk: readonly string[]; readonly words?: string }
  /** This action is sent; to a member, where `to` names one. */
  | { readonly request: string; readonly to?: string }
  | { readonly joins: string }
  | { readonly leaves: string }
  | { readonly marks: Readonly<Record<string, string>> }
  | { readonly note: string };

/** A sequence diagram that takes its colour from the text around it, and says in words what it shows. */
export function drawPicture({ title, people, order }: Picture): string {
  const names = Object.keys(people);
  const at = (person: string): number => {
    if (!names.includes(person)) throw new Error(`The picture "${title}" has no ${person}, only ${names.join(", ")}.`);
    return margin + names.indexOf(person) * gap;
  };
  const rows = order.map((event, index) => ({ event, y: top + index * step }));
  const bottom = top + (order.length - 1) * step + 16;
  const width = 2 * margin + (names.length - 1) * gap;
  const when = (kind: "joins" | "leaves", person: string) =>
    rows.find(({ event }) => kind in event && Object.values(event)[0] === person)?.y;
  const shapes = [
    ...names.flatMap((person) => [
      text(at(person), 20, people[person] ?? "", "bold"),
      line(at(person), when("joins", person) ?? 32, at(person), when("leaves", person) ?? bottom, lifeline),
    ]),
    ...rows.flatMap(({ event, y }) => draw(event, y, at, width)),
  ];
  const label = describePicture({ title, people, order });
  return [
    `<svg role="img" aria-label="${label}" viewBox="0 0 ${width} ${bottom + 4}" width="${width}" height="${bottom + 4}">`,
    ...shapes,
    "</svg>",
  ].join("");
}

/** What the picture shows, in words. */
export const describePicture = ({ title, people, order }: Picture): string =>
  `${title}: ${order.map((event) => tell(event, people)).join("; ")}.`;

const [margin, gap, top, step] = [58, 100, 54, 38];

const lifeline = 'stroke-width="1" opacity="0.45"';

function draw(event: PictureEvent, y: number, at: (person: string) => number, width: number): string[] {
  if ("talk" in event) {
    const places = event.talk.map(at).sort((one, other) => one - other);
    const [left = 0, right = 0] = [places[0], places.at(-1)];
    return [
      line(left, y, right, y, 'stroke-width="3"'),
      ...places.map((x) => `<circle cx="${x}" cy="${y}" r="6" fill="currentColor"/>`),
      text((left + right) / 2, y - 12, event.words ?? "hear each other"),
    ];
  }
  if ("request" in event) return request(event, y, at, width);
  if ("joins" in event)
    return [
      `<circle cx="${at(event.joins)}" cy="${y}" r="6" fill="none" stroke="currentColor" stroke-width="2"/>`,
      text(at(event.joins), y - 12, "is dialled"),
    ];
  if ("leaves" in event) {
    const x = at(event.leaves);
    return [
      line(x - 6, y - 6, x + 6, y + 6, 'stroke-width="2"'),
      line(x - 6, y + 6, x + 6, y - 6, 'stroke-width="2"'),
      text(x, y - 12, "disconnected"),
    ];
  }
  if ("marks" in event)
    return Object.entries(event.marks).map(([person, words]) => text(at(person), y + 4, words, "", backdrop));
  return [text(width / 2, y + 4, event.note, "", backdrop)];
}

/** A box around the name of the action: across the picture, or at the member whom it is sent to. */
function request(
  { request, to }: { request: string; to?: string },
  y: number,
  at: (p: string) => number,
  width: number,
) {
  const half = to === undefined ? width / 2 - 4 : request.length * 4 + 10;
  const x = to === undefined ? width / 2 : at(to);
  const box = `x="${x - half}" y="${y - 14}" width="${2 * half}" height="26" rx="6"`;
  return [
    `<rect ${box} class="picture-request" fill="none" stroke="currentColor"/>`,
    text(x, y + 4, request, "bold", 'font-family="monospace"'),
  ];
}

/** Lets no line run through the letters: they have an edge of the page's colour. */
const backdrop = 'class="picture-words"';

const line = (x1: number, y1: number, x2: number, y2: number, style: string) =>
  `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="currentColor" ${style}/>`;

const text = (x: number, y: number, words: string, weight = "", style = backdrop) =>
  `<text x="${x}" y="${y}" text-anchor="middle" font-size="13" fill="currentColor" ${weight && `font-weight="${weight}" `}${style}>${words}</text>`;

function tell(event: PictureEvent, people: Readonly<Record<string, string>>): string {
  const list = (names: readonly string[]) => names.map((name) => people[name]?.toLowerCase()).join(" and ");
  if ("talk" in event) return `${list(event.talk)} hear each other${event.words ? ` (${event.words})` : ""}`;
  if ("request" in event) return `request ${event.request}${event.to ? ` to the ${list([event.to])}` : ""}`;
  if ("joins" in event) return `${list([event.joins])} is dialled`;
  if ("leaves" in event) return `${list([event.leaves])} is disconnected`;
  if ("marks" in event)
    return Object.entries(event.marks)
      .map(([name, words]) => `${list([name])} ${words}`)
      .join(", ");
  return event.note;
}
