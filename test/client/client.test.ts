import { inspect } from "node:util";
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { createPhloClient, isPhloError, PhloArgumentError, type PhloClientOptions } from "../../src/index.js";

const authId = "MAXXXXXXXXXXXXXXXXXX";
const authToken = "s3cret-token";
const phloId = "e564a84a-7910-4447-b16f-65c541dd552c";
const nodeId = "b4b48fc2-f47a-4a93-97c3-749ed9a40fa8";
const transfer = { to: "+14152225555", trigger_source: "+14152223333" };

/** A client whose requests end in a list. */
function connect(options: PhloClientOptions = {}, reply = () => Response.json({ api_id: "a-1", error: "" })) {
  const sent: { url: string; init: RequestInit }[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    sent.push({ url, init });
    return reply();
  };
  const phlo = createPhloClient({ authId, authToken, fetch, ...options });
  return { phlo, call: phlo.multiPartyCall(phloId, nodeId), sent };
}

const caught = (work: () => unknown): Promise<unknown> =>
  Promise.resolve()
    .then(work)
    .then(
      () => undefined,
      (error: unknown) => error,
    );

afterEach(() => vi.unstubAllEnvs());

describe("credentials", () => {
  test("come from the environment when they are not given", async () => {
    vi.stubEnv("PLIVO_AUTH_ID", authId);
    vi.stubEnv("PLIVO_AUTH_TOKEN", authToken);
    const { call, sent } = connect({ authId: undefined, authToken: undefined });
    await call.get();
    expect(new Headers(sent[0]?.init.headers).get("authorization")).toBe(`Basic ${btoa(`${authId}:${authToken}`)}`);
  });

  test.each([
    ["authId", { authToken }, "nothing"],
    ["authToken", { authId }, "nothing"],
    ["authId", { authId: authToken, authToken: authId }, "something else, which is not shown"],
    ["authToken", { authId, authToken: "two words" }, "something else, which is not shown"],
    ["authToken", { authId, authToken: "new\nline" }, "something else, which is not shown"],
    ["authToken", { authId, authToken: "" }, "an empty string"],
  ])("a wrong %s fails when the client is made (%o)", async (argument, options, received) => {
    vi.stubEnv("PLIVO_AUTH_ID", undefined);
    vi.stubEnv("PLIVO_AUTH_TOKEN", undefined);
    const error = await caught(() => createPhloClient(options));
    expect(error).toBeInstanceOf(PhloArgumentError);
    expect(error).toMatchObject({ kind: "argument", argument, received, attempts: 0, mayHaveExecuted: false });
  });

  test("show up nowhere in the client, its handles or its errors", async () => {
    const { phlo, call } = connect({}, () => Response.json({ error: "no" }, { status: 403 }));
    const error = await caught(() => call.coldTransfer(transfer));
    const shown = [phlo, call, call.member("+14152223333"), error].flatMap((thing) => [
      inspect(thing, { depth: 20, showHidden: true }),
      JSON.stringify(thing),
      String(thing),
    ]);
    expect(shown.join()).not.toContain(authToken);
    expect(shown.join()).not.toContain(btoa(`${authId}:${authToken}`));
  });
});

