import express from "express";
import { isPhloError } from "plivo-phlo";
import { toHttpResponse } from "./http-status.mjs";

/**
 * Aborted when the browser goes away. Only for what reads: a transfer that was sent cannot be called back, and aborting it would
 * lose the answer to "did it happen?".
 */
function whileConnected(response) {
  const controller = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) controller.abort(new Error("The browser has gone."));
  });
  return controller.signal;
}

/** The backend of an agent's desktop: the buttons of a call, as HTTP. */
export function createApp({ phlo, phloId, nodeId, logger = console }) {
  const call = phlo.multiPartyCall(phloId, nodeId);
  const app = express();
  app.use(express.json());

  app.post("/transfers", async ({ body: { to, agent } }, response) => {
    const { api_id } = await call.coldTransfer({ to, trigger_source: agent });
    response.status(202).json({ api_id }); // Accepted: Plivo dials now.
  });
  /** Is it ringing? The user looks before they try again. Nobody waits for this once the browser is gone. */
  app.get("/calls", async ({ query: { to } }, response) => {
    response.json({ calls: await phlo.liveCalls({ to }, { signal: whileConnected(response) }) });
  });
  app.put("/members/:address/hold", async ({ params: { address } }, response) => {
    await call.member(address).hold();
    response.sendStatus(204);
  });
  app.delete("/members/:address/hold", async ({ params: { address } }, response) => {
    await call.member(address).unhold();
    response.sendStatus(204);
  });
  app.delete("/members/:address", async ({ params: { address } }, response) => {
    await call.member(address).hangup();
    response.sendStatus(204);
  });

  app.use((error, _request, response, next) => {
    if (response.headersSent) return next(error);
    const { status, body } = isPhloError(error)
      ? toHttpResponse(error)
      : { status: 500, body: { message: "Internal error." } };
    logger.error(error);
    response.status(status).json(body);
  });
  return app;
}
