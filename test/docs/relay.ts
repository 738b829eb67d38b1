import { createServer } from "node:http";
import type { WireRequest } from "../contract/reference-validator.js";
import { listen } from "../support/listen.js";

/** Stands before a mock, passes every request on, and keeps what went over the wire. */
export async function startRelay(target: string) {
  const requests: (WireRequest & { status: number })[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const body = chunks.length > 0 ? Buffer.concat(chunks).toString() : undefined;
    const { method = "", url: path = "" } = incoming;
    const headers = new Headers();
    for (const [name, value] of Object.entries(incoming.headers)) headers.set(name, String(value));
    for (const name of ["host", "connection", "content-length", "transfer-encoding", "upgrade", "http2-settings"])
      headers.delete(name);
    const answer = await fetch(target + path, { method, headers, ...(body !== undefined && { body }) });
    requests.push({ method, url: target + path, headers, body, status: answer.status });
    outgoing.writeHead(answer.status, { "content-type": "application/json" });
    outgoing.end(await answer.text());
  });
  const port = await listen(server);
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, requests, close };
}
