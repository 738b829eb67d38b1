import { connect, createServer } from "node:net";
import { ended, listen } from "../../../support/listen.js";

/** A relay to a server that cuts the connection once: when a certain statement was sent, and its answer is back. */
export async function startCuttingRelay(target: number, statement: string) {
  let cuts = 0;
  let armed = true;
  const server = createServer((client) => {
    const upstream = connect(target, "127.0.0.1");
    let sent = false;
    client.on("data", (chunk) => {
      if (armed && chunk.includes(statement)) sent = true;
      upstream.write(chunk);
    });
    upstream.on("data", (chunk) => {
      if (armed && sent) {
        armed = false;
        cuts++;
        client.destroy();
        upstream.destroy();
      } else client.write(chunk);
    });
    for (const [one, other] of [[client, upstream] as const, [upstream, client] as const]) {
      one.on("error", () => {}); // The other side is gone.
      one.on("close", () => other.destroy());
    }
  });
  const port = await listen(server);
  return {
    port,
    cuts: () => cuts,
    [Symbol.asyncDispose]: () => ended(server),
  };
}
