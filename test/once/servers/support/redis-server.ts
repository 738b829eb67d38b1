import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { freePort } from "./free-port.js";
import { memoryFolder } from "./memory-folder.js";

/** A Redis of our own, which flushes every write, on a free port, with its data in a temporary folder. */
export interface RedisServer extends AsyncDisposable {
  readonly port: number;
  readonly url: string;
  /** Ends it at once, as a crash does. */
  kill(): Promise<void>;
  /** Lets it answer nothing, though its connections stay open. */
  pause(): boolean;
  resume(): boolean;
  /** Starts it again with the data it had. */
  restart(): Promise<void>;
}

export async function startRedis(...settings: string[]): Promise<RedisServer> {
  const folder = await mkdtemp(join(memoryFolder, "redis-"));
  const port = await freePort();
  let server = await start(folder, port, settings);
  const end = async (signal: NodeJS.Signals) => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill(signal);
    await once(server, "exit");
  };
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    kill: () => end("SIGKILL"),
    pause: () => server.kill("SIGSTOP"),
    resume: () => server.kill("SIGCONT"),
    async restart() {
      server = await start(folder, port, settings);
    },
    async [Symbol.asyncDispose]() {
      await end("SIGKILL");
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function start(folder: string, port: number, settings: readonly string[]): Promise<ChildProcess> {
  const flushing = ["--appendonly", "yes", "--appendfsync", "always"];
  const place = ["--port", String(port), "--bind", "127.0.0.1", "--dir", folder, "--save", ""];
  const server = spawn("redis-server", [...place, ...flushing, ...settings], { stdio: ["ignore", "pipe", "inherit"] });
  for await (const line of createInterface(server.stdout)) if (/Ready to accept connections/.test(line)) break;
  server.stdout.resume();
  return server;
}
