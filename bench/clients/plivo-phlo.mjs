// This client, as it comes.
import { createPhloClient } from "plivo-phlo";
import { agent, authId, authToken, nodeId, phloId } from "./order.mjs";

export function open({ url, ...options }) {
  const phlo = createPhloClient({ authId, authToken, baseUrl: url, ...options });
  const call = phlo.multiPartyCall(phloId, nodeId);
  return {
    transfer: (to) => call.coldTransfer({ to, trigger_source: agent }),
    run: (payload) => phlo.run(phloId, payload),
    warm: () => phlo.preconnect(),
  };
}
