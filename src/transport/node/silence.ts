import type { Duplex } from "node:stream";

/** A connection that speaks although nobody asked, or hangs up, must not carry a request: what it said would be the response. */
function end(this: Duplex): void {
  this.destroy(new Error("the server sent bytes that belong to no request"));
}

function close(this: Duplex): void {
  this.destroy();
}

/** Ends a connection as soon as anything arrives on it. Node itself drops such bytes, and keeps the connection. */
export function requireSilence(socket: Duplex): void {
  socket.on("data", end);
  socket.on("end", close);
}

/** From now on, what arrives is a response. */
export function allowResponse(socket: Duplex): void {
  socket.off("data", end);
  socket.off("end", close);
}
