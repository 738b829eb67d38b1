// axios as it comes: in Node it sends with node:http, on connections that are kept.
import axios from "axios";
import { headers, runPath, transferBody, transferPath } from "./order.mjs";

export function open({ url, timeout }) {
  const api = axios.create({ baseURL: url, headers, ...(timeout && { timeout }) });
  return {
    transfer: (to) => api.post(transferPath, transferBody(to)).then(({ data }) => data),
    run: (payload) => api.post(runPath, payload).then(({ data }) => data),
  };
}