describe("arguments are checked before anything is sent", () => {
  const { phlo, call, sent } = connect();
  const member = "+14152223333";
  const json = (text: string) => JSON.parse(text); // as it comes to a program without types

  test.each([
    ["to", () => call.addUser({ ...transfer, to: "415-222-5555" }), '"415-222-5555"'],
    ["to", () => call.addUser({ ...transfer, to: "" }), '""'],
    ["to", () => call.warmTransfer(json('{"trigger_source":"+1415"}')), "nothing"],
    ["to", () => call.warmTransfer(json('{"to":14152225555,"trigger_source":"+1415"}')), "14152225555"],
    ["trigger_source", () => call.coldTransfer({ ...transfer, trigger_source: "sip:@host" }), '"sip:@host"'],
    ["role", () => call.coldTransfer(json('{"to":"+1415","trigger_source":"+1415","role":"boss"}')), '"boss"'],
    ["action", () => call.coldTransfer({ ...transfer, ...json('{"action":"call"}') }), 'field "action"'],
    [
      "roll",
      () => call.coldTransfer({ ...transfer, ...json('{"roll":"agent"}') }),
      'field "roll" (did you mean role?)',
    ],
    ["params", () => call.coldTransfer(json("null")), "null"],
    ["phloId", () => phlo.multiPartyCall("..", nodeId), '".."'],
    ["phloId", () => phlo.multiPartyCall("{phlo_id}", nodeId), '"{phlo_id}"'],
    ["nodeId", () => phlo.multiPartyCall(phloId, "a/b"), '"a/b"'],
    ["nodeId", () => phlo.multiPartyCall(phloId, json("[]")), "an array"],
    ["address", () => call.member("."), '"."'],
    ["address", () => call.member("sip:a@b/../c").hold(), '"sip:a@b/../c"'],
    ["phloId", () => phlo.run(""), '""'],
    ["payload", () => phlo.run(phloId, json("[]")), "an array"],
    ["payload", () => phlo.run(phloId, Object(new Map([["from", "+1415"]]))), "an object"],
    ["payload", () => phlo.run(phloId, { count: 1n }), 'a bigint in "count"'],
    ["runId", () => phlo.getRun(phloId, "a b"), '"a b"'],
    ["phlo_id", () => phlo.api.GET("/v1/phlo/{phlo_id}", { params: { path: { phlo_id: ".." } } }), '".."'],
    ["timeuot", () => call.member(member).hold(json('{"timeuot":3}')), 'option "timeuot" (did you mean timeout?)'],
    ["timeout", () => call.member(member).hold({ timeout: 0 }), "0"],
    ["options", () => call.member(member).hold(json("null")), "null"],
    ["options", () => call.member(member).hold(json("0")), "0"],
    ["maxRetries", () => call.member(member).hold({ maxRetries: 0.5 }), "0.5"],
    ["backoff.initialDelay", () => call.member(member).hold({ backoff: json("{}") }), "nothing"],
    ["backoff.maxDelay", () => connect({ backoff: json('{"initialDelay":5000}') }), "nothing"],
    ["headers", () => connect({ headers: json("null") }), "null"],
    ["headers", () => connect({ headers: json('"abc"') }), '"abc"'],
    ["headers", () => connect({ headers: Object(new Headers({ "x-a": "b" })) }), "an object"],
    [
      'headers["host"]',
      () =>
        phlo.api.GET("/v1/phlo/{phlo_id}", {
          params: { path: { phlo_id: phloId } },
          headers: { host: "evil.example" },
        }),
      "given",
    ],
    ["signal", () => call.member(member).hold({ signal: json("{}") }), "an object"],
    ["authid", () => createPhloClient(json('{"authid":"MA"}')), 'option "authid" (did you mean authId?)'],
    ["baseUrl", () => connect({ baseUrl: "http://phlorunner.plivo.com" }), '"http://phlorunner.plivo.com"'],
    ["baseUrl", () => connect({ baseUrl: "https://user:word@host" }), "one that may hold credentials"],
    ["baseUrl", () => connect({ baseUrl: "https://word@host" }), "one that may hold credentials"],
    ["baseUrl", () => connect({ baseUrl: "https://user:word@host:99999" }), "one that may hold credentials"],
    ["baseUrl", () => connect({ baseUrl: "https://host/?" }), '"https://host/?"'],
    ["baseUrl", () => connect({ baseUrl: "https://host/#" }), '"https://host/#"'],
    ["baseUrl", () => connect({ baseUrl: "phlorunner" }), '"phlorunner"'],
    ['headers["x-a"]', () => connect({ headers: { "x-a": "b\r\nc: d" } }), "something else"],
    ['headers["Authorization"]', () => connect({ headers: { Authorization: "Basic x" } }), "given"],
    ["fetch", () => connect({ fetch: json("1") }), "1"],
    ["transport", () => createPhloClient({ authId, authToken, transport: json("{}") }), "an object"],
    ["fetch", () => connect({ transport: async () => json("{}") }), "given"],
  ])("%s", async (argument, work, received) => {
    const error = await caught(work);
    expect(isPhloError(error) && error.kind).toBe("argument");
    expect(error).toMatchObject({ argument, received, mayHaveExecuted: false });
    expect(String(error)).toContain(argument);
    expect(sent).toEqual([]);
  });
});

test.each([
  [{ deadline: 1000 }, "totalTimeout"],
  [{ retries: 1 }, "maxRetries"],
  [{ timeOut: 1000 }, "timeout"],
  [{ backoff: { base: 1, cap: 2 } }, "initialDelay"],
  [{ backoff: { initialDelay: 1, cap: 2 } }, "maxDelay"],
])("the option %j is refused, and the message says what was probably meant", async (options, meant) => {
  const { call, sent } = connect();
  const given: object = options;
  for (const error of [await caught(() => connect(given)), await caught(() => call.member("+1415").hold(given))])
    expect(String(error)).toContain(`did you mean ${meant}?`);
  expect(sent).toEqual([]);
});

test("+, : and @ travel literally in a member's address, all else is encoded", async () => {
  const { call, sent } = connect();
  await call.member("sip:a+b$c&d@phone.plivo.com:5060").hold();
  expect(sent[0]?.url.split("/").at(-1)).toBe("sip:a+b%24c%26d@phone.plivo.com:5060");
});

