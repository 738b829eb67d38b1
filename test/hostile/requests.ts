import type { Socket } from "node:net";

/** A request as it came over the wire. */
export interface RawRequest {
  readonly method: string;
  readonly target: string;
  readonly headers: string;
  readonly body: string;
}

/**
 * Reads HTTP/1.1 requests off a socket, one after the other. `onHead` is asked when a head has arrived and before its body is
 * read; where it answers `false`, nothing more is read.
 */
export function readRequests(
  socket: Socket,
  onHead: (target: string) => boolean,
  onRequest: (request: RawRequest) => void,
): void {
  let received = Buffer.alloc(0);
  let asked = false;
  socket.on("data", (chunk) => {
    received = Buffer.concat([received, chunk]);
    for (;;) {
      const end = received.indexOf("\r\n\r\n");
      if (end < 0) return;
      const head = received.subarray(0, end).toString("latin1");
      const [method = "", target = ""] = head.split(" ");
      if (!asked && !onHead(target)) return void socket.pause();
      asked = true;
      const length = Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0);
      if (received.length < end + 4 + length) return;
      const body = received.subarray(end + 4, end + 4 + length).toString();
      received = received.subarray(end + 4 + length);
      asked = false;
      onRequest({ method, target, headers: head, body });
    }
  });
}
