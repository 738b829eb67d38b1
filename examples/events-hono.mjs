// Receives a PHLO's event callbacks with Hono, on whatever runtime it runs.
import { Hono } from "hono";
import { memoryNonces, PhloWebhookError, parseEvent, verifySignature } from "plivo-phlo/webhooks";

const nonces = memoryNonces(); // Several servers need one in Redis or a database.

/** Plivo does not document whether it signs the callbacks of a PHLO: try it with your account. */
export function createApp({ authTokens, origin, onEvent }) {
  const app = new Hono();
  app.all("/events", async (context) => {
    const received = await parseEvent(context.req.raw);
    await verifySignature({ ...received, authTokens, nonces, proxy: { origin } });
    await onEvent(received.event);
    return context.body(null, 204);
  });
  app.onError((error, context) => {
    if (!(error instanceof PhloWebhookError)) throw error;
    return context.text(error.message, error.status);
  });
  return app;
}
