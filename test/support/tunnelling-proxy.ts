import { createServer, type Server } from "node:http";
import { connect, type Socket } from "node:net";
import { ended, listen } from "./listen.js";

/** A proxy that opens tunnels to one port of this machine, whatever it is asked for, or answers as it is told. */
export interface TunnellingProxy extends AsyncDisposable {
  readonly port: number;
  /** The heads of the questions for a tunnel. */
  readonly asked: { readonly authority: string; readonly authorization: string | undefined }[];
  /** What it does with the next ones. */
  manner: "tunnel" | "close" | "stall" | number;
}

export async function startTunnellingProxy(target: number): Promise<TunnellingProxy> {
  const sockets = new Set<Socket>();
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => {}).on("close", () => sockets.delete(socket));
  };
  const server: Server = createServer().on("connection", keep);
  server.on("connect", (request, client: Socket) => {
    proxy.asked.push({ authority: request.url ?? "", authorization: request.headers["proxy-authorization"] });
    if (proxy.manner === "close") client.end();
    if (typeof proxy.manner === "number") client.end(`HTTP/1.1 ${proxy.manner} No\r\ncontent-length: 0\r\n\r\n`);
    if (proxy.manner !== "tunnel") return;
    const upstream = connect(target, "127.0.0.1", () => {
      client.write("HTTP/1.1 200 Connection established\r\n\r\n");
      client.pipe(upstream).pipe(client);
    });
    keep(upstream);
  });
  const proxy: TunnellingProxy = {
    port: await listen(server),
    asked: [],
    manner: "tunnel",
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await ended(server);
    },
  };
  return proxy;
}
