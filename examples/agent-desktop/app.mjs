import express from "express";
import { toHttpResponse } from "./http-status.mjs";

/** The backend of an agent's desktop: the buttons of a call, as HTTP. */
export function createApp({ phlo, phloId, nodeId, logger = console }) {
  const call = phlo.multiPartyCall(phloId, nodeId);
  const app = express();
  app.use(express.json());

  app.post("/transfers", async ({ body: { to, agent } }, response) => {
    const { api_id } = await call.coldTransfer({ to, trigger_source: agent });
    response.status(202).json({ api_id }); // Accepted: Plivo dials now.
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
    const { status, body } = toHttpResponse(error);
    logger.error(error);
    response.status(status).json(body);
  });
  return app;
}
