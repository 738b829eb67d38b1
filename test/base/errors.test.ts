/** What an error still says in a log, in another thread, and of a server's reason. */

import { once } from "node:events";
import { inspect } from "node:util";
import { deserialize, serialize } from "node:v8";
import { MessageChannel, Worker } from "node:worker_threads";
import { describe, expect, test } from "vitest";
import { createPhloClient, isPhloError, PhloApiError, PhloError } from "../../src/index.js";
import { caught } from "../hostile/connect.js";
import { values } from "../support/client-methods.js";

const transfer = { to: "+14152225555", trigger_source: "+14152223333" };

function errorOf(respond: () => Response | Promise<Response>): Promise<unknown> {
  const phlo = createPhloClient({
    authId: values.auth_id,
    authToken: "s3cret-token",
    fetch: async () => respond(),
    maxRetries: 0,
  });
  return caught(phlo.multiPartyCall(values.phlo_id, values.node_id).coldTransfer(transfer));
}

const apiError = () =>
  errorOf(() => Response.json({ error: "busy" }, { status: 503, headers: { "retry-after": "7" } }));
const uncloneable = { log: () => {}, headers: new Headers({ a: "b" }), symbol: Symbol("x") };
const connectionError = () => errorOf(() => Promise.reject(uncloneable));

describe.each([
  ["an API error", apiError],
  ["an error whose cause cannot be cloned", connectionError],
])("%s", (_, make) => {
  test("can be cloned, and loses what clones of errors lose", async () => {
    const error = await make();
    const { port1, port2 } = new MessageChannel();
    port1.postMessage(error);
    const [posted] = await once(port2, "message");
    port1.close();
    for (const clone of [structuredClone(error), deserialize(serialize(error)), posted])
      expect(clone).toMatchObject({ message: Object(error).message });
  });

  test("is recognised by the fields of its JSON, wherever that went", async () => {
    const error = await make();
    if (!(error instanceof PhloError)) throw new Error("not ours");
    const json = error.toJSON();
    for (const copy of [json, structuredClone(json), JSON.parse(JSON.stringify(error)), deserialize(serialize(json))]) {
      expect(isPhloError(copy)).toBe(true);
      expect(copy).toMatchObject({
        kind: error.kind,
        mayHaveExecuted: true,
        safeToRetry: false,
        message: error.message,
      });
    }
  });

  test("shows its cause to whoever inspects it", async () => {
    const error = await make();
    const hasCause = Object(error).cause !== undefined;
    expect(inspect(error).includes("cause")).toBe(hasCause);
  });
});

test("an uncaught error of a worker is recognised", async () => {
  const worker = new Worker(
    `const { createPhloClient } = require("plivo-phlo");
    const fetch = () => Promise.reject({ log() {}, headers: new Headers() });
    const phlo = createPhloClient({ authId: "${values.auth_id}", authToken: "s3cret-token", fetch, maxRetries: 0 });
    phlo.multiPartyCall("${values.phlo_id}", "${values.node_id}").coldTransfer(${JSON.stringify(transfer)});`,
    { eval: true },
  );
  const [error] = await once(worker, "error");
  expect(isPhloError(error)).toBe(true);
  expect(error).toMatchObject({ kind: "connection", mayHaveExecuted: true, action: "cold_transfer" });
});

test.each([
  null,
  undefined,
  7,
  "PhloApiError",
  {},
  [],
  new Error("x"),
  { name: "PhloApiError" },
  { name: "PhloApiError", kind: "api", message: "x" },
])("%s is none of our errors", (value) => expect(isPhloError(value)).toBe(false));

test("headers are plain names and values, in JSON and in a log", async () => {
  const error = await apiError();
  expect(error).toMatchObject({ headers: { "retry-after": "7" }, retryAfter: 7000, body: '{"error":"busy"}' });
  expect(JSON.parse(JSON.stringify(error)).headers).toMatchObject({ "retry-after": "7" });
});

