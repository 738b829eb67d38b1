/** Options are read once, from the object itself alone, and null is none of them. */
import { afterEach, expect, test, vi } from "vitest";
import { createPhloClient, PhloArgumentError, type PhloClientOptions, type RequestOptions } from "../../src/index.js";
import { caught } from "../hostile/connect.js";
import { values } from "../support/client-methods.js";

const authToken = "s3cret-token";
const transfer = { to: "+14152225555", trigger_source: "+14152223333" };
const parsed = <Value>(text: string): Value => JSON.parse(text);

function connect(options: PhloClientOptions = {}) {
  const sent: { url: string; body: string; authorization: string | null }[] = [];
  const fetch = async (url: string, { body, headers }: RequestInit) => {
    sent.push({ url, body: String(body), authorization: new Headers(headers).get("authorization") });
    return Response.json({ api_id: "a-1", error: "" });
  };
  const phlo = createPhloClient({ authId: values.auth_id, authToken, fetch, ...options });
  return { phlo, call: phlo.multiPartyCall(values.phlo_id, values.node_id), sent };
}

const refusal = async (work: () => unknown): Promise<unknown> =>
  caught(
    Promise.resolve()
      .then(work)
      .then(() => {}),
  );

afterEach(() => vi.unstubAllEnvs());

test.each([
  "authId",
  "authToken",
  "baseUrl",
  "fetch",
  "transport",
  "headers",
  "onAttempt",
  "once",
  "timeout",
  "totalTimeout",
  "maxRetries",
  "backoff",
])("a client's %s that is null is refused, not taken for the default", async (name) => {
  vi.stubEnv("PLIVO_AUTH_ID", values.auth_id);
  vi.stubEnv("PLIVO_AUTH_TOKEN", authToken);
  const error = await refusal(() => connect(parsed(JSON.stringify({ [name]: null }))));
  expect(error).toBeInstanceOf(PhloArgumentError);
  expect(error).toMatchObject({ argument: expect.stringContaining(name), received: "null" });
});

test.each(["signal", "headers", "timeout", "totalTimeout", "maxRetries", "backoff"])(
  "a request's %s likewise",
  async (name) => {
    const { call, sent } = connect();
    const error = await refusal(() => call.member("+1415").hold(parsed(JSON.stringify({ [name]: null }))));
    expect(error).toMatchObject({ kind: "argument", argument: expect.stringContaining(name), received: "null" });
    expect(sent).toEqual([]);
  },
);

test("a role that is null dials nobody; one that is undefined is the default", async () => {
  const { call, sent } = connect();
  for (const dial of [call.addUser, call.warmTransfer, call.coldTransfer]) {
    const error = await refusal(() => Reflect.apply(dial, call, [{ ...transfer, role: null }]));
    expect(error).toMatchObject({ kind: "argument", argument: "role", received: "null" });
  }
  expect(sent).toEqual([]);
  await call.coldTransfer({ ...transfer, role: undefined });
  expect(JSON.parse(sent[0]?.body ?? "")).toEqual({ action: "cold_transfer", role: "agent", ...transfer });
});

const pollution: Readonly<Record<string, unknown>> = {
  baseUrl: "https://evil.example",
  authId: "MAYYYYYYYYYYYYYYYYYY",
  headers: { "x-evil": "1" },
  timeout: 1,
  maxRetries: 0,
  transport: () => Promise.reject(new Error("evil")),
  role: "customer",
  to: "+19995550000",
  fetch: () => Promise.reject(new Error("evil")),
  middleware: [{ onRequest: () => Promise.reject(new Error("evil")) }],
  querySerializer: () => "evil=1",
  bodySerializer: () => "evil",
  parseAs: "stream",
  signal: AbortSignal.abort(),
  once: "evil",
};

test.each(Object.entries(pollution))("%s in Object.prototype changes nothing", async (name, value) => {
  const { sent, call } = connect();
  await call.coldTransfer(transfer);
  Object.defineProperty(Object.prototype, name, { value, configurable: true, enumerable: false, writable: true });
  try {
    const polluted = connect();
    await polluted.call.coldTransfer(transfer);
    expect(polluted.sent).toEqual(sent);
    const missing = await refusal(() =>
      Reflect.apply(polluted.call.coldTransfer, polluted.call, [{ trigger_source: "+1415" }]),
    );
    expect(missing).toMatchObject({ kind: "argument", argument: "to" });
  } finally {
    Reflect.deleteProperty(Object.prototype, name);
  }
});

