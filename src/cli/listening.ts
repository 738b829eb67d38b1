import { sourceOf, UsageError } from "./failure.js";
import type { Flag } from "./flags.js";

/** The flag for the port of a server of ours. */
export const portFlag = (usual: number): Flag => ({
  name: "port",
  value: "<number>",
  description: `Where to listen; 0 for a free port. Default: ${usual}.`,
});

export const hostFlag: Flag = {
  name: "host",
  value: "<address>",
  description: "The address to listen on. Default: 127.0.0.1, so that only this machine reaches it.",
};

/**
 * Starts a server. An option may be wrong, or the port may be taken. The reason is all there is to say.
 */
export async function startServer<Server>(start: () => Promise<Server>): Promise<Server> {
  try {
    return await start();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const isOption = cause instanceof TypeError;
    throw new UsageError([isOption ? reason.replace(/^\w+/, sourceOf) : reason], undefined, cause);
  }
}
