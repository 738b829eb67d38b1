/**
 * A server behind TLS and a link of so many milliseconds each way, as a process of its own. Asked with `{ announces }`, it
 * opens a new way to itself and tells its port.
 */
import { readFileSync } from "node:fs";
import { createServer as createHttpsServer } from "node:https";
import { type AddressInfo, connect, createServer, type Server } from "node:net";
import { Relay } from "./relay.js";

const oneWay = Number(process.argv[2]);
const secure = {
  key: readFileSync(new URL("key.pem", import.meta.url)),
  cert: readFileSync(new URL("certificate.pem", import.meta.url)),
};

const announcing = await serve(75_000);
const silent = await serve(0);

/** Keeps idle connections for so long, and says so; 0 keeps them and says nothing, as many load balancers do. */
function serve(keepAliveTimeout: number): Promise<number> {
  const server = createHttpsServer({ ...secure, keepAliveTimeout }, (request, response) => {
    request.resume().on("end", () => {
      response.writeHead(201, { "content-type": "application/json" }).end('{"api_id":"","error":""}');
    });
  });
  return listen(server);
}

function openWay(target: number): Promise<number> {
  const way = createServer({ noDelay: true }, (near) => {
    const far = connect({ port: target, host: "127.0.0.1", noDelay: true });
    const opened = performance.now();
    // The kernel of one machine shakes hands at once. Over a link that takes a round trip, before which nothing is sent.
    const out = new Relay(far, (now) => Math.max(now, opened + 2 * oneWay) + oneWay);
    const back = new Relay(near, (now) => now + oneWay);
    near
      .on("data", (bytes) => out.write(bytes))
      .on("close", () => out.end())
      .on("error", () => {});
    far
      .on("data", (bytes) => back.write(bytes))
      .on("close", () => back.end())
      .on("error", () => {});
  });
  return listen(way);
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve(portOf(server.address())));
  });
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === "object" && address ? address.port : Number.NaN;
}

process.on("message", async ({ announces }: { announces: boolean }) => {
  process.send?.(await openWay(announces ? announcing : silent));
});
process.send?.("ready");
