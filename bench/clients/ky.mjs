// ky as it comes; it repeats a POST only where it is told to.
import ky from "ky";
import { headers, runPath, transferBody, transferPath } from "./order.mjs";

export function open({ url, timeout, maxRetries }) {
  const retry = maxRetries && { limit: maxRetries, methods: ["post"] };
  const api = ky.create({ headers, ...(timeout && { timeout }), ...(retry && { retry }) });
  return {
    transfer: (to) => api.post(url + transferPath, { json: transferBody(to) }).json(),
    run: (payload) => api.post(url + runPath, { json: payload }).json(),
  };
}
