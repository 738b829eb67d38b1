import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** A server that a command line started. */
export interface StartedCommand extends AsyncDisposable {
  readonly url: string;
  /** From its start until it says that it listens, in milliseconds. */
  readonly milliseconds: number;
}

const prism = createRequire(import.meta.url).resolve("@stoplight/prism-cli");
const contract = fileURLToPath(new URL("../../generated/openapi.yaml", import.meta.url));
const ours = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

/** `plivo-phlo mock`, on a free port. */
export const startOurMock = (): Promise<StartedCommand> => startCommand(ours, "mock", "--port", "0");

/** Stock Prism with the same contract, as `prism mock` starts it. */
export const startStockPrism = async (): Promise<StartedCommand> =>
  startCommand(prism, "mock", contract, "--port", String(await freePort()));

async function startCommand(...words: readonly string[]): Promise<StartedCommand> {
  const start = performance.now();
  const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "ignore"] });
  const exited = once(child, "exit");
  for await (const line of createInterface(child.stdout)) {
    const [url] = /(?<=listen\w* on )http:\S+/.exec(line) ?? [];
    if (!url) continue;
    const milliseconds = performance.now() - start;
    child.stdout.resume(); // What it goes on to say must not fill the pipe.
    return {
      url,
      milliseconds,
      async [Symbol.asyncDispose]() {
        child.kill();
        await exited;
      },
    };
  }
  throw new Error(`${words.join(" ")} ended before it listened.`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== "object" || !address) throw new Error("There is no free port.");
  return address.port;
}
