// Receives a PHLO's event callbacks with nothing but a Request: for Deno, Bun, Cloudflare Workers, Next.js and the like.
import { memoryNonces, PhloWebhookError, parseEvent, verifySignature } from "plivo-phlo/webhooks";

const nonces = memoryNonces(); // A worker that is started anew for each request needs a store outside of it.

/** Plivo does not document whether it signs the callbacks of a PHLO: try it with your account. */
export async function receiveEvent(request, { authTokens, origin, onEvent }) {
  try {
    const received = await parseEvent(request);
    await verifySignature({ ...received, authTokens, nonces, proxy: origin === undefined ? "none" : { origin } });
    await onEvent(received.event);
    return new Response(null, { status: 204 });
  } catch (error) {
    if (!(error instanceof PhloWebhookError)) throw error;
    return new Response(error.message, { status: error.status });
  }
}

// In a worker: export default { fetch: (request, env) => receiveEvent(request, { authTokens: [env.PLIVO_AUTH_TOKEN], … }) };
