import { createServer, type IncomingHttpHeaders, type RequestListener } from "node:http";
import { afterAll, beforeEach, expect, onTestFinished, test } from "vitest";
import { createPhloClient } from "../../src/index.js";
import { type Fault, type ProxyExchange, startMock, startProxy } from "../../src/mock/index.js";
import { listen } from "../support/listen.js";
import { ask, call, phlo, transfer } from "./ask.js";
import { head, talk } from "./talk.js";

const upstream = await startMock({ authToken: "a-secret-token" });
const exchanges: ProxyExchange[] = [];
const proxy = await startProxy({ upstream: upstream.url, onExchange: (exchange) => exchanges.push(exchange) });
const line = { fetch, mock: { ...upstream, url: proxy.url } };
beforeEach(() => {
  upstream.reset();
  exchanges.length = 0;
});
afterAll(() => Promise.all([proxy.close(), upstream.close()]));

/** The violations of the one exchange that took place, in a line each. */
function violations(): string[] {
  expect(exchanges).toHaveLength(1);
  return exchanges.flatMap((exchange) =>
    exchange.violations.map(({ location, message }) => `${location.join(".")}: ${message}`),
  );
}

test("passes on what the client sends and what the API answers, and has nothing against either", async () => {
  const { authId, authToken } = upstream;
  const client = createPhloClient({ baseUrl: proxy.url, authId, authToken });
  const { to, trigger_source } = transfer;
  const answer = await client.multiPartyCall("p", "n").coldTransfer({ to, trigger_source });
  await client.multiPartyCall("p", "n").member("sip:agent@phone.plivo.com").hold();
  await client.run("p", { any: "thing" });
  await client.getRun("p", "r");
  expect(answer.error).toBe("");
  expect(upstream.requests.map(({ operation, status }) => [operation, status])).toEqual([
    ["updateMultiPartyCall", 200],
    ["updateMember", 200],
    ["runPhlo", 200],
    ["getPhloRun", 200],
  ]);
  expect(upstream.requests[0]?.body).toEqual(transfer);
  expect(proxy.violations).toEqual([]);
  expect(exchanges[0]).toEqual({
    ...{ time: expect.any(String), durationMs: expect.any(Number) },
    ...{ method: "POST", path: "/v1/phlo/p/multi_party_call/n", operation: "updateMultiPartyCall" },
    ...{ action: "cold_transfer", status: 200, violations: [] },
  });
});

test.each<[string, Fault, string]>([
  [
    "status",
    { status: 203 },
    "response.status: The status must be one of 200, 201, 202, 400, 401, 403, 404, 405, 429, 500; received 203.",
  ],
  ["status, which is a redirect", { status: 302, headers: { location: "/elsewhere" } }, "received 302."],
  [
    "body: a missing field",
    { status: 201, body: { error: "" } },
    "response.body.api_id: api_id must be given; received nothing.",
  ],
  [
    "body: a wrong field",
    { body: { api_id: "7", error: "" } },
    'response.body.api_id: api_id must match format "uuid".',
  ],
  ["body: no object", { body: [] }, "response.body: The body must be object."],
  ["body: no JSON", { body: "Not JSON" }, 'response.body: The body must be JSON; received "Not JSON".'],
  ["body: nothing", { body: "" }, 'response.body: The body must be JSON; received "".'],
  [
    "content type",
    { status: 500, headers: { "content-type": "text/html" }, body: "<html>" },
    'response.headers.content-type: content-type must be application/json; received "text/html".',
  ],
])("reports an answer that departs in its %s, and passes it on as it is", async (_, fault, expected) => {
  const before = proxy.violations.length;
  const request = { method: "POST", redirect: "manual", body: JSON.stringify(transfer) } as const;
  const headers = {
    authorization: `Basic ${btoa(`${upstream.authId}:${upstream.authToken}`)}`,
    "content-type": "application/json",
  };
  upstream.next({ ...fault, times: 2 });
  const direct = await fetch(upstream.url + call, { ...request, headers });
  const through = await fetch(proxy.url + call, { ...request, headers });
  expect([through.status, through.headers.get("content-type")]).toEqual([
    direct.status,
    direct.headers.get("content-type"),
  ]);
  const withoutIds = (text: string) => text.replaceAll(/[0-9a-f-]{36}/g, "");
  expect(withoutIds(await through.text())).toBe(withoutIds(await direct.text()));
  expect(violations()).toEqual([expect.stringContaining(expected)]);
  expect(proxy.violations.slice(before)).toMatchObject([
    { operation: "updateMultiPartyCall", action: "cold_transfer" },
  ]);
});