describe("the reason, from wherever it stands", () => {
  test.each<[string, string, string]>([
    ["error", '{"error":"no such member"}', "no such member"],
    ["message", '{"message":"Unauthorized"}', "Unauthorized"],
    ["a list", '{"error":["to is missing","role is wrong"]}', "to is missing; role is wrong"],
    ["a list of objects", '{"errors":[{"field":"to","message":"is missing"},{"detail":"odd"}]}', "is missing; odd"],
    ["detail", '{"detail":"Not found."}', "Not found."],
    ["RFC 9457", '{"type":"about:blank","title":"Out of credit","detail":"Your balance is 30"}', "Your balance is 30"],
    ["title alone", '{"title":"Out of credit"}', "Out of credit"],
    ["OAuth", '{"error_description":"expired"}', "expired"],
    ["nested", '{"error":{"error":{"message":"deep"}}}', "deep"],
    ["a number", '{"error":42}', "42"],
    ["by field", '{"to":["This field is required."]}', "to: This field is required."],
    ["by field, nested", '{"error":{"to":["required"],"role":"odd"}}', "to: required; role: odd"],
    ["true", '{"error":true}', "an error without text"],
    ["a page's title", "<!doctype html><html><head><title> 403\n Forbidden </title><body><h1>nginx", "403 Forbidden"],
    ["a page's text", "<style>h1{}</style><h1>Bad <b>gateway</b></h1>", "Bad gateway"],
    ["plain text", "upstream connect error\n", "upstream connect error"],
    ["nothing", "{}", ""],
    ["an empty body", "", ""],
  ])("%s", async (_, body, reason) => {
    const error = await errorOf(() => new Response(body, { status: 401 }));
    expect(error).toBeInstanceOf(PhloApiError);
    expect(error).toMatchObject({ status: 401, reason, body });
    expect(String(error)).toContain(reason === "" ? "Plivo responded 401." : JSON.stringify(reason).slice(1, -1));
  });

  test("a long body is cut, and a page of brackets takes no time", async () => {
    const start = performance.now();
    const error = await errorOf(() => new Response("<".repeat(900_000), { status: 502 }));
    expect(Object(error).body).toHaveLength(8192);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

test("a response that was not understood says what it was", async () => {
  const redirect = await errorOf(
    () => new Response("<title>Moved</title>", { status: 302, headers: { location: "https://e.example/login" } }),
  );
  expect(redirect).toMatchObject({
    kind: "response",
    status: 302,
    location: "https://e.example/login",
    headers: { location: "https://e.example/login" },
  });
  const page = await errorOf(() => new Response("<title>Please log in</title>", { status: 200 }));
  expect(page).toMatchObject({
    kind: "response",
    status: 200,
    reason: "Please log in",
    body: "<title>Please log in</title>",
    location: undefined,
  });
});

test("nothing invisible stands in a message", async () => {
  const error = await errorOf(() =>
    Response.json({ error: "\u202e\u200b\u001b[2J\u3164\u00a0\ud800" }, { status: 400 }),
  );
  expect(String(error)).toContain('"\\u202e\\u200b\\u001b[2J\\u3164\\u00a0\\ud800"');
  const phlo = createPhloClient({ authId: values.auth_id, authToken: "s3cret-token" });
  const wrong = await caught((async () => phlo.multiPartyCall("a", "b").member("\u202a+14152225555"))());
  expect(wrong).toMatchObject({ kind: "argument", received: '"\\u202a+14152225555"' });
});

test("of a header that comes several times, an error keeps each value", async () => {
  const headers = new Headers([
    ["set-cookie", "a=1"],
    ["set-cookie", "b=2"],
    ["x-a", "1"],
    ["x-a", "2"],
  ]);
  const error = await errorOf(() => new Response("{}", { status: 400, headers }));
  expect(error).toMatchObject({ headers: { "set-cookie": "a=1, b=2", "x-a": "1, 2" } });
});

test("a status below 200 is no redirect", async () => {
  const response = { status: 101, headers: new Headers(), text: async () => "", discard: () => {} };
  const options = { authId: values.auth_id, authToken: "s3cret-token", transport: async () => response };
  expect(String(await caught(createPhloClient(options).get(values.phlo_id)))).toContain("unexpected status, 101");
});
