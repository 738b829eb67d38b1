// This client, with a key of its own for each call.
import { createPhloClient } from "plivo-phlo";
import { agent, authId, authToken, nodeId, phloId } from "./order.mjs";

export function openWith(once, { url, ...options }) {
  const phlo = createPhloClient({ authId, authToken, baseUrl: url, once, ...options });
  const call = phlo.multiPartyCall(phloId, nodeId);
  let key = 0;
  return { transfer: (to) => call.coldTransfer({ to, trigger_source: agent }, { once: `key ${key++}` }) };
}
