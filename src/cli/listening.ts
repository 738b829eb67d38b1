import { rename, rm, writeFile } from "node:fs/promises";
import { isError } from "../base/is-error.js";
import { sourceIn, sourceOf, UsageError } from "./failure.js";
import { type Flag, numberIn, type ParsedFlags, valueIn } from "./flags.js";
import { listenForInterruption, untilAborted } from "./interruption.js";

/** The flags of every server of ours. */
export const serverFlags = (defaultPort: number): readonly Flag[] => [
  { name: "port", value: "<number>", description: `Where to listen; 0 for a free port. Default: ${defaultPort}.` },
  {
    name: "host",
    value: "<address>",
    description: "The address to listen on. Default: 127.0.0.1, so that only this machine reaches it.",
  },
  { name: "json", description: "Prints one JSON object a line, for programs." },
  { name: "quiet", description: "Prints the ready line, and no request." },
  {
    name: "ready-file",
    value: "<path>",
    description: "Writes the address into this file as soon as it listens, and removes the file at the end.",
  },
];

/** Where to listen, as the flags say. */
export const addressIn = (given: ParsedFlags, defaultPort: number) => ({
  port: numberIn(given, "port") ?? defaultPort,
  host: valueIn(given, "host"),
});

interface RunningServer extends AsyncDisposable {
  readonly url: string;
}

/**
 * Starts a server and keeps it until Ctrl-C or SIGTERM. An option may be wrong, or the port may be taken: the reason is all
 * there is to say.
 *
 * @param announce - Prints the ready line.
 * @returns the server, which has ended by then.
 */
export async function keepServing<Server extends RunningServer>(
  given: ParsedFlags,
  start: () => Promise<Server>,
  announce: (server: Server) => void,
): Promise<Server> {
  const interruption = listenForInterruption();
  const readyFile = valueIn(given, "ready-file");
  await using server = await startServer(start, (option) => sourceIn(given, option));
  if (readyFile !== undefined) await writeReadyFile(readyFile, server.url);
  try {
    announce(server);
    await untilAborted(interruption);
  } finally {
    if (readyFile !== undefined) await rm(readyFile, { force: true });
  }
  return server;
}

/** Starts a server; why it cannot start is all that is told. */
export async function startServer<Server>(start: () => Promise<Server>, nameOf = sourceOf): Promise<Server> {
  try {
    return await start();
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    const reason = isError(cause) ? cause.message : String(cause);
    const isOption = isError(cause) && cause.name === "TypeError";
    throw new UsageError(
      [isOption ? reason.replace(/^(?:simulate\.)?(\w+)/, (_, option: string) => nameOf(option)) : reason],
      undefined,
      cause,
    );
  }
}

/** Whoever waits for the file finds it whole: it is there under its name only when it is written. */
async function writeReadyFile(path: string, url: string): Promise<void> {
  const draft = `${path}.${process.pid}`;
  try {
    await writeFile(draft, `${url}\n`);
    await rename(draft, path);
  } catch (cause) {
    await rm(draft, { force: true });
    const reason = isError(cause) ? cause.message : String(cause);
    throw new UsageError([`--ready-file must be a path that can be written; ${reason}.`], undefined, cause);
  }
}
