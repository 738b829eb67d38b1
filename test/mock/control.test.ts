import { request as send } from "node:http";
import { text } from "node:stream/consumers";
import { afterAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { adminOperations } from "../../generated/admin/operations.js";
import { validators } from "../../generated/admin/validators.js";
import { createPhloClient } from "../../src/index.js";
import { startMock } from "../../src/mock/index.js";
import { ask, call, transfer } from "./ask.js";

const mock = await startMock();
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const line = { mock, fetch };
const hold = { path: `${call}/members/+14152225555`, body: { action: "hold" } };

interface Question {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A string as it is, anything else as JSON. */
  readonly body?: unknown;
  readonly url?: string;
}

/** Asks control as a program in any language might. */
function control({ method = "GET", path = "/__admin/requests", headers, body, url = mock.url }: Question = {}) {
  const json = method === "GET" ? {} : { "content-type": "application/json" };
  const written = typeof body === "string" ? body : JSON.stringify(body);
  const length = written === undefined ? {} : { "content-length": Buffer.byteLength(written) };
  return new Promise<{ status: number; headers: Readonly<Record<string, unknown>>; body: unknown }>(
    (resolve, reject) => {
      const { hostname: host, port } = new URL(url);
      send(
        { host: host.replace(/^\[|\]$/g, ""), port, method, path, headers: { ...json, ...length, ...headers } },
        async (response) =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: JSON.parse((await text(response)) || "null"),
          }),
      )
        .once("error", reject)
        .end(written);
    },
  );
}

const setFault = (body: unknown) => control({ method: "POST", path: "/__admin/faults", body });

test("tells that the mock runs", async () => {
  expect(await control({ path: "/__admin/health" })).toMatchObject({ status: 200, body: { status: "ok" } });
  expect(await control({ method: "HEAD", path: "/__admin/health" })).toMatchObject({ status: 200, body: null });
});

test("sets faults, lists those that wait, and forgets them", async () => {
  expect(await setFault({ status: 503, times: 2, when: { action: "hold" } })).toMatchObject({
    status: 201,
    body: { status: 503, times: 2, when: { action: "hold" } },
  });
  await setFault({ drop: "before", times: "unlimited", when: { operation: "updateMultiPartyCall" } });
  await setFault({ status: 418, when: { member: "+14150000000" } });
  expect((await ask(line, hold)).status).toBe(503);
  expect((await control({ path: "/__admin/faults" })).body).toMatchObject({
    faults: [
      { status: 503, times: 1 },
      { drop: "before", times: "unlimited" },
      { status: 418, times: 1 },
    ],
  });
  await expect(ask(line)).rejects.toThrow(TypeError);
  expect(await control({ method: "DELETE", path: "/__admin/faults" })).toMatchObject({ status: 204, body: null });
  expect((await ask(line)).status).toBe(200);
  expect((await ask(line, hold)).status).toBe(200);
});

test("strikes only the member that a fault names", async () => {
  await setFault({ status: 500, when: { member: "+14152225556" } });
  expect((await ask(line, hold)).status).toBe(200);
  expect((await ask(line, { ...hold, path: `${call}/members/%2B14152225556` })).status).toBe(500);
});

