import type { Command } from "./command.js";
import { exitCodes } from "./failure.js";
import { type Flag, helpFlag } from "./flags.js";
import { paint } from "./output.js";

/** The help of the whole. */
export function renderHelp(commands: readonly Command[]): string {
  const groups = [...new Set(commands.map(({ group }) => group))];
  return [
    "Steer live calls through Plivo's PHLO. Not made by Plivo.",
    ...section("Usage", ["  plivo-phlo <command> [flags]"]),
    ...groups.flatMap((group) =>
      section(group, renderTable(commands.filter((command) => command.group === group).flatMap(renderUsages))),
    ),
    ...section("Environment", renderTable(environment)),
    ...section("Exit codes", renderTable(exitCodes.map(([code, meaning]) => [String(code), meaning]))),
    "",
    "What a command takes: plivo-phlo <command> --help",
    "The version: plivo-phlo --version",
  ].join("\n");
}

/** The help of the commands that begin with one word. */
export function renderFamilyHelp(first: string, family: readonly Command[]): string {
  return [
    ...section("Usage", [`  plivo-phlo ${first} <command> [flags]`]).slice(1),
    ...section("Commands", renderTable(family.flatMap(renderUsages))),
    "",
    `What a command takes: plivo-phlo ${first} <command> --help`,
  ].join("\n");
}

/** The help of one command. */
export function renderCommandHelp({ name, usages, flags, operand }: Command): string {
  return [
    ...usages.flatMap(({ summary, description, syntax, remark }, index) => [
      ...(index > 0 ? [""] : []),
      paint("bold", summary),
      ...wrap(description.replaceAll("**", ""), 0),
      "",
      ...wrap(remark, 0),
      ...section(
        "Usage",
        wrap(["plivo-phlo", name, ...(operand ? [operand] : []), ...syntax, "[flags]"].join(" "), 2, "    "),
      ),
    ]),
    ...section("Flags", renderTable([...flags, helpFlag].map(renderFlag))),
  ].join("\n");
}

const environment: readonly Row[] = [
  ["PLIVO_AUTH_ID, PLIVO_AUTH_TOKEN", "the account; the token is never a flag, because process lists show flags"],
  ["PLIVO_PHLO_ID, PLIVO_NODE_ID", "the PHLO and its Multi-Party Call node, where no flag names them"],
  ["PLIVO_BASE_URL", "where the API is, such as a mock's address, where no flag says so"],
  ["PLIVO_PHLO_ONCE", "the store of the `once` commands, where no flag names it"],
  ["PLIVO_PHLO_ADMIN_TOKEN", "the token for control over the `mock` command, where no flag gives it"],
  ["NO_COLOR, FORCE_COLOR", "no colours, or colours even where there is no terminal"],
];

type Row = readonly [left: string, right: string];

/** A row for each use; the further ones with the flags that set them apart from the first. */
function renderUsages({ name, usages: [first, ...others] }: Command): Row[] {
  if (!first) return [];
  const apart = (syntax: readonly string[]) => syntax.filter((word) => !first.syntax.includes(word));
  return [
    [name, first.summary],
    ...others.map(({ summary, syntax }): Row => [[name, ...apart(syntax)].join(" "), summary]),
  ];
}

const renderFlag = ({ name, value, short, description }: Flag): Row => [
  `${short ? `-${short}, ` : ""}--${name}${value === undefined ? "" : ` ${value}`}`,
  description,
];

const section = (title: string, lines: readonly string[]): string[] => ["", paint("bold", title), ...lines];

/** Two columns, the left one as wide as it must be, but not more than a third. */
function renderTable(rows: readonly Row[]): string[] {
  const left = Math.min(34, Math.max(...rows.map(([name]) => name.length)));
  return rows.flatMap(([name, text]) => {
    const [first = "", ...more] = wrap(text, left + 4);
    if (name.length > left) return [`  ${paint("cyan", name)}`, first, ...more];
    return [`  ${paint("cyan", name)}${first.slice(name.length + 2)}`, ...more];
  });
}

/** Breaks a text into lines that fit the terminal, all indented; the further ones by something more. */
function wrap(text: string, indent: number, hanging = ""): string[] {
  const width = Math.min(process.stdout.columns ?? 80, 100);
  const lines: string[] = [];
  for (const paragraph of text.trim().split(/\n(?=\n|- )/)) {
    let line = " ".repeat(indent);
    for (const word of paragraph.split(/\s+/).filter(Boolean)) {
      const start = line.trim() === "";
      if (!start && line.length + 1 + word.length > width) {
        lines.push(line);
        line = " ".repeat(indent) + hanging + word;
      } else line += start ? word : ` ${word}`;
    }
    lines.push(line.trimEnd());
  }
  return text === "" ? [] : lines;
}
