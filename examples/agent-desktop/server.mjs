import pino from "pino";
import { createPhloClient } from "plivo-phlo";
import { createApp } from "./app.mjs";

const { PHLO_ID, NODE_ID, PORT = "3000" } = process.env;
const logger = pino();
const phlo = createPhloClient({
  totalTimeout: 10_000, // Nobody waits longer for a button.
  logger, // Phone numbers are masked.
});
const app = createApp({ phlo, phloId: PHLO_ID, nodeId: NODE_ID, logger });
const server = app.listen(Number(PORT), "127.0.0.1", () => {
  logger.info(`Listening on http://127.0.0.1:${server.address().port}`);
});
