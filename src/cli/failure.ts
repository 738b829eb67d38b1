import { isPhloError, type PhloArgumentError } from "../base/errors.js";
import { escapeInvisible } from "../base/escape-invisible.js";
import { isError } from "../base/is-error.js";
import { describeCause } from "../request/describe-cause.js";
import { codeOfSignal } from "./interruption.js";
import { escapeInLines, paint, printError, printJson } from "./output.js";
import { crashCode, progress } from "./progress.js";

/** The command line is wrong. Nothing was sent. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly kind = "usage";
  readonly mayHaveExecuted = false;
  readonly safeToRetry = true;

  /** What is wrong, each thing in a sentence. */
  readonly problems: readonly string[];

  /** The command line that helps on, if one does. */
  readonly help: string | undefined;

  constructor(problems: readonly string[], help?: string, cause?: unknown) {
    super(problems.join(" "), { cause });
    this.problems = problems;
    this.help = help;
  }

  toJSON(): object {
    const { name, kind, message, mayHaveExecuted, safeToRetry } = this;
    return { name, kind, message, mayHaveExecuted, safeToRetry };
  }
}

/** The exit codes and what they mean. */
export const exitCodes = [
  [0, "done"],
  [1, "wrong usage; nothing was sent (proxy: contract violations were found)"],
  [2, "the server responded with an error; the action was not performed"],
  [3, "could not connect, or a read got no response; the action was not performed"],
  [4, "the outcome is unknown: check the call before you retry (plivo-phlo live-calls)"],
  [130, "ended by Ctrl-C before anything was sent (143: by SIGTERM, 129: by SIGHUP)"],
] as const;

/** What a failure means for a script. What nobody foresaw, nobody knows the outcome of. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof UsageError) return 1;
  if (!isPhloError(error)) return crashCode();
  if (error.mayHaveExecuted) return 4;
  if (error.kind === "argument") return 1;
  if (error.kind === "abort") return codeOfSignal(error.cause);
  return error.kind === "api" ? 2 : 3;
}

/** Tells of a failure: as one JSON object, or in a few lines for a person. */
export function reportFailure(error: unknown, json: boolean): void {
  if (json) {
    printJson(toJson(error));
    return;
  }
  const { message, details } = explain(error);
  for (const line of message) printError(paint("red", escapeInvisible(line), process.stderr));
  if (details) printError(paint("dim", escapeInLines(details), process.stderr));
}

function toJson(error: unknown): object {
  if (error instanceof UsageError) return error.toJSON();
  if (!isPhloError(error))
    return {
      name: "Error",
      kind: "unexpected",
      message: String(error),
      mayHaveExecuted: progress.attemptBegan,
      safeToRetry: !progress.attemptBegan,
    };
  if (error.kind === "argument") return new UsageError([sayWhichFlag(error)]).toJSON();
  const { headers: _, ...facts }: { headers?: unknown } = { ...error.toJSON() };
  return { reason: error.kind === "connection" ? describeCause(error.cause) : undefined, ...facts };
}

function explain(error: unknown): { message: readonly string[]; details: string | undefined } {
  if (error instanceof UsageError) return { message: error.problems, details: error.help && `See ${error.help}` };
  if (!isPhloError(error)) {
    const details = isError(error) ? error.stack : undefined;
    return {
      message: [
        `Unexpected internal error. ${progress.attemptBegan ? "The outcome is unknown: check the call before you retry" : "Nothing was sent"}.`,
      ],
      details,
    };
  }
  if (error.kind === "argument") return { message: [sayWhichFlag(error)], details: undefined };
  const details = [
    error.kind === "api" && error.api_id && `api_id ${error.api_id}`,
    error.kind === "api" && error.retryAfter !== undefined && `retry after ${Math.ceil(error.retryAfter / 1000)} s`,
    error.attempts > 1 && `${error.attempts} attempts`,
  ];
  return { message: [error.message], details: details.filter(Boolean).join(", ") };
}

const sayWhichFlag = ({ argument, expected, received }: PhloArgumentError) =>
  `${sourceOf(argument)} must be ${expected.replace("allowInsecureHttp", "--allow-insecure-http")}; received ${received}.`;

/** What is given otherwise than by a flag of its name. */
const named: Readonly<Record<string, string>> = {
  authToken: "PLIVO_AUTH_TOKEN",
  PLIVO_BASE_URL: "PLIVO_BASE_URL",
  key: "KEY",
};

/** The flag, or the variable, from which an option of the library came. */
export const sourceOf = (option: string): string => named[option] ?? `--${flagOf(option)}`;

/** What the environment gives where no flag does. */
const inEnvironment: Readonly<Record<string, string>> = {
  authId: "PLIVO_AUTH_ID",
  adminToken: "PLIVO_PHLO_ADMIN_TOKEN",
};

/** {@link sourceOf}, for options that the environment may give, too. */
export const sourceIn = (given: Pick<ReadonlySet<string>, "has">, option: string): string =>
  (given.has(flagOf(option)) ? undefined : inEnvironment[option]) ?? sourceOf(option);

const flagOf = (option: string) => option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
