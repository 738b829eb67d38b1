import pino from "pino";
import { createPhloClient } from "plivo-phlo";
import { createApp } from "./app.mjs";

const { PLIVO_PHLO_ID, PLIVO_NODE_ID, PORT = "3000" } = process.env;
const logger = pino();
const phlo = createPhloClient({
  totalTimeout: 10_000, // Nobody waits longer for a button.
  logger, // Phone numbers are masked.
});
const app = createApp({ phlo, phloId: PLIVO_PHLO_ID, nodeId: PLIVO_NODE_ID, logger });
const server = app.listen(Number(PORT), "127.0.0.1", () => {
  logger.info(`Listening on http://127.0.0.1:${server.address().port}`);
});

// A deployment ends the process: what was sent gets its answer first, and takes no longer than totalTimeout.
for (const signal of ["SIGTERM", "SIGINT"])
  process.once(signal, () => {
    logger.info("Shutting down: requests under way end first.");
    server.close();
  });
