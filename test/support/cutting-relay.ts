import { connect, createServer, type Server, type Socket } from "node:net";
import { ended, listen } from "./listen.js";

/** Where and how a relay breaks a connection. */
export interface Cut {
  /** Counted are the bytes to the server (`up`), or those to the client (`down`). */
  readonly direction: "up" | "down";
  /** So many bytes still pass. */
  readonly after: number;
  readonly manner: "reset" | "close" | "stall";
}

/** Stands between a client and a server, passes bytes, and breaks each connection as it is told. */
export interface CuttingRelay extends AsyncDisposable {
  readonly port: number;
  /** What becomes of connections from now on; `undefined` lets them be. */
  cut: Cut | undefined;
  /** How many bytes a connection that was not cut has carried each way. */
  readonly passed: { up: number; down: number };
}

export async function startCuttingRelay(target: number): Promise<CuttingRelay> {
  const sockets = new Set<Socket>();
  const passed = { up: 0, down: 0 };
  const server: Server = createServer((client) => {
    const upstream = connect(target, "127.0.0.1");
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on("error", () => {}); // It is broken on purpose.
      socket.on("close", () => sockets.delete(socket));
    }
    relay(client, upstream, passed, relayed.cut);
  });
  const relayed: CuttingRelay = {
    port: await listen(server),
    cut: undefined,
    passed,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await ended(server);
    },
  };
  return relayed;
}

function relay(client: Socket, upstream: Socket, passed: { up: number; down: number }, cut: Cut | undefined): void {
  let stopped = false;
  const strike = (manner: Cut["manner"]) => {
    stopped = true;
    if (manner === "reset") client.resetAndDestroy();
    if (manner === "close") client.end();
    if (manner !== "stall") upstream.end();
  };
  const pass = (from: Socket, to: Socket, direction: Cut["direction"]) => {
    let count = 0;
    const limit = cut?.direction === direction ? cut.after : Number.POSITIVE_INFINITY;
    if (limit === 0 && cut) strike(cut.manner);
    from.on("data", (bytes: Buffer) => {
      if (stopped) return;
      const piece = bytes.subarray(0, limit - count);
      count += piece.length;
      passed[direction] = count;
      if (piece.length > 0) to.write(piece);
      if (count === limit && cut) strike(cut.manner);
    });
    from.on("end", () => {
      if (!stopped) to.end();
    });
  };
  pass(client, upstream, "up");
  pass(upstream, client, "down");
}
