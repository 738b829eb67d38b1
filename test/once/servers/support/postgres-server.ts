import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, readdirSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { freePort } from "./free-port.js";
import { memoryFolder } from "./memory-folder.js";

/** Where Debian puts PostgreSQL's programs; `undefined` where it is not installed. */
export const postgresPrograms = (() => {
  const versions = "/usr/lib/postgresql";
  try {
    const newest = readdirSync(versions).sort((a, b) => Number(b) - Number(a))[0];
    return newest === undefined ? undefined : join(versions, newest, "bin");
  } catch {
    return undefined;
  }
})();

/** A PostgreSQL of our own, on a free port, with its data in a temporary folder. */
export interface PostgresServer extends AsyncDisposable {
  readonly port: number;
  readonly url: string;
  /** Ends it at once, as a crash does. */
  kill(): Promise<void>;
  /** Starts it again with the data it had. */
  restart(): Promise<void>;
}

export async function startPostgres(...settings: string[]): Promise<PostgresServer> {
  const folder = await mkdtemp(join(memoryFolder, "postgres-"));
  const { wrap, owner } = asUser();
  if (owner) execFileSync("chown", [owner, folder]);
  chmodSync(folder, 0o700);
  const data = join(folder, "data");
  const initialise = wrap("initdb", [
    "-D",
    data,
    "-U",
    "postgres",
    "--auth=trust",
    "--no-sync",
    "--encoding=UTF8",
    "--locale=C",
  ]);
  execFileSync(initialise.command, initialise.words, { stdio: ["ignore", "ignore", "inherit"] });
  const port = await freePort();
  const words = ["-D", data, "-p", String(port), "-k", folder, "-c", "listen_addresses=127.0.0.1"];
  const start = () => run(wrap("postgres", [...words, ...settings.flatMap((setting) => ["-c", setting])]));
  let server = await start();
  const end = async (signal: NodeJS.Signals) => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill(signal);
    await once(server, "exit");
  };
  return {
    port,
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    kill: () => end("SIGQUIT"), // Immediate shutdown: nothing is flushed, as in a crash.
    async restart() {
      server = await start();
    },
    async [Symbol.asyncDispose]() {
      await end("SIGQUIT");
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface CommandLine {
  readonly command: string;
  readonly words: readonly string[];
}

/** PostgreSQL refuses to run as root. */
function asUser(): { owner: string | undefined; wrap: (program: string, words: readonly string[]) => CommandLine } {
  const bin = postgresPrograms ?? "";
  if (process.getuid?.() !== 0)
    return { owner: undefined, wrap: (program, words) => ({ command: join(bin, program), words }) };
  return {
    owner: "postgres",
    wrap: (program, words) => ({
      command: "setpriv",
      words: ["--reuid=postgres", "--regid=postgres", "--init-groups", "--reset-env", join(bin, program), ...words],
    }),
  };
}

async function run({ command, words }: CommandLine): Promise<ChildProcess> {
  const server = spawn(command, words, { cwd: "/", stdio: ["ignore", "ignore", "pipe"] });
  let log = "";
  for await (const line of createInterface(server.stderr)) {
    log += `${line}\n`;
    if (/database system is ready to accept connections/.test(line)) {
      server.stderr.resume();
      return server;
    }
  }
  throw new Error(`PostgreSQL did not start:\n${log}`);
}
