import { afterAll, beforeAll } from "vitest";
import { type HostileServer, startHostileServer } from "../../../hostile/server.js";

/** A hostile server for the tests of a file. */
export function useHostileServer(): () => HostileServer {
  let server: HostileServer | undefined;
  beforeAll(async () => {
    server = await startHostileServer();
  });
  afterAll(() => server?.[Symbol.asyncDispose]());
  return () => {
    if (!server) throw new Error("not started");
    return server;
  };
}
