import { readFileSync } from "node:fs";
import { createServer, type TLSSocket, type TlsOptions } from "node:tls";
import { readRequests } from "../hostile/requests.js";
import { ended, listen } from "./listen.js";

const file = (name: string) => readFileSync(new URL(`../hostile/${name}`, import.meta.url));

/** The certificate of our own test servers, which nobody trusts that is not told to. */
export const certificate = { cert: file("certificate.pem"), key: file("key.pem") };

/** With these options a transport trusts our test servers, whatever their address is. */
export const trusting = { ca: certificate.cert, servername: "untrusted.invalid" };

/** A server over TLS that accepts every request, and remembers all that it read of them. */
export interface RememberingServer extends AsyncDisposable {
  readonly port: number;
  /** Whether a text was read, in whatever request. */
  hasRead(text: string): boolean;
}

const body = JSON.stringify({ api_id: "8c77b816-d621-4028-afc8-1aeab1d497a8", error: "" });
const response = `HTTP/1.1 201 Created\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;

export async function startRememberingServer(options: TlsOptions): Promise<RememberingServer> {
  let read = "";
  const sockets = new Set<TLSSocket>();
  const server = createServer({ ...certificate, ...options }, (socket) => {
    sockets.add(socket);
    socket.on("error", () => {}); // The other side breaks connections.
    socket.on("close", () => sockets.delete(socket));
    socket.on("data", (bytes) => {
      read += bytes.toString("latin1");
    });
    readRequests(
      socket,
      () => true,
      () => socket.write(response),
    );
  }).on("tlsClientError", () => {});
  return {
    port: await listen(server),
    hasRead: (text) => read.includes(text),
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await ended(server);
    },
  };
}
