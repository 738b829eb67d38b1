import { parseArgs } from "node:util";
import { didYouMean } from "../base/did-you-mean.js";
import { UsageError } from "./failure.js";

/** A flag of a command. */
export interface Flag {
  /** Without the two hyphens. */
  readonly name: string;
  /** What its value is, as the help shows it; a flag without a value is a switch. */
  readonly value?: string | undefined;
  readonly description: string;
  /** A letter that stands for it. */
  readonly short?: string;
}

/** The flag that every command has. */
export const helpFlag: Flag = { name: "help", short: "h", description: "Show this." };

/** The flags of a command line by name, each with its values in order; a switch has none. */
export type ParsedFlags = ReadonlyMap<string, readonly string[]>;

/** The value of a flag: the last one, where it was given more than once. */
export const valueIn = (given: ParsedFlags, name: string): string | undefined => given.get(name)?.at(-1);

/** The value of a flag as a number. */
export function numberIn(given: ParsedFlags, name: string): number | undefined {
  const value = valueIn(given, name);
  if (value === undefined) return undefined;
  if (!/^\d+$/.test(value))
    throw new UsageError([`--${name} must be a whole number; received ${JSON.stringify(value)}.`]);
  return Number(value);
}

/** What a command line is read for. */
interface Readable {
  readonly name: string;
  readonly flags: readonly Flag[];
  readonly operand?: string | undefined;
}

/** Reads the flags of a command line, and its operand under the operand's name. Values are not validated here. */
export function readFlags(command: Readable, words: readonly string[]): ParsedFlags {
  const flags = [...command.flags, helpFlag];
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(flags.map(toOption)),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const help = `plivo-phlo ${command.name} --help`;
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === "positional" && command.operand !== undefined && !given.has(command.operand)) {
      given.set(command.operand, [token.value]);
      continue;
    }
    if (token.kind === "positional")
      throw new UsageError(
        [
          `${command.name} takes ${command.operand ? `one ${command.operand} and flags` : "flags alone"}, not ${JSON.stringify(token.value)}.`,
        ],
        help,
      );
    if (token.kind !== "option") continue;
    const flag = flags.find((each) => each.name === token.name);
    if (!flag) throw new UsageError([refuse(token.name, flags)], help);
    given.set(flag.name, [...(given.get(flag.name) ?? []), ...readValue(flag, token.value, token.inlineValue, help)]);
  }
  return given;
}

const toOption = ({ name, value, short }: Flag) =>
  [name, { type: value === undefined ? "boolean" : "string", ...(short && { short }) }] as const;

function readValue(flag: Flag, value: string | undefined, inline: boolean | undefined, help: string): string[] {
  if (flag.value === undefined) {
    if (value !== undefined) throw new UsageError([`--${flag.name} takes no value.`], help);
    return [];
  }
  const isFlag = !inline && /^-./.test(value ?? "");
  if (value === undefined || isFlag) throw new UsageError([`--${flag.name} needs a value: ${flag.value}.`], help);
  return [value];
}

/** Says why there is no such flag. Its value may be a secret, so it is not shown. */
function refuse(name: string, flags: readonly Flag[]): string {
  if (/token|password|secret/.test(name))
    return `There is no --${name}: process lists show flags. Set PLIVO_AUTH_TOKEN in the environment.`;
  const names = flags.map((flag) => `--${flag.name}`);
  const dashes = name.length > 1 ? "--" : "-";
  return `There is no flag ${dashes}${name}.${didYouMean(dashes + name, names)}`;
}
