// Receives a PHLO's event callbacks with Express. Plivo does not document whether it signs them: try it with your account.
import express from "express";
import { memoryNonces, PhloWebhookError, parseEvent, verifySignature } from "plivo-phlo/webhooks";

// PUBLIC_ORIGIN is what Plivo calls, such as https://pbx.example.com; TLS often ends in front of you.
const { PLIVO_AUTH_TOKEN, PUBLIC_ORIGIN: origin } = process.env;
if (!PLIVO_AUTH_TOKEN || !/^https?:\/\/[^/]+$/.test(origin ?? "")) {
  console.error("Set PLIVO_AUTH_TOKEN, and PUBLIC_ORIGIN such as https://pbx.example.com.");
  process.exit(1);
}
const authTokens = [PLIVO_AUTH_TOKEN];
const nonces = memoryNonces(); // Several servers need one in Redis or a database.

const app = express();
// The body is read as it came: only so can its signature be verified.
app.all("/events", express.raw({ type: () => true }), async (request, response) => {
  const received = await parseEvent(request, request.body ?? "");
  await verifySignature({ ...received, authTokens, nonces, proxy: { origin } });
  const { event, to } = received.event;
  if (event === "ConferenceEnter") console.log(`${to} is on the call.`);
  if (event === "ConferenceExit") console.log(`${to} has left.`);
  response.sendStatus(204);
});
app.use((error, _request, response, next) => {
  if (!(error instanceof PhloWebhookError)) return next(error);
  console.error(error.message);
  response.sendStatus(error.status);
});

const server = app.listen(Number(process.env.PORT ?? 3000), "127.0.0.1", () => {
  console.log(`Listening on http://127.0.0.1:${server.address().port}/events`);
});
