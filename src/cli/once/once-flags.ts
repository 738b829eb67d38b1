import { describeValue } from "../../base/describe-value.js";
import { UsageError } from "../failure.js";
import { type Flag, type ParsedFlags, valueIn } from "../flags.js";

const defaultStore = "./phlo-once";

/** The flag that names the store. */
export const storeFlag: Flag = {
  name: "store",
  value: "<folder|address>",
  description: `A folder, or the address of a Redis or a PostgreSQL (redis://…, postgres://…), whose client your project has installed. Default: PLIVO_PHLO_ONCE in the environment, where a password belongs, else ${defaultStore}.`,
};

/** The flag for output that programs read. */
export const jsonFlag: Flag = {
  name: "json",
  description: "Print a JSON object for each claim, on a line of its own.",
};

/** The flags that tell claims of one key apart: the account and the API's address. */
export const scopeFlags: readonly Flag[] = [
  { name: "auth-id", value: "<auth-id>", description: "The account, where several used the key." },
  { name: "base-url", value: "<address>", description: "Where the API is, where the key was used at several." },
];

/** The store that the flags or the environment name. */
export const readStore = (given: ParsedFlags): string =>
  valueIn(given, "store") ?? (process.env.PLIVO_PHLO_ONCE || defaultStore);

/** Whose claims are meant. */
export const readScope = (given: ParsedFlags) => ({
  account: valueIn(given, "auth-id"),
  baseUrl: valueIn(given, "base-url"),
});

/** The key on the command line; a wrong one is a usage error. */
export function readKey(given: ParsedFlags, command: string): string {
  const key = valueIn(given, "KEY");
  if (key === undefined) throw new UsageError(["The key is missing."], `plivo-phlo ${command} --help`);
  return key;
}

const units: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** An age such as 30d, in milliseconds. */
export function readAge(given: ParsedFlags, name: string): number {
  const text = valueIn(given, name);
  const [, number, unit = ""] = /^(\d+)([smhd])$/.exec(text ?? "") ?? [];
  const milliseconds = units[unit];
  if (number === undefined || milliseconds === undefined)
    throw new UsageError([
      `--${name} must be a number of days, hours, minutes or seconds, such as 30d; received ${describeValue(text)}.`,
    ]);
  return Number(number) * milliseconds;
}
