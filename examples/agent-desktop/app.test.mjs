import assert from "node:assert/strict";
import { EventEmitter, once } from "node:events";
import { after, afterEach, before, test } from "node:test";
import { createPhloClient } from "plivo-phlo";
import { startMock } from "plivo-phlo/mock";
import { createApp } from "./app.mjs";
import { toHttpResponse } from "./http-status.mjs";

let mock;
let server;
const errors = new EventEmitter();
before(async () => {
  mock = await startMock();
  const phlo = createPhloClient({ baseUrl: mock.url, authId: mock.authId, authToken: mock.authToken });
  const ids = { phloId: "e564a84a-7910-4447-b16f-65c541dd552c", nodeId: "b4b48fc2-f47a-4a93-97c3-749ed9a40fa8" };
  server = createApp({ phlo, ...ids, logger: { error: (error) => errors.emit("logged", error) } }).listen(
    0,
    "127.0.0.1",
  );
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

test("the user looks whether it rings; who goes away meanwhile is no longer waited for", async () => {
  await ask("POST", "/transfers", transfer);
  const { calls } = await (await ask("GET", `/calls?to=${encodeURIComponent(transfer.to)}`)).json();
  assert.equal(calls.length, 1);

  mock.next({ delay: 60_000, when: { operation: "listCalls" } });
  const logged = once(errors, "logged");
  const arrived = once(server, "request");
  const browser = new AbortController();
  const asked = fetch(`http://127.0.0.1:${server.address().port}/calls`, { signal: browser.signal });
  await arrived;
  browser.abort();
  await assert.rejects(asked);
  const [error] = await logged;
  assert.equal(error.kind, "abort");
});

test("each error has its status", () => {
  for (const [error, status] of [
    [{ kind: "argument", argument: "to", mayHaveExecuted: false }, 400],
    [{ kind: "argument", argument: "once", mayHaveExecuted: false }, 409],
    [{ kind: "once", mayHaveExecuted: true }, 409],
    [{ kind: "once", mayHaveExecuted: false }, 503],
    [{ kind: "timeout", mayHaveExecuted: true }, 504],
    [{ kind: "abort", mayHaveExecuted: true }, 504],
    [{ kind: "abort", mayHaveExecuted: false }, 503],
    [{ kind: "api", status: 404, mayHaveExecuted: false }, 404],
    [{ kind: "api", status: 401, mayHaveExecuted: false }, 502],
    [{ kind: "api", status: 429, mayHaveExecuted: false }, 503],
    [{ kind: "connection", mayHaveExecuted: false }, 503],
  ])
    assert.equal(toHttpResponse(error).status, status, JSON.stringify(error));
});
