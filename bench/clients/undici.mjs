// undici's request(), by hand.
import { request } from "undici";
import { headers, runPath, transferBody, transferPath } from "./order.mjs";

export function open({ url, timeout }) {
  const post = async (path, body) => {
    const signal = timeout && AbortSignal.timeout(timeout);
    const reply = await request(url + path, { method: "POST", headers, body: JSON.stringify(body), signal });
    const answer = await reply.body.json();
    if (reply.statusCode >= 400) throw new Error(`status ${reply.statusCode}`);
    return answer;
  };
  return {
    transfer: (to) => post(transferPath, transferBody(to)),
    run: (payload) => post(runPath, payload),
  };
}
