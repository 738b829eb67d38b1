import { createRequire } from "node:module";
import { didYouMean } from "../base/did-you-mean.js";
import type { Command } from "./command.js";
import { commands } from "./commands.js";
import { exitCodeOf, reportFailure, UsageError } from "./failure.js";
import { readFlags } from "./flags.js";
import { renderCommandHelp, renderFamilyHelp, renderHelp } from "./help.js";
import { print, printError } from "./output.js";

/** Carries out one command line and resolves with its exit code. */
export async function run(words: readonly string[]): Promise<number> {
  try {
    return await dispatch(words);
  } catch (error) {
    reportFailure(error, words.includes("--json"));
    return exitCodeOf(error);
  }
}

async function dispatch([first, ...rest]: readonly string[]): Promise<number> {
  if (first === undefined) {
    printError(renderHelp(commands));
    return 1;
  }
  const [second, ...others] = rest;
  // The commands of a ledger have two words.
  if (commands.some(({ name }) => name === `${first} ${second}`)) return dispatch([`${first} ${second}`, ...others]);
  const information = inform(first, rest);
  if (information !== undefined) {
    print(information);
    return 0;
  }
  const family = familyOf(first);
  if (family.length > 0 && second === undefined) {
    printError(renderFamilyHelp(first, family));
    return 1;
  }
  const command = find(family.length > 0 && !second?.startsWith("-") ? `${first} ${second}` : first);
  return command.run(readFlags(command, rest));
}

/** What is asked for, where it is no more than help or the version. */
function inform(first: string, rest: readonly string[]): string | undefined {
  if (first === "--version" || first === "-v") return readVersion();
  if (first === "--help" || first === "-h") return renderHelp(commands);
  if (first === "help") return rest[0] ? helpOf(rest.join(" ")) : renderHelp(commands);
  return rest.includes("--help") || rest.includes("-h") ? helpOf(first) : undefined;
}

function helpOf(name: string): string {
  const family = familyOf(name);
  return family.length > 0 ? renderFamilyHelp(name, family) : renderCommandHelp(find(name));
}

/** The commands of two words that begin with one. */
const familyOf = (first: string): readonly Command[] => commands.filter(({ name }) => name.startsWith(`${first} `));

function find(name: string): Command {
  const command = commands.find((each) => each.name === name);
  if (command) return command;
  const help = "plivo-phlo --help";
  if (name.startsWith("-")) throw new UsageError(["The command comes first: plivo-phlo <command> [flags]."], help);
  const [first = ""] = name.split(" ");
  const family = familyOf(first).map((each) => each.name);
  if (family.length > 0)
    throw new UsageError(
      [`There is no command "${name}"; there are ${family.join(", ")}.`],
      `plivo-phlo ${first} --help`,
    );
  const names = commands.map((each) => each.name);
  throw new UsageError([`There is no command "${name}".${didYouMean(name, names)}`], help);
}

function readVersion(): string {
  const { version }: { version: string } = createRequire(import.meta.url)("plivo-phlo/package.json");
  return version;
}
