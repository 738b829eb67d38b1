import { createServer } from "node:net";
import { ended, listen } from "../../../support/listen.js";

/** A port that nobody listens on just now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await ended(server);
  return port;
}
