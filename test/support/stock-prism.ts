import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { ended, listen } from "./listen.js";

/** A mock that nobody here wrote, in front of the contract as it is published. */
export interface StockPrism extends AsyncDisposable {
  readonly url: string;
  close(): Promise<void>;
}

const program = createRequire(import.meta.url).resolve("@stoplight/prism-cli");
const document = fileURLToPath(new URL("../../generated/openapi.yaml", import.meta.url));

/** Starts `prism mock generated/openapi.yaml` as a process of its own. */
export async function startPrism(): Promise<StockPrism> {
  const words = ["mock", document, "--port", String(await freePort())];
  const child = spawn(process.execPath, [program, ...words]);
  return toPrism(child, () => child.kill());
}

/** Starts Prism as a line of a shell says, in a folder. */
export async function startPrismBy(line: string, cwd: string): Promise<StockPrism> {
  const words = ["-c", `${line.trim()} --port ${await freePort()}`];
  const child = spawn("sh", words, { cwd, detached: true }); // A group of its own, which ends together.
  return toPrism(child, () => process.kill(-(child.pid ?? 0)));
}

async function toPrism(child: ChildProcess, end: () => void): Promise<StockPrism> {
  const exited = once(child, "exit");
  const { stdout } = child;
  if (!stdout) throw new Error("Prism has no output.");
  const url = await findUrl(stdout);
  stdout.resume();
  child.stderr?.resume();
  const close = async () => {
    end();
    await exited;
  };
  return { url, close, [Symbol.asyncDispose]: close };
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await ended(server);
  return port;
}

async function findUrl(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface(output)) {
    const [url] = /(?<=listening on )http:\S+/.exec(line) ?? [];
    if (url) return url;
  }
  throw new Error("Prism ended before it listened.");
}
