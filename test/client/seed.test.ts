import { afterAll, beforeEach, expect, test } from "vitest";
import { createPhloClient } from "../../src/index.js";
import { startMock } from "../../src/mock/index.js";
import seed from "../fixtures/cold-transfer.json" with { type: "json" };
import { curl, hasCurl } from "../support/curl.js";

const ids = { phlo_id: "e564a84a-7910-4447-b16f-65c541dd552c", node_id: "b4b48fc2-f47a-4a93-97c3-749ed9a40fa8" };
const path = seed.path.replace("{phlo_id}", ids.phlo_id).replace("{node_id}", ids.node_id);

const mock = await startMock({ authToken: "password" }); // the seed's
beforeEach(() => mock.reset());
afterAll(() => mock.close());

/** The seed's request as the mock received it, credentials and all. */
const seedRequest = { method: seed.method, target: path, body: seed.body, status: seed.answer.status, violations: [] };

/** The seed's answer; the id in it is another each time. */
const seedAnswer = { ...seed.answer.body, api_id: expect.stringMatching(/^[0-9a-f-]{36}$/) };

test("the client sends the seed's request, field for field, and returns its answer", async () => {
  const { url: baseUrl, authId, authToken } = mock;
  const phlo = createPhloClient({ baseUrl, authId, authToken });
  const { to, trigger_source } = seed.body;
  const answer = await phlo.multiPartyCall(ids.phlo_id, ids.node_id).coldTransfer({ to, trigger_source });
  expect(mock.requests).toMatchObject([{ ...seedRequest, headers: { "content-type": "application/json" } }]);
  expect(mock.requests[0]?.body).toEqual(seed.body);
  expect(answer).toEqual(seedAnswer);
});

test.skipIf(!hasCurl)("the seed's curl command works, once it says that it sends JSON", async () => {
  const answer = await curl(
    ...["-X", "POST", "-u", `${mock.authId}:${mock.authToken}`, "-H", "Content-Type: application/json"],
    ...["-d", JSON.stringify(seed.body, null, 2), mock.url + path],
  );
  expect(mock.requests).toMatchObject([seedRequest]);
  expect(JSON.parse(answer)).toEqual(seedAnswer);
});
