// An agent's desktop: the browser sends a key that it made for the button, so a double click transfers the caller once.
import express from "express";
import { createPhloClient, isPhloError } from "plivo-phlo";
import { isReplayed, memoryStore } from "plivo-phlo/once";
import { toHttpResponse } from "./agent-desktop/http-status.mjs";

// Several servers need a store that they share: redisStore or postgresStore.
const phlo = createPhloClient({ once: memoryStore() });
const call = phlo.multiPartyCall("e564a84a-7910-4447-b16f-65c541dd552c", "b4b48fc2-f47a-4a93-97c3-749ed9a40fa8");

const app = express();
app.use(express.json());
app.post("/transfers/:key", async (request, response) => {
  const { to, trigger_source } = request.body;
  const result = await call.coldTransfer({ to, trigger_source }, { once: request.params.key });
  response.status(isReplayed(result) ? 200 : 201).json(result);
});
app.use((error, _request, response, next) => {
  if (!isPhloError(error)) return next(error);
  // 409 and 504: it may have happened, so the browser must not send it under another key.
  const { status, body } = toHttpResponse(error);
  response.status(status).json(body);
});

const server = app.listen(Number(process.env.PORT ?? 3000), "127.0.0.1", () => {
  console.log(`Listening on http://127.0.0.1:${server.address().port}`);
});