test("what an options object inherits is no option", async () => {
  const inherited: PhloClientOptions = Object.create({ baseUrl: "https://evil.example", timeout: -1 });
  const { sent, call } = connect(Object.assign(inherited, {}));
  const own: RequestOptions = Object.create({ timeout: -1 });
  await call.member("+1415").hold(own);
  expect(sent[0]?.url).toMatch(/^https:\/\/phlorunner\.plivo\.com\//);
});

test("options are read once: what changes later, or with each look, changes nothing", async () => {
  let looks = 0;
  const options = {
    authId: values.auth_id,
    authToken,
    headers: { "x-a": "1" },
    backoff: { initialDelay: 0, maxDelay: 0 },
    get baseUrl() {
      return looks++ === 0 ? "https://one.example" : "https://evil.example";
    },
  };
  let attempts = 0;
  const seen: string[] = [];
  const fetch = async (url: string, { headers }: RequestInit) => {
    seen.push(`${new URL(url).host} ${new Headers(headers).get("x-a")}`);
    return attempts++ === 0 ? new Response("{}", { status: 429 }) : Response.json({ api_id: "a", error: "" });
  };
  const phlo = createPhloClient(Object.defineProperties({ fetch }, Object.getOwnPropertyDescriptors(options)));
  options.backoff.initialDelay = 2 ** 30;
  options.backoff.maxDelay = 2 ** 30;
  options.headers["x-a"] = "2";
  await phlo.get(values.phlo_id);
  expect([seen, looks]).toEqual([["one.example 1", "one.example 1"], 1]);
});

test("a payload is sent as it was when it was checked", async () => {
  const { phlo, sent } = connect();
  let turns = 0;
  const payload = { a: 1, toJSON: () => (turns++ === 0 ? { a: 1 } : ["evil"]) };
  await phlo.run(values.phlo_id, payload);
  expect(sent[0]?.body).toBe('{"a":1}');
  for (const wrong of [Number.NaN, Number.POSITIVE_INFINITY, 10n, () => {}, Symbol("x")])
    expect(await refusal(() => phlo.run(values.phlo_id, { deep: [{ wrong }] }))).toMatchObject({
      kind: "argument",
      argument: "payload",
    });
});

test("an empty credential is called empty", async () => {
  vi.stubEnv("PLIVO_AUTH_ID", "");
  vi.stubEnv("PLIVO_AUTH_TOKEN", "");
  expect(await refusal(() => createPhloClient())).toMatchObject({ argument: "authId", received: "an empty string" });
  expect(await refusal(() => createPhloClient({ authId: values.auth_id }))).toMatchObject({
    argument: "authToken",
    received: "an empty string",
  });
});

test("an address of 80,000 slashes takes no time", async () => {
  const start = performance.now();
  for (const baseUrl of [`https://host/${"/".repeat(80_000)}x`, `https://host/${"/".repeat(80_000)}`])
    await refusal(() => connect({ baseUrl }));
  expect(performance.now() - start).toBeLessThan(500);
});

test("a hundred calls on one signal put one listener on it", async () => {
  const warnings: Error[] = [];
  const listen = (warning: Error) => void warnings.push(warning);
  process.on("warning", listen);
  const { signal } = new AbortController();
  const phlo = createPhloClient({
    authId: values.auth_id,
    authToken,
    fetch: async () => Response.json({ api_id: "a" }),
  });
  await Promise.all(Array.from({ length: 100 }, () => phlo.get(values.phlo_id, { signal })));
  await new Promise((resolve) => setImmediate(resolve));
  process.off("warning", listen);
  expect(warnings).toEqual([]);
});

test("options that are no object are refused, not ignored", async () => {
  const { phlo, call, sent } = connect();
  const take: readonly ((options: unknown) => unknown)[] = [
    (options) => Reflect.apply(createPhloClient, undefined, [options]),
    (options) => Reflect.apply(call.coldTransfer, call, [transfer, options]),
    (options) => Reflect.apply(phlo.run, phlo, [values.phlo_id, {}, options]),
    (options) => Reflect.apply(phlo.get, phlo, [values.phlo_id, options]),
    (options) => Reflect.apply(phlo.liveCalls, phlo, [{}, options]),
    (options) => Reflect.apply(phlo.queuedCalls, phlo, [options]),
    (options) => Reflect.apply(phlo.preconnect, phlo, [options]),
    (options) => call.member("+1415").hold({ backoff: parsed(JSON.stringify(options) ?? "7") }),
  ];
  for (const options of [null, 7, "x", [], () => {}, Symbol("x"), 10n, new Map([["timeout", 5]]), new Headers()])
    for (const [index, act] of take.entries()) {
      if (index === take.length - 1 && typeof options !== "number") continue;
      expect(await refusal(() => act(options))).toMatchObject({
        kind: "argument",
        argument: expect.stringMatching(/options$/),
        expected: "an object",
      });
    }
  expect(sent).toEqual([]);
});

test("an option that throws is told of as a wrong one", async () => {
  const { phlo, call, sent } = connect();
  const biting = Object.defineProperty({}, "timeout", { enumerable: true, get: () => Object(null).x.y });
  for (const work of [
    () => call.member("+1415").hold(biting),
    () => phlo.liveCalls({}, biting),
    () => createPhloClient(biting),
  ])
    expect(await refusal(work)).toMatchObject({ kind: "argument", cause: expect.any(TypeError) });
  expect(sent).toEqual([]);
});

test("a list of several pages reads its options once", async () => {
  let looks = 0;
  const options = {
    get maxRetries() {
      looks++;
      return 0;
    },
  };
  const page = { calls: Array.from({ length: 20 }, (_, index) => `id-${index}`) };
  let pages = 0;
  const fetch = async () => Response.json(pages++ === 0 ? page : { calls: [] });
  const { phlo } = connect({ fetch });
  expect(await phlo.liveCalls({}, options)).toHaveLength(20);
  expect([pages, looks]).toEqual([2, 1]);
  expect(await refusal(() => phlo.liveCalls({}, parsed('{"totalTimeout":{}}')))).toMatchObject({
    argument: "totalTimeout",
    received: "an object",
  });
});

test("what only inherits from a signal is none", async () => {
  const { call, sent } = connect();
  const error = await refusal(() => call.member("+1415").hold({ signal: Object.create(AbortSignal.prototype) }));
  expect(error).toMatchObject({ kind: "argument", argument: "signal" });
  expect(sent).toEqual([]);
});

test.each(["once", "timeout", "totalTimeout", "maxRetries", "backoff"])(
  "phlo.api refuses %s, which openapi-fetch would ignore",
  async (name) => {
    const { phlo, sent } = connect();
    const init = { params: { path: { phlo_id: values.phlo_id } }, [name]: name === "once" ? "ticket-1" : 5 };
    expect(await refusal(() => phlo.api.GET("/v1/phlo/{phlo_id}", init))).toMatchObject({
      kind: "argument",
      argument: name,
    });
    expect(sent).toEqual([]);
  },
);

test("a signal of another realm ends a request", async () => {
  class Signal extends EventTarget {
    aborted = false;
    reason: unknown = undefined;
    onabort = null;
    throwIfAborted() {}
  }
  const signal = new Signal();
  const fetch = async () => {
    await Promise.resolve();
    Object.assign(signal, { aborted: true, reason: "the call is over" }).dispatchEvent(new Event("abort"));
    return new Promise<Response>(() => {});
  };
  const error = await refusal(() => connect({ fetch }).call.member("+1415").hold({ signal }));
  expect(error).toMatchObject({ kind: "abort", mayHaveExecuted: true, cause: "the call is over" });
});

test("a fetch that aborts while it is called ends the request", async () => {
  const controller = new AbortController();
  const fetch = () => {
    controller.abort("the call is over");
    return new Promise<Response>(() => {});
  };
  const error = await refusal(() => connect({ fetch }).call.member("+1415").hold({ signal: controller.signal }));
  expect(error).toMatchObject({ kind: "abort", mayHaveExecuted: true, cause: "the call is over" });
});

test.each<[string, (connected: ReturnType<typeof connect>) => unknown, string]>([
  [
    "phone numbers in the place of parameters",
    ({ call }) => Reflect.apply(call.coldTransfer, call, ["+14152225555", "+14152223333"]),
    'params must be an object; received "+14152225555"',
  ],
  [
    "no parameters at all",
    ({ call }) => Reflect.apply(call.addUser, call, []),
    "params must be an object; received nothing",
  ],
  [
    "an option among the parameters",
    ({ call }) => Reflect.apply(call.warmTransfer, call, [{ ...transfer, once: "ticket-1" }]),
    'received field "once" (it belongs into the last argument, the options of a request)',
  ],
  [
    "an option among the filters",
    ({ phlo }) => Reflect.apply(phlo.liveCalls, phlo, [{ timeout: 5 }]),
    'received filter "timeout" (it belongs into the last argument, the options of a request)',
  ],
  [
    "a signal for the client",
    () => connect(Object({ signal: AbortSignal.abort() })),
    'received option "signal" (it belongs into the last argument, the options of a request)',
  ],
])("%s: the error says what belongs where, and nothing is sent", async (_, act, message) => {
  const connected = connect();
  const error = await refusal(() => act(connected));
  expect(error).toMatchObject({ kind: "argument", message: expect.stringContaining(message) });
  expect(connected.sent).toEqual([]);
});
