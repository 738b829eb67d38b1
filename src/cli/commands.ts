import { apiCommands } from "./api-command.js";
import type { Flag, Given } from "./flags.js";
import { mockCommand } from "./mock-command.js";
import { proxyCommand } from "./proxy-command.js";

/** A command of `plivo-phlo`. */
export interface Command {
  readonly name: string;
  /** The heading under which the help lists it. */
  readonly group: string;
  /** Every way to use it, the plainest first. */
  readonly uses: readonly Use[];
  readonly flags: readonly Flag[];
  /** Resolves with the exit code. */
  run(given: Given): Promise<number>;
}

/** One way to use a command. */
export interface Use {
  readonly summary: string;
  readonly description: string;
  /** The flags that make this use what it is, as the usage line shows them. */
  readonly words: readonly string[];
  /** What else to know before it is used. */
  readonly remark: string;
}

/** Every command: those that the contract describes, then the tools. */
export const commands: readonly Command[] = [...apiCommands, mockCommand, proxyCommand];
