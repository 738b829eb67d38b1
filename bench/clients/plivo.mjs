// Plivo's own client of PHLO.
import plivo from "plivo";
import { agent, authId, authToken, nodeId, phloId } from "./order.mjs";

export function open({ url, timeout }) {
  const client = new plivo.PhloClient(authId, authToken, { url: `${url}/v1`, ...(timeout && { timeout }) });
  const call = client.phlo(phloId).multiPartyCall(nodeId);
  return {
    transfer: (to) => call.coldTransfer(agent, to),
    run: (payload) => client.phlo(phloId).run(payload),
  };
}
