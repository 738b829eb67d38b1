import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const program = `${root}dist/cli.js`;

/** The account of the tests. Nothing that a command prints may hold its token. */
export const account = { PLIVO_AUTH_ID: "MAXXXXXXXXXXXXXXXXXX", PLIVO_AUTH_TOKEN: "hush-this-is-secret" };

const ids = {
  PLIVO_PHLO_ID: "e564a84a-7910-4447-b16f-65c541dd552c",
  PLIVO_NODE_ID: "b4b48fc2-f47a-4a93-97c3-749ed9a40fa8",
};

/** An environment in which commands need no further flags. */
export const environment: Readonly<Record<string, string>> = { ...account, ...ids };

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A running command, and what it comes to. */
export interface Run {
  readonly child: ChildProcess;
  readonly outcome: Promise<Outcome>;
}

/** Starts `plivo-phlo` as a process of its own, with no more environment than it is given. */
export function start(words: readonly string[], env = environment, input = ""): Run {
  return watch(spawn(process.execPath, [program, ...words], { env: { PATH: process.env.PATH, ...env } }), input);
}

/** Runs `plivo-phlo` to its end. */
export const run = (words: readonly string[], env = environment, input = ""): Promise<Outcome> =>
  start(words, env, input).outcome;

/** Resolves with the address at which a command says that it listens. */
export async function listening({ child, outcome }: Run): Promise<string> {
  if (!child.stdout) throw new Error("There is no standard output.");
  for await (const line of createInterface(child.stdout)) {
    const [url] = /(?<=listens on )http:\S+/.exec(line) ?? [];
    if (url) return url;
  }
  throw new Error((await outcome).stderr);
}

/** Runs a text in a shell that knows `plivo-phlo`, in a folder. */
export function shell(script: string, env = environment, cwd = root): Promise<Outcome> {
  const known = `plivo-phlo() { '${process.execPath}' '${program}' "$@"; }\n${script}`;
  return watch(spawn("bash", ["--norc", "-c", known], { cwd, env: { PATH: process.env.PATH, ...env } }), "").outcome;
}

function watch(child: ChildProcess, input: string): Run {
  child.stdin?.end(input);
  const outcome = Promise.all([once(child, "close"), readAll(child.stdout), readAll(child.stderr)]);
  return { child, outcome: outcome.then(([, stdout, stderr]) => judge({ code: child.exitCode, stdout, stderr })) };
}

const readAll = async (stream: ChildProcess["stdout"]) => (stream ? text(stream) : "");

/** No test may see the token, whatever else it looks for. */
function judge(outcome: Outcome): Outcome {
  const shown = outcome.stdout + outcome.stderr;
  const { PLIVO_AUTH_ID: id, PLIVO_AUTH_TOKEN: token } = account;
  for (const secret of [token, btoa(token), btoa(`${id}:${token}`)])
    if (shown.includes(secret)) throw new Error(`The token was shown:\n${shown}`);
  return outcome;
}
