import http from "node:http";
import https from "node:https";
import type { Duplex } from "node:stream";
import type { PendingConnection } from "./pending-connection.js";

/**
 * Asks a proxy for a tunnel to an origin. When it fails, nothing of the request has left, only the question; what the proxy
 * says to that is part of the error, its credentials are not.
 */
export function openTunnel(
  proxy: URL,
  origin: URL,
  pending: PendingConnection,
  opened: (tunnel: Duplex) => void,
  failed: (error: Error) => void,
): void {
  const secure = proxy.protocol === "https:";
  const authority = `${origin.hostname}:${origin.port || 443}`;
  const request = (secure ? https : http).request({
    method: "CONNECT",
    host: proxy.hostname.replace(/^\[|\]$/g, ""),
    port: proxy.port || (secure ? 443 : 80),
    path: authority,
    headers: { host: authority, ...authorization(proxy) },
    agent: false,
  });
  pending.track(request);
  const fail = (why: string, cause?: unknown) =>
    failed(new Error(`the proxy ${proxy.host} opened no tunnel: ${why}`, cause === undefined ? undefined : { cause }));
  request.on("error", (cause) => fail(cause.message, cause));
  request.once("connect", ({ statusCode = 0 }, socket, rest) => {
    const opens = statusCode >= 200 && statusCode < 300;
    if (opens && rest.length === 0) return opened(socket);
    socket.destroy();
    fail(opens ? "it sent bytes that nobody asked for" : `it answered CONNECT with status ${statusCode}`);
  });
  request.end();
}

function authorization({ username, password }: URL): Record<string, string> {
  if (!username) return {};
  const plain = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { "proxy-authorization": `Basic ${Buffer.from(plain).toString("base64")}` };
}