test("whatever the address, the server sees the path that was meant, or nothing was sent", async () => {
  const { call, sent } = connect();
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.string({ unit: "binary" }), fc.webUrl(), fc.constantFrom(".", "..", "%2e", "")),
      async (address) => {
        sent.length = 0;
        const error = await caught(() => call.member(address).hold());
        const [request] = sent;
        if (!request) expect(error).toMatchObject({ kind: "argument", argument: "address" });
        if (!request) return;
        const segments = new URL(request.url).pathname.split("/");
        expect(segments.slice(0, -1)).toEqual(["", "v1", "phlo", phloId, "multi_party_call", nodeId, "members"]);
        expect(decodeURIComponent(segments.at(-1) ?? "")).toBe(address);
      },
    ),
  );
});

test("a run's payload reaches the wire as it was given", async () => {
  const { phlo, sent } = connect();
  const payload = { firstName: "Ada", _equal: [1, { deep: null }], "a b": true };
  await phlo.run(phloId, payload);
  expect(sent[0]?.url).toBe(`https://phlorunner.plivo.com/v1/account/${authId}/phlo/${phloId}`);
  expect(JSON.parse(String(sent[0]?.init.body))).toEqual(payload);
});

test("an error of Plivo tells status, api_id, text, headers, operation and action", async () => {
  const { call } = connect({}, () =>
    Response.json(
      { api_id: "97ceeb52", error: "to is a mandatory param." },
      { status: 400, headers: { "x-seen": "1" } },
    ),
  );
  const error = await caught(() => call.coldTransfer(transfer));
  expect(error).toMatchObject({
    name: "PhloApiError",
    kind: "api",
    status: 400,
    api_id: "97ceeb52",
    reason: "to is a mandatory param.",
    operation: "updateMultiPartyCall",
    action: "cold_transfer",
    attempts: 1,
    mayHaveExecuted: false,
    safeToRetry: true,
    message: 'cold_transfer: Plivo responded 400 "to is a mandatory param.". The action was not performed.',
  });
  expect(error).toHaveProperty("headers", expect.objectContaining({}));
  expect(isPhloError(error) && error.kind === "api" && error.headers["x-seen"]).toBe("1");
});

test("a success with text in its error is an error, and may have been carried out", async () => {
  const { call } = connect({}, () => Response.json({ api_id: "a-1", error: "busy" }, { status: 201 }));
  const error = await caught(() => call.coldTransfer(transfer));
  expect(error).toMatchObject({ kind: "api", status: 201, reason: "busy", mayHaveExecuted: true, safeToRetry: false });
});

test("middleware sees real requests and answers, and never the token", async () => {
  const { phlo, call, sent } = connect();
  const seen: string[] = [];
  phlo.api.use({
    onResponse: async ({ request, response }) => {
      expect([request instanceof Request, response instanceof Response]).toEqual([true, true]);
      seen.push(JSON.stringify([...request.headers, await response.clone().json()]));
      return Response.json({ api_id: "changed", error: "" });
    },
  });
  await expect(call.coldTransfer(transfer)).resolves.toEqual({ api_id: "changed", error: "" });
  await phlo.api.GET("/v1/phlo/{phlo_id}", { params: { path: { phlo_id: phloId } } });
  expect([sent.length, seen.length]).toEqual([2, 2]);
  expect(seen.join()).not.toContain(btoa(`${authId}:${authToken}`));
});

test("api is openapi-fetch with its conventions, middleware included", async () => {
  const { phlo, call, sent } = connect({}, () => Response.json({ error: "not found" }, { status: 404 }));
  phlo.api.use({
    onRequest: ({ request, schemaPath }) => {
      request.headers.set("x-path", schemaPath);
      return request;
    },
  });
  const { data, error, response } = await phlo.api.GET("/v1/phlo/{phlo_id}", {
    params: { path: { phlo_id: phloId } },
  });
  expect([data, error?.error, response.status]).toEqual([undefined, "not found", 404]);
  await caught(() => call.get());
  expect(sent.map(({ init }) => new Headers(init.headers).get("x-path"))).toEqual([
    "/v1/phlo/{phlo_id}",
    "/v1/phlo/{phlo_id}/multi_party_call/{node_id}",
  ]);
});

test("middleware that reads the request itself, not a clone, is told so", async () => {
  const { phlo, call, sent } = connect();
  phlo.api.use({
    onRequest: async ({ request }) => {
      await request.text();
    },
  });
  expect(await caught(() => call.coldTransfer(transfer))).toMatchObject({ kind: "argument", argument: "request" });
  expect(sent).toEqual([]);
});

test("a run's own payload is not taken for an action", async () => {
  const { phlo } = connect({ maxRetries: 0 }, () => new Response("no JSON"));
  const path = { auth_id: authId, phlo_id: phloId };
  const error = await caught(() =>
    phlo.api.POST("/v1/account/{auth_id}/phlo/{phlo_id}", { params: { path }, body: { action: "hold" } }),
  );
  expect(error).toMatchObject({ kind: "response", operation: "runPhlo", action: undefined });
});