test("reports a request that departs, and passes it on all the same", async () => {
  await ask(line, { body: { ...transfer, role: "boss" } });
  expect(violations()).toEqual(['request.body.role: role must be agent or customer; received "boss".']);
  expect(upstream.requests).toMatchObject([{ body: { role: "boss" }, status: 400 }]);
  await ask(line, { method: "GET", path: "/v1/phlo/p/conference_brigde/n?x=1" });
  expect(exchanges[1]).toMatchObject({ operation: undefined, path: "/v1/phlo/p/conference_brigde/n", status: 404 });
  expect(exchanges[1]?.violations[0]?.message).toMatch(/^The path must be one of .*; received /);
  await ask(line, { headers: { authorization: undefined } });
  expect(exchanges[2]?.violations[0]?.location).toEqual(["request", "headers", "authorization"]);
});

test("never reports credentials, wherever they turn up", async () => {
  const { authId, authToken } = upstream;
  const encoded = btoa(`${authId}:${authToken}`);
  upstream.next({ body: JSON.stringify(`You sent Basic ${encoded}`) });
  await ask(line, { body: { ...transfer, role: authToken, [authToken]: 1 }, path: `${call}?token=${authToken}` });
  await ask(line, { path: `/v1/${authToken}/${encoded}` });
  expect(exchanges.flatMap((exchange) => exchange.violations)).toHaveLength(4);
  expect(JSON.stringify([exchanges, proxy.violations])).not.toMatch(new RegExp(`${authToken}|${encoded}`));
  expect(JSON.stringify(exchanges)).toContain("(hidden)");
});

/** A proxy in front of a server of the test's own. */
async function inFrontOf(listener: RequestListener) {
  const server = createServer(listener);
  const url = `http://127.0.0.1:${await listen(server)}`;
  const own = await startProxy({ upstream: `${url}/below/`, onExchange: (exchange) => exchanges.push(exchange) });
  onTestFinished(async () => {
    await own.close();
    server.close().closeAllConnections();
  });
  return { url, line: { fetch, mock: { ...upstream, url: own.url } }, proxy: own };
}

test("sends each request once, below the upstream's path, with its headers, and returns every header", async () => {
  const seen: unknown[] = [];
  const { line, proxy } = await inFrontOf(({ method, url, headers, rawHeaders }, response) => {
    seen.push([method, url, headers["x-trace"], headers.host?.startsWith("127.0.0.1"), rawHeaders.includes("close")]);
    response.writeHead(200, { "set-cookie": ["a=1", "b=2"], "content-type": "application/json; charset=utf-8" });
    response.write('{"phlo_id":"p",');
    response.end('"api_id":"8c77b816-d621-4028-afc8-1aeab1d497a8"}');
  });
  const { headers, body } = await ask(line, { method: "GET", path: `${phlo}?a=b`, headers: { "x-trace": "7" } });
  expect(seen).toEqual([["GET", `/below${phlo}?a=b`, "7", true, true]]);
  expect(headers.getSetCookie()).toEqual(["a=1", "b=2"]);
  expect(body).toMatchObject({ phlo_id: "p" });
  expect(proxy.violations).toEqual([]);
});

test("answers 502, once, when the upstream drops the connection or is not there", async () => {
  let count = 0;
  const { url, line, proxy } = await inFrontOf((request) => {
    count += 1;
    request.resume().once("end", () => request.socket.destroy());
  });
  expect(await ask(line)).toMatchObject({
    status: 502,
    body: { error: `No answer came from ${url}: socket hang up.` },
  });
  expect(count).toBe(1);
  const { status, upstreamError, violations } = exchanges[0] ?? {};
  expect([status, upstreamError, violations]).toEqual([undefined, `No answer came from ${url}: socket hang up.`, []]);
  expect(proxy.violations).toEqual([]);
  await using nowhere = await startProxy({ upstream: "http://127.0.0.1:1" });
  const answer = await ask({ fetch, mock: { ...upstream, url: nowhere.url } });
  expect(answer).toMatchObject({ status: 502, body: { error: expect.stringContaining("ECONNREFUSED") } });
});

test("reports what departs in a request even when the upstream switches protocols, or breaks off", async () => {
  let kind = "101";
  const { line, proxy } = await inFrontOf((request) => {
    if (kind === "101")
      request.socket.end("HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n");
    else if (kind === "99") request.socket.end("HTTP/1.1 099 Odd\r\nContent-Length: 2\r\n\r\n{}");
    else request.socket.destroy();
  });
  for (kind of ["101", "99", "nothing"])
    expect((await ask(line, { body: { ...transfer, role: "boss" } })).status).toBe(502);
  expect(exchanges.map(({ upstreamError }) => upstreamError)).toEqual([
    expect.stringContaining("it answered 101 and switched to another protocol"),
    expect.stringContaining("its status 99 is none"),
    expect.stringContaining("socket hang up"),
  ]);
  expect(proxy.violations.map(({ location }) => location.join("."))).toEqual([
    "request.body.role",
    "request.body.role",
    "request.body.role",
  ]);
});

