import { createPhloClient, type PhloClientOptions } from "../../../../src/index.js";
import type { Ledger } from "../../../../src/once/index.js";

const transfer = { to: "+14152225555", trigger_source: "+14152223333" };

/** What the stand-in for the API answers. */
export const success = { api_id: "a-1", error: "" };

/** A multi-party call whose API is a function that counts; `whenSent` runs while the request is under way. */
export function connectTo(once: Ledger, options: PhloClientOptions & { whenSent?: () => unknown } = {}) {
  let sent = 0;
  const { whenSent, ...clientOptions } = options;
  const fetch = async () => {
    sent++;
    await whenSent?.();
    return Response.json(success, { status: 201 });
  };
  const credentials = { authId: "MAXXXXXXXXXXXXXXXXXX", authToken: "s3cret-token" };
  const phlo = createPhloClient({ ...credentials, fetch, once, ...clientOptions });
  const call = phlo.multiPartyCall("e564a84a-7910-4447-b16f-65c541dd552c", "b4b48fc2-f47a-4a93-97c3-749ed9a40fa8");
  return { transfer: (key: string) => call.coldTransfer(transfer, { once: key }), sent: () => sent };
}