describe("the journal", () => {
  test("is read, filtered, counted and emptied", async () => {
    await ask(line);
    await ask(line, hold);
    mock.next({ status: 503 });
    await ask(line, hold);
    await ask(line, { body: { ...transfer, to: "+14150000000" } });
    const count = async (query: string) =>
      Object((await control({ path: `/__admin/requests/count?${query}` })).body).count;
    expect(await count("")).toBe(4);
    expect(await count("operation=updateMember")).toBe(2);
    expect(await count("action=hold&status=503")).toBe(1);
    expect(await count("member=%2B14152225555")).toBe(2);
    expect(await count("member=+14152225555")).toBe(2);
    expect(await count("action=cold_transfer&to=%2B14152225555")).toBe(1);
    const { requests } = Object((await control()).body);
    expect(await count(`since=${requests[1].id}`)).toBe(2);
    expect(requests[1]).toMatchObject({
      action: "hold",
      body: { action: "hold" },
      status: 200,
      duration_ms: expect.any(Number),
    });
    expect(requests.map(({ time }: { time: string }) => new Date(time).toISOString() === time)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(await control({ method: "DELETE" })).toMatchObject({ status: 204 });
    expect(await count("")).toBe(0);
    expect(mock.requests).toEqual([]);
  });

  test("finds the action that a refused request had", async () => {
    await ask(line, { body: { ...transfer, action: "cold_transfre" } });
    const { body } = await control({ path: "/__admin/requests/count?action=cold_transfre&status=400" });
    expect(body).toEqual({ count: 1 });
  });

  test("an empty body is as good as none", async () => {
    for (const body of [{}, null]) {
      await ask(line);
      expect((await control({ method: "DELETE", body })).status).toBe(204);
      expect(mock.requests).toEqual([]);
    }
  });

  test("has no credentials, and nothing of control itself", async () => {
    await ask(line, { token: "sesame" });
    const first = await control();
    const second = await control();
    expect(second.body).toEqual(first.body);
    expect(JSON.stringify(second.body)).not.toMatch(/sesame|mock-token|Basic [A-Za-z0-9]{8}/);
  });
});

test("a stream begins anew after a reset", async () => {
  await ask(line);
  const watching = new AbortController();
  const { body } = await fetch(`${mock.url}/__admin/stream`, { signal: watching.signal });
  const events = body?.pipeThrough(new TextDecoderStream()).getReader();
  const next = async () => JSON.parse(String((await events?.read())?.value).replace(/^data: /, ""));
  expect(await next()).toMatchObject({ isFirst: true, requests: [{ status: 200 }] });
  await ask(line, hold);
  expect(await next()).toMatchObject({ isFirst: false, requests: [{ action: "hold" }] });
  mock.reset();
  expect(await next()).toMatchObject({ isFirst: true, requests: [], timeline: [] });
  watching.abort();
});

test("a body that is nested too deeply to be written is described, in the list and in the stream", async () => {
  const deep = `{"a":${"[".repeat(30_000)}${"]".repeat(30_000)}}`;
  await ask(line, { body: deep });
  const described = { body: "an object", body_truncated: true };
  expect(await control()).toMatchObject({ status: 200, body: { requests: [described] } });
  const watching = new AbortController();
  const { body } = await fetch(`${mock.url}/__admin/stream`, { signal: watching.signal });
  const first = await body?.pipeThrough(new TextDecoderStream()).getReader().read();
  expect(JSON.parse(String(first?.value).replace(/^data: /, ""))).toMatchObject({ requests: [described] });
  watching.abort();
});

test("resets journal and faults at once", async () => {
  await ask(line);
  await setFault({ status: 500 });
  expect((await control({ method: "POST", path: "/__admin/reset" })).status).toBe(204);
  expect(mock.requests).toEqual([]);
  expect((await ask(line)).status).toBe(200);
});

test("every answer is as spec/admin.yaml describes it", async () => {
  await ask(line, { body: {} });
  await ask(line, { method: "GET", path: "/nowhere?a=1&a=2" });
  mock.next({ drop: "before" });
  await expect(ask(line)).rejects.toThrow(TypeError);
  await setFault({ headers: { "retry-after": "1" }, body: [1], delay: 0, when: { operation: "getPhlo" } });
  for (const [id, { method, path }] of Object.entries(adminOperations)) {
    if (id === "getPage" || id === "watch") continue; // A page, and a stream without an end.
    const body = id === "createFault" ? { status: 500 } : undefined;
    const { status, body: answer } = await control({ method, path, body });
    const all: Record<string, { responses: Record<number, (value: unknown) => boolean> }> = { ...validators };
    const validate = all[id]?.responses[status];
    expect([id, status, status === 204 || validate?.(answer)]).toEqual([id, expect.any(Number), true]);
  }
});

describe("refuses", () => {
  test.each<[string, Question, number, string]>([
    [
      "an operation that is none, rather than count 0",
      { path: "/__admin/requests/count?operation=updateMembers" },
      400,
      "operation must be one of updateMultiPartyCall, ",
    ],
    ["an action that is none", { path: "/__admin/requests?action=cold_transfre" }, 400, 'received "cold_transfre".'],
    [
      "a filter that comes twice",
      { path: "/__admin/requests?action=hold&action=hangup" },
      400,
      'action must be given once; received "hold" and "hangup".',
    ],
    [
      "a deletion that names what to delete",
      { method: "DELETE", path: "/__admin/requests", body: { action: "hold" } },
      400,
      "The body has no action; it must be empty.",
    ],
    [
      "a reset with a list",
      { method: "POST", path: "/__admin/reset", body: ["journal"] },
      400,
      "The body must be left out; received an array.",
    ],
    [
      "a body that is no object",
      { method: "POST", path: "/__admin/login", body: [1000] },
      400,
      "The body must be an object with token; received an array.",
    ],
    ["an unknown path", { path: "/__admin/request" }, 404, "The path must be one of /__admin/health, "],
    ["another method", { method: "PUT", path: "/__admin/faults" }, 405, "The method must be"],
    [
      "an unknown filter",
      { path: "/__admin/requests?opertion=x" },
      400,
      "The query has no opertion; it may have operation, action, status, member, to, since. Did you mean operation?",
    ],
    [
      "a wrong filter",
      { path: "/__admin/requests?status=99" },
      400,
      "status must be a whole number from 200 to 599; received",
    ],
    [
      "a filter that is no number",
      { path: "/__admin/requests?since=yesterday" },
      400,
      'since must be a whole number from 0; received "yesterday".',
    ],
    [
      "a wrong fault",
      { method: "POST", path: "/__admin/faults", body: { status: "503" } },
      400,
      'status must be a whole number from 200 to 599; received "503".',
    ],
    [
      "an unknown option",
      { method: "POST", path: "/__admin/faults", body: { stauts: 503 } },
      400,
      "A fault has no stauts; it may have status, headers, body, delay, drop, executed, times, when. Did you mean status?",
    ],
    [
      "an unknown condition",
      { method: "POST", path: "/__admin/faults", body: { status: 503, when: { path: "/" } } },
      400,
      "when has no path; it may have operation, action, member.",
    ],
    [
      "two faults in one",
      { method: "POST", path: "/__admin/faults", body: { status: 1, drop: "x" } },
      400,
      'drop must be "before" or "during"; received "x".',
    ],
    [
      "no body",
      { method: "POST", path: "/__admin/faults" },
      400,
      "A fault must be an object with status, headers, body, delay or drop; received nothing.",
    ],
    [
      "a body that is no JSON",
      { method: "POST", path: "/__admin/faults", body: "{" },
      400,
      'The body must be JSON; received "{".',
    ],
    [
      "a form",
      { method: "POST", path: "/__admin/reset", headers: { "content-type": "text/plain" } },
      415,
      'content-type must be application/json; received "text/plain".',
    ],
    [
      "another host",
      { headers: { host: "rebound.example:4010" } },
      403,
      'Host must be localhost, 127.0.0.1 or [::1]; received "rebound.example:4010".',
    ],
    ["a host that begins alike", { headers: { host: "127.0.0.1.rebound.example" } }, 403, "Host must be"],
  ])("%s", async (_, question, status, error) => {
    mock.next({ status: 500 });
    const answer = await control(question);
    expect(answer).toMatchObject({ status, body: { error: expect.stringContaining(error) } });
    expect((await control({ path: "/__admin/faults" })).body).toMatchObject({ faults: [{ status: 500 }] });
    expect(mock.requests).toEqual([]);
  });

  test("nothing that comes without a content type changes anything", async () => {
    for (const [method, path] of [
      ["POST", "/__admin/reset"],
      ["DELETE", "/__admin/requests"],
      ["DELETE", "/__admin/faults"],
    ] as const)
      expect((await control({ method, path, headers: { "content-type": "" } })).status).toBe(415);
  });
});

test.each(["localhost", "LOCALHOST:80", "127.0.0.1", "[::1]:4010"])("answers to the host %s", async (host) => {
  expect((await control({ headers: { host } })).status).toBe(200);
});

test("no web page may read it, nor ask ahead", async () => {
  const { headers } = await control({ headers: { origin: "http://localhost:5173" } });
  expect(Object.keys(headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
  const wanted = { origin: "http://a.example", "access-control-request-method": "POST" };
  const preflight = await control({ method: "OPTIONS", path: "/__admin/faults", headers: wanted });
  expect([preflight.status, preflight.headers["access-control-allow-origin"]]).toEqual([405, undefined]);
});

describe("beyond this machine", () => {
  async function startBeyond(adminToken?: string) {
    const beyond = await startMock({ host: "0.0.0.0", adminToken });
    onTestFinished(() => beyond.close());
    return (headers: Record<string, string> = {}) =>
      control({ url: beyond.url, path: "/__admin/health", headers: { host: "mock:4010", ...headers } });
  }

  test("control is off without a token", async () => {
    const health = await startBeyond();
    expect(await health()).toMatchObject({ status: 403, body: { error: expect.stringContaining("admin token") } });
    expect(await health({ host: "localhost" })).toMatchObject({ status: 403 });
  });

  test("it answers to any host with the token, and to nobody without", async () => {
    const health = await startBeyond("open-sesame");
    expect((await health({ authorization: "Bearer open-sesame" })).status).toBe(200);
    expect(await health()).toMatchObject({
      status: 401,
      body: { error: "authorization must be Bearer with the admin token; received nothing." },
    });
    const wrong = await health({ authorization: "Bearer open" });
    expect(wrong).toMatchObject({ status: 401, headers: { "www-authenticate": "Bearer" } });
    expect(JSON.stringify(wrong)).not.toContain("sesame");
  });

  test("a token is asked for on this machine, too, where there is one", async () => {
    await using guarded = await startMock({ adminToken: "x" });
    expect((await control({ url: guarded.url })).status).toBe(401);
  });
});

test("an OPTIONS request takes no fault and leaves no trace, so preconnect disturbs no test", async () => {
  mock.next({ status: 503 });
  const { authId, authToken, url: baseUrl } = mock;
  await createPhloClient({ baseUrl, authId, authToken }).preconnect();
  const options = await fetch(mock.url + call, { method: "OPTIONS" });
  expect([options.status, options.headers.get("allow")]).toEqual([204, "POST, GET, OPTIONS"]);
  expect(mock.requests).toEqual([]);
  expect((await ask(line)).status).toBe(503);
});
