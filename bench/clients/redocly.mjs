// The client that Redocly generates from this project's contract.
import { createClient, OPERATIONS } from "../node_modules/.cache/redocly/client.js";
import { authId, authToken, nodeId, phloId, transferBody } from "./order.mjs";

export function open({ url, timeout, maxRetries }) {
  const retry = maxRetries && { retries: maxRetries, retryOn: ({ response }) => response?.status === 429 };
  const basic = { username: authId, password: authToken };
  const api = createClient(OPERATIONS, {
    serverUrl: url,
    auth: { basic },
    ...(timeout && { timeout }),
    ...(retry && { retry }),
  });
  return {
    transfer: (to) => api.updateMultiPartyCall({ path: { phlo_id: phloId, node_id: nodeId }, body: transferBody(to) }),
    run: (payload) => api.runPhlo({ path: { auth_id: authId, phlo_id: phloId }, body: payload }),
  };
}
