// Node's own fetch, with what any caller has to do by hand: write JSON, look at the status, read JSON.
import { headers, runPath, transferBody, transferPath } from "./order.mjs";

export function open({ url, timeout }) {
  const post = async (path, body) => {
    const signal = timeout && AbortSignal.timeout(timeout);
    const response = await fetch(url + path, { method: "POST", headers, body: JSON.stringify(body), signal });
    const answer = await response.json();
    if (!response.ok) throw new Error(`status ${response.status}`);
    return answer;
  };
  return {
    transfer: (to) => post(transferPath, transferBody(to)),
    run: (payload) => post(runPath, payload),
  };
}
