import { readFile } from "node:fs/promises";
import { createServer as createSecureServer } from "node:https";
import { createServer, type Server, type Socket } from "node:net";
import { startMock } from "../../src/mock/index.js";
import { faults } from "../hostile/faults.js";
import { startHostileProcess } from "../hostile/process.js";
import { calls } from "../support/calls.js";
import { ended, listen, portOf } from "../support/listen.js";
import type { Site } from "./starts/checks.js";

/** All the servers that a runtime is sent to. Made anew for each, so that what they counted is that runtime's own. */
export async function openSite(): Promise<Site & { close(): Promise<void> }> {
  const [mock, hostile, untrusted] = await Promise.all([startMock(), startHostileProcess(), untrustedServer()]);
  const sockets = new Set<Socket>();
  const silent = createServer((socket) => sockets.add(socket.on("error", () => {})));
  return {
    authId: mock.authId,
    authToken: mock.authToken,
    mock: mock.url,
    hostile: hostile.url,
    control: hostile.control,
    closed: `http://127.0.0.1:${await closedPort()}`,
    untrusted: `https://127.0.0.1:${portOf(untrusted)}`,
    silent: `https://127.0.0.1:${await listen(silent)}`,
    calls: calls.map(({ id, action, fields }) => ({ id, action, fields })),
    faults: Object.keys(faults),
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([mock.close(), hostile.stop(), ended(untrusted), ended(silent)]);
    },
  };
}

async function untrustedServer(): Promise<Server> {
  const file = (name: string) => readFile(new URL(`../hostile/${name}`, import.meta.url));
  const server = createSecureServer({ key: await file("key.pem"), cert: await file("certificate.pem") });
  await listen(server);
  return server;
}

async function closedPort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await ended(server);
  return port;
}
