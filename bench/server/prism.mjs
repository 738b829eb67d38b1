// Prism as it comes, with the same contract, as a process of its own. It tells its address.
import { createRequire } from "node:module";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";

const contract = createRequire(import.meta.url)("plivo-phlo/openapi.json");
const silence = () => {};
const logger = { debug: silence, info: silence, success: silence, warn: silence, error: silence, child: () => logger };
const server = createServer(await getHttpOperationsFromSpec(contract), {
  cors: true,
  components: { logger },
  config: {
    mock: { dynamic: false },
    checkSecurity: true,
    validateRequest: true,
    validateResponse: true,
    errors: false,
    isProxy: false,
    upstreamProxy: undefined,
  },
});
process.send({ url: await server.listen(0, "127.0.0.1"), answersInProcess: false });
