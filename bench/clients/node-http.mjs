// node:http with connections that are kept, by hand.
import { Agent, request } from "node:http";
import { headers, runPath, transferBody, transferPath } from "./order.mjs";

export function open({ url, timeout }) {
  const agent = new Agent({ keepAlive: true });
  const post = (path, body) =>
    new Promise((resolve, reject) => {
      const text = JSON.stringify(body);
      const signal = timeout && AbortSignal.timeout(timeout);
      const length = { "content-length": Buffer.byteLength(text) };
      const sent = request(
        url + path,
        { agent, method: "POST", headers: { ...headers, ...length }, signal },
        (reply) => {
          const chunks = [];
          reply.on("data", (chunk) => chunks.push(chunk));
          reply.on("error", reject);
          reply.on("end", () => {
            const answer = JSON.parse(Buffer.concat(chunks).toString());
            if (reply.statusCode >= 400) reject(new Error(`status ${reply.statusCode}`));
            else resolve(answer);
          });
        },
      );
      sent.on("error", reject);
      sent.end(text);
    });
  return {
    transfer: (to) => post(transferPath, transferBody(to)),
    run: (payload) => post(runPath, payload),
  };
}