test("passes on no header that Connection names, either way", async () => {
  const seen: IncomingHttpHeaders[] = [];
  const { line } = await inFrontOf(({ headers }, response) => {
    seen.push(headers);
    response.writeHead(200, { connection: "close, X-Inner", "x-inner": "1", "x-outer": "2" }).end("{}");
  });
  const request = head(`GET ${phlo} HTTP/1.1`, "Connection: close, X-Secret", "X-Secret: 1", "X-Open: 2");
  const heard = await talk(line.mock.url, request);
  expect([seen[0]?.["x-secret"], seen[0]?.["x-open"]]).toEqual([undefined, "2"]);
  expect(heard).toContain("x-outer: 2");
  expect(heard).not.toContain("x-inner");
});

test.each(["/v1/../../admin", "/v1/%2e%2E/x", "/v1/..\\x", "/..", "/v1/%2E%2e%2Fx", "/v1%5C..%5cx", "/v1/..;/x"])(
  "does not forward %s, which climbs",
  async (path) => {
    const seen: unknown[] = [];
    const { line } = await inFrontOf(({ url }, response) => {
      seen.push(url);
      response.end();
    });
    expect(await talk(line.mock.url, head(`GET ${path} HTTP/1.1`, "Connection: close"))).toMatch(
      /^HTTP\/1\.1 502 .*step up/s,
    );
    expect(seen).toEqual([]);
  },
);

test("forwards OPTIONS, also of *, and has nothing against it", async () => {
  const seen: unknown[] = [];
  const { line } = await inFrontOf(({ method, url }, response) => {
    seen.push([method, url]);
    response.writeHead(204).end();
  });
  expect(await talk(line.mock.url, head("OPTIONS * HTTP/1.1", "Connection: close"))).toMatch(/^HTTP\/1\.1 204 /);
  await fetch(`${line.mock.url}/`, { method: "OPTIONS" });
  expect(seen).toEqual([
    ["OPTIONS", "*"],
    ["OPTIONS", "/below/"],
  ]);
  expect(exchanges.flatMap((exchange) => exchange.violations)).toEqual([]);
});

test("keeps the last violations, as many as it is told, and 20 of one exchange at most", async () => {
  await using own = await startProxy({ upstream: upstream.url, violationLimit: 3 });
  const through = { fetch, mock: { ...upstream, url: own.url } };
  for (const role of ["a", "b", "c", "d"]) await ask(through, { body: { ...transfer, role } });
  expect(own.violations.map(({ message }) => message.slice(-4))).toEqual(['"b".', '"c".', '"d".']);
  await ask(line, { body: Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`k${index}`, 1])) });
  expect(exchanges.at(-1)?.violations.length).toBeLessThanOrEqual(20);
});

test("gives up an answer without end, and a request that is too large", async () => {
  const { line } = await inFrontOf((_, response) => {
    const more = () => {
      while (response.write(Buffer.alloc(1024 * 1024)));
    };
    response.on("drain", more);
    more();
  });
  expect(await ask(line)).toMatchObject({
    status: 502,
    body: { error: expect.stringContaining("larger than 16777216 bytes") },
  });
  expect(await ask(line, { body: " ".repeat(2e6) })).toMatchObject({
    status: 502,
    body: { error: "The request was not forwarded: its body has more than 1048576 bytes." },
  });
});

test("leaves the upstream when the caller leaves", async () => {
  const arrived = new EventTarget();
  const waiting = new AbortController();
  arrived.addEventListener("request", () => waiting.abort());
  let left: Promise<unknown> = Promise.resolve();
  const { line } = await inFrontOf((_, response) => {
    left = new Promise((resolve) => response.once("close", resolve));
    arrived.dispatchEvent(new Event("request"));
  });
  await expect(ask(line, { signal: waiting.signal })).rejects.toThrow("aborted");
  await left;
  expect(exchanges).toMatchObject([{ status: undefined, upstreamError: expect.stringContaining("aborted") }]);
});

test.each<[object, string]>([
  [{ upstraem: "x" }, "startProxy has no upstraem; it may have upstream, port, host, violationLimit, onExchange."],
  [
    {},
    "upstream must be an https: address without credentials, query or fragment (http: only for this machine); received nothing.",
  ],
  [{ upstream: "phlorunner.plivo.com" }, 'received "phlorunner.plivo.com".'],
  [{ upstream: "http://phlorunner.plivo.com" }, 'received "http://phlorunner.plivo.com".'],
  [{ upstream: "https://MA:sesame@phlorunner.plivo.com" }, "received one with credentials, which are not shown."],
  [{ upstream: "https://MA:sesame@host:no-port" }, "received one that may hold credentials, which are not shown."],
  [{ upstream: "https://a.example", violationLimit: 0 }, "violationLimit must be a whole number from 1; received 0."],
  [{ upstream: "https://phlorunner.plivo.com", port: -1 }, "port must be a whole number from 0 to 65535; received -1."],
])("refuses the options %j", async (options, message) => {
  await expect(startProxy(Object(options))).rejects.toThrow(TypeError);
  await expect(startProxy(Object(options))).rejects.toThrow(message);
});
