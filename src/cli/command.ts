import type { Flag, ParsedFlags } from "./flags.js";

/** A command of `plivo-phlo`. */
export interface Command {
  readonly name: string;
  /** The heading under which the help lists it. */
  readonly group: string;
  /** Every way to use it, the plainest first. */
  readonly usages: readonly Usage[];
  readonly flags: readonly Flag[];
  /** The name of the one word that it takes beside its flags, such as `KEY`; none if not given. */
  readonly operand?: string | undefined;
  /** Resolves with the exit code. */
  run(given: ParsedFlags): Promise<number>;
}

/** One way to use a command. */
export interface Usage {
  readonly summary: string;
  readonly description: string;
  /** The flags that make this use what it is, as the usage line shows them. */
  readonly syntax: readonly string[];
  /** What else to know before it is used. */
  readonly remark: string;
}
