// This client, as it comes.
import { createPhloClient } from "plivo-phlo";
import { agent, authId, authToken, nodeId, phloId } from "./order.mjs";

export function open({ url, ...options }) {
  const phlo = createPhloClient({ authId, authToken, baseUrl: url, ...options });
  // Each transfer has a multi-party call of its own: on one call, a newer transfer would end the retries of an older one.
  const callOf = (to) => phlo.multiPartyCall(phloId, nodeId.slice(0, -7) + to.slice(-7));
  return {
    transfer: (to) => callOf(to).coldTransfer({ to, trigger_source: agent }),
    run: (payload) => phlo.run(phloId, payload),
    preconnect: () => phlo.preconnect(),
  };
}
