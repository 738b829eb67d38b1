import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPhloClient } from "../src/index.js";
import { type Mock, startMock } from "../src/mock/index.js";
import { recordingFetch } from "./contract/recording.js";
import seed from "./fixtures/cold-transfer.json" with { type: "json" };

const ids = { phlo_id: "e564a84a-7910-4447-b16f-65c541dd552c", node_id: "b4b48fc2-f47a-4a93-97c3-749ed9a40fa8" };
const path = seed.path.replace("{phlo_id}", ids.phlo_id).replace("{node_id}", ids.node_id);

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

test("the client sends the seed's request, field for field, and returns its answer", async () => {
  const { fetch, exchanges } = recordingFetch();
  const { url: baseUrl, authId, authToken } = mock;
  const phlo = createPhloClient({ baseUrl, authId, authToken, fetch });
  const { to, trigger_source } = seed.body;
  const answer = await phlo.multiPartyCall(ids.phlo_id, ids.node_id).coldTransfer({ to, trigger_source });
  const [sent] = exchanges;
  expect(sent?.method).toBe(seed.method);
  expect(sent?.url).toBe(mock.url + path);
  expect(JSON.parse(sent?.body ?? "")).toEqual(seed.body);
  expect(sent?.headers.get("content-type")).toBe("application/json");
  expect(atob(sent?.headers.get("authorization")?.replace("Basic ", "") ?? "")).toBe(`${authId}:${authToken}`);
  expect(sent?.status).toBe(seed.answer.status);
  expect(answer).toEqual(seed.answer.body);
});

const curl = promisify(execFile);
const hasCurl = await curl("curl", ["--version"]).then(
  () => true,
  () => false,
);

test.skipIf(!hasCurl)("the seed's curl command works, once it says that it sends JSON", async () => {
  const { stdout } = await curl("curl", [
    ...["--silent", "--write-out", "\n%{http_code}", "-X", "POST", "-u", `${mock.authId}:password`],
    ...["-H", "Content-Type: application/json", "-d", JSON.stringify(seed.body, null, 2), mock.url + path],
  ]);
  const [body = "", status] = stdout.split("\n");
  expect(status).toMatch(/^2\d\d$/);
  expect(JSON.parse(body)).toHaveProperty("api_id");
});
