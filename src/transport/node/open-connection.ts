import type { Duplex } from "node:stream";
import { envProxy } from "./env-proxy.js";
import type { PendingConnection } from "./pending-connection.js";
import { allowResponse, requireSilence } from "./silence.js";
import { openTunnel } from "./tunnel.js";
import { afterArrivals } from "./turn.js";

/** Makes a socket, or TLS over a tunnel that is open already. */
export type Connect = (tunnel: Duplex | undefined) => Duplex | null | undefined;

/** Hears of a connection, or why there is none. */
export type Opened = (error: Error | null, socket?: Duplex) => void;

/** Opens a connection, through the proxy of the environment if there is one, and hands it out open, trusted and silent. */
export function openConnection(origin: URL, pending: PendingConnection, connect: Connect, opened: Opened): void {
  const open = (tunnel?: Duplex) => {
    const socket = connect(tunnel);
    if (!socket) throw new Error("an Agent of Node makes its sockets at once");
    pending.track(socket);
    const event = origin.protocol === "https:" ? "secureConnect" : "connect";
    whenReady(socket, event, opened);
  };
  const proxy = envProxy(origin);
  if (proxy) openTunnel(proxy, origin, pending, open, opened);
  else open();
}

function whenReady(socket: Duplex, event: string, opened: Opened): void {
  const settle = (error: Error | null) => {
    socket.off(event, ready).off("error", settle).off("close", closed);
    opened(error, socket);
  };
  const closed = () => settle(new Error("the socket was closed before it was ready"));
  const ready = () => {
    requireSilence(socket);
    afterArrivals(() => {
      if (socket.destroyed) return; // Its error, or its close, is on the way.
      allowResponse(socket);
      settle(null);
    });
  };
  socket.once(event, ready).once("error", settle).once("close", closed);
}
