import { createServer } from "node:http";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type NodeRequest,
  parseEvent,
  type ReceivedEvent,
  signEvent,
  verifySignature,
} from "../../src/webhooks/index.js";
import { listen } from "../support/listen.js";

const authToken = "the-auth-token";
const address = "https://pbx.example.com/events?ticket=4711";
const params = { event: "ConferenceEnter", to: "+14152225555", member_id: "8241", tag: ["b", "a"] };

const post = (body: BodyInit | null, type?: string) =>
  new Request(address, { method: "POST", body, headers: type === undefined ? {} : { "content-type": type } });

test.each([
  ["GET", "form"],
  ["POST", "form"],
  ["POST", "json"],
] as const)("a signed %s (%s) is read, and verified with what was read", async (method, encoding) => {
  const { url, ...init } = await signEvent({ url: address, params, authToken, method, encoding });
  const received = await parseEvent(new Request(url, init));
  expect(received.event).toEqual({ ...params, ticket: "4711" });
  await verifySignature({ ...received, authTokens: [authToken] });
});

test("a request of Node is read with its raw body, as text or bytes", async () => {
  const reads: Promise<ReceivedEvent>[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    reads.push(parseEvent(request, bytes), parseEvent(request, bytes.toString()));
    response.end();
  });
  const origin = `http://127.0.0.1:${await listen(server)}`;
  const { url, ...init } = await signEvent({ url: `${origin}/events?ticket=4711`, params, authToken });
  await fetch(url, init);
  server.close();
  server.closeAllConnections();
  expect(reads).toHaveLength(2);
  for (const received of await Promise.all(reads)) {
    expect(received.event).toEqual({ ...params, ticket: "4711" });
    await verifySignature({ ...received, authTokens: [authToken], proxy: { origin } });
  }
});

test("unknown events and fields are kept, and numbers stay the text that they were", async () => {
  const text =
    '{ "event": "Whisper", "member_id": 90071992547409931234, "bill_rate": 0.00650, "new": { "n": 1 }, "to": ["+1", "+2"], "from": null, "x": "5 1e3" }';
  const { event, params } = await parseEvent(post(text, "application/json; charset=utf-8"));
  expect(event).toEqual({
    ticket: "4711",
    event: "Whisper",
    member_id: "90071992547409931234",
    bill_rate: "0.00650",
    new: { n: "1" },
    to: "+1",
    x: "5 1e3",
  });
  expect(params).toMatchObject({ new: '{"n":"1"}', to: ["+1", "+2"], from: "" });
});

test("without a content type, the first character says whether it is JSON", async () => {
  for (const body of ['{"event":"ConferenceExit"}', "event=ConferenceExit"]) {
    const request = post(new TextEncoder().encode(body));
    expect((await parseEvent(request)).event.event).toBe("ConferenceExit");
  }
});

test("plain text that begins as JSON does is JSON", async () => {
  const headers = { "content-type": "text/plain" };
  const request = new Request("https://pbx.example.com/events", { method: "POST", headers, body: '{ "event": "x" }' });
  expect((await parseEvent(request)).event).toEqual({ event: "x" });
});

test.each([undefined, null, "event=x"])("what is no request is named: %j", async (request) => {
  await expect(Reflect.apply(parseEvent, undefined, [request])).rejects.toThrow("request must be a Request or");
});

test("an empty callback has no variables, and is no error", async () => {
  expect((await parseEvent(new Request("https://pbx.example.com/"))).event).toEqual({});
  expect((await parseEvent(new Request("https://pbx.example.com/", { method: "POST" }))).event).toEqual({});
});

test.each([
  [400, "The body is not JSON", post('{"event":', "application/json")],
  [400, "The body is not JSON", post('{"n":01}', "application/json")],
  [400, "must be a JSON object", post("[1]", "application/json")],
  [405, "is a GET or a POST; received", new Request(address, { method: "PUT", body: "a=1" })],
  [413, "longer than 1048576 bytes", post("a".repeat(1024 * 1024 + 1), "application/json")],
  [415, 'received "multipart/form-data"', post(new FormData())],
])("what cannot be read is refused with %i: %s", async (status, message, request) => {
  const error: unknown = await parseEvent(request).catch((cause: unknown) => cause);
  expect(error).toMatchObject({ name: "PhloWebhookError", reason: "unreadable", status });
  expect(String(error)).toContain(message);
});

test("a body that was read or parsed before is named", async () => {
  const request = post("event=ConferenceExit", "application/x-www-form-urlencoded");
  const text = await request.text();
  await expect(parseEvent(request)).rejects.toThrow("The request's body has been read before");
  expect((await parseEvent(request, text)).event.event).toBe("ConferenceExit");
  const node: NodeRequest = { method: "POST", url: "/events", headers: {} };
  for (const body of [undefined, { event: "ConferenceExit" }])
    await expect(Reflect.apply(parseEvent, undefined, [node, body])).rejects.toThrow(
      "rawBody must be the body as it came",
    );
});

test("names of Object's own are names like others", async () => {
  const { event } = await parseEvent(post('{"__proto__":"a","constructor":"b"}', "application/json"));
  expect(Object.entries(event)).toEqual([
    ["ticket", "4711"],
    ["__proto__", "a"],
    ["constructor", "b"],
  ]);
  const { params } = await parseEvent(post("__proto__=a&__proto__=b", "application/x-www-form-urlencoded"));
  expect(Object.entries(params)).toEqual([["__proto__", ["a", "b"]]]);
});

test("whatever comes, it is read or refused as unreadable", async () => {
  const types = fc.constantFrom("application/json", "application/x-www-form-urlencoded", "text/plain", "", "x");
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string({ unit: "binary" }), fc.json()), types, async (body, type) => {
      try {
        const { event, params } = await parseEvent(
          { method: "POST", url: "/", headers: { "content-type": type } },
          body,
        );
        expect([typeof event, typeof params]).toEqual(["object", "object"]);
      } catch (error) {
        expect(error).toMatchObject({ name: "PhloWebhookError", reason: "unreadable" });
      }
    }),
    { numRuns: 500 },
  );
});

test("JSON keeps every value, its numbers as they were written", async () => {
  const values = fc.dictionary(
    fc.stringMatching(/^[a-z_]{1,8}$/),
    fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.bigInt()),
  );
  await fc.assert(
    fc.asyncProperty(values, async (given) => {
      const written = Object.entries(given).map(([name, value]) => [name, String(value)] as const);
      const text = `{${Object.entries(given).map(([name, value]) => `"${name}":${typeof value === "string" ? JSON.stringify(value) : String(value)}`)}}`;
      const { event } = await parseEvent({ method: "POST", url: "/", headers: {} }, text);
      expect(event).toEqual(Object.fromEntries(written));
    }),
  );
});
