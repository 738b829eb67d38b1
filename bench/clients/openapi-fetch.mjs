// openapi-fetch as it comes.
import createClient from "openapi-fetch";
import { authId, headers, nodeId, phloId, transferBody } from "./order.mjs";

export function open({ url, timeout }) {
  const api = createClient({ baseUrl: url, headers });
  const post = async (address, path, body) => {
    const signal = timeout && AbortSignal.timeout(timeout);
    const { data, error } = await api.POST(address, { params: { path }, body, ...(signal && { signal }) });
    if (error) throw new Error("refused");
    return data;
  };
  return {
    transfer: (to) =>
      post("/v1/phlo/{phlo_id}/multi_party_call/{node_id}", { phlo_id: phloId, node_id: nodeId }, transferBody(to)),
    run: (payload) => post("/v1/account/{auth_id}/phlo/{phlo_id}", { auth_id: authId, phlo_id: phloId }, payload),
  };
}
