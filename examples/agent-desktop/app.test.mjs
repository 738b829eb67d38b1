import assert from "node:assert/strict";
import { once } from "node:events";
import { after, afterEach, before, test } from "node:test";
import { createPhloClient } from "plivo-phlo";
import { startMock } from "plivo-phlo/mock";
import { createApp } from "./app.mjs";

let mock;
let server;
before(async () => {
  mock = await startMock();
  const phlo = createPhloClient({ baseUrl: mock.url, authId: mock.authId, authToken: mock.authToken });
  const ids = { phloId: "e564a84a-7910-4447-b16f-65c541dd552c", nodeId: "b4b48fc2-f47a-4a93-97c3-749ed9a40fa8" };
  server = createApp({ phlo, ...ids, logger: { error() {} } }).listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterEach(() => mock.reset());
after(async () => {
  server.close();
  await mock.close();
});

const ask = (method, path, body) =>
  fetch(`http://127.0.0.1:${server.address().port}${path}`, {
    method,
    headers: { "content-type": "application/json" },
    body: body && JSON.stringify(body),
  });

const transfer = { to: "+14152225555", agent: "+14152223333" };

test("a transfer is accepted, and Plivo gets it once", async () => {
  const response = await ask("POST", "/transfers", transfer);
  assert.equal(response.status, 202);
  assert.deepEqual(
    mock.requests.map(({ action, body }) => [action, body.to, body.trigger_source]),
    [["cold_transfer", transfer.to, transfer.agent]],
  );
});

test("a wrong number is the user's to correct, and nothing is sent", async () => {
  const response = await ask("POST", "/transfers", { ...transfer, to: "Bob" });
  assert.equal(response.status, 400);
  assert.match((await response.json()).message, /to must be/);
  assert.equal(mock.requests.length, 0);
});

test("after a 500 nobody knows: the user is told to check the call, and it is not sent again", async () => {
  mock.next({ status: 500 });
  const response = await ask("POST", "/transfers", transfer);
  assert.equal(response.status, 504);
  assert.equal((await response.json()).mayHaveExecuted, true);
  assert.equal(mock.requests.length, 1);
});

test("a 429 is retried, because certainly nothing happened", async () => {
  mock.next({ status: 429, headers: { "retry-after": "0" } });
  assert.equal((await ask("POST", "/transfers", transfer)).status, 202);
  assert.equal(mock.requests.length, 2);
});

test("hold, unhold and hang up", async () => {
  const member = `/members/${encodeURIComponent("+14152225555")}`;
  for (const [method, path] of [
    ["PUT", `${member}/hold`],
    ["DELETE", `${member}/hold`],
    ["DELETE", member],
  ])
    assert.equal((await ask(method, path)).status, 204);
  assert.deepEqual(
    mock.requests.map(({ action }) => action),
    ["hold", "unhold", "hangup"],
  );
});

test("a call that is not there is a 404", async () => {
  mock.next({ status: 404 });
  assert.equal((await ask("POST", "/transfers", transfer)).status, 404);
});
