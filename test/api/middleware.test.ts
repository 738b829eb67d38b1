/** Whatever middleware does, a call ends in time, in one of our errors, and never says "not performed" without knowing. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  createPhloClient,
  isPhloError,
  type PhloApi,
  type PhloClient,
  type PhloClientOptions,
} from "../../src/index.js";
import { caught } from "../hostile/connect.js";
import { values } from "../support/client-methods.js";

type Middleware = Parameters<PhloApi["use"]>[0];

const transfer = { to: "+14152225555", trigger_source: "+14152223333" };
const accepted = () => Response.json({ api_id: "a-1", error: "" });
const never = () => new Promise<never>(() => {});

function connect(middleware: Middleware, respond: () => Response = accepted, options: PhloClientOptions = {}) {
  let sent = 0;
  const fetch = async () => {
    sent++;
    return respond();
  };
  const phlo = createPhloClient({
    authId: values.auth_id,
    authToken: "s3cret-token",
    fetch,
    maxRetries: 0,
    ...options,
  });
  phlo.api.use(middleware);
  return { phlo, call: phlo.multiPartyCall(values.phlo_id, values.node_id), sent: () => sent };
}

const viaApi = (phlo: ReturnType<typeof connect>["phlo"], signal?: AbortSignal) =>
  phlo.api.POST("/v1/phlo/{phlo_id}/multi_party_call/{node_id}", {
    params: { path: { phlo_id: values.phlo_id, node_id: values.node_id } },
    body: { action: "cold_transfer", role: "agent", ...transfer },
    ...(signal && { signal }),
  });

const thrown = new Error("middleware is broken");
const json = <Value>(value: unknown): Value => JSON.parse(JSON.stringify({ value })).value;

test("an error response of its own is unknown: nobody knows whose it is", async () => {
  const { call, sent } = connect({ onRequest: () => Response.json({ error: "late" }, { status: 504 }) });
  const error = await caught(call.coldTransfer(transfer));
  expect(error).toMatchObject({ kind: "api", status: 504, reason: "late", attempts: 0, mayHaveExecuted: true });
  expect([sent(), String(error)]).toEqual([0, expect.stringContaining("check the call before you retry")]);
});

test.each<[string, Middleware, number]>([
  ["fetches again, and gets a 500", { onResponse: () => Response.json({ error: "no" }, { status: 500 }) }, 500],
  ["makes a 403 of a success", { onResponse: () => Response.json({ error: "no" }, { status: 403 }) }, 403],
  ["answers an error", { onError: () => Response.json({ error: "no" }, { status: 400 }) }, 400],
])("middleware that %s makes the outcome unknown", async (_, middleware, status) => {
  const respond = () => {
    if (status === 400) throw new Error("reset");
    return accepted();
  };
  const error = await caught(connect(middleware, respond).call.coldTransfer(transfer));
  expect(error).toMatchObject({ kind: "api", status, attempts: 1, mayHaveExecuted: true });
});

test.each<[string, () => Response]>([
  ["a success with an error", () => Response.json({ error: "late" })],
  ["a refusal", () => Response.json({ error: "no" }, { status: 404 })],
])("%s of its own, without an attempt, is unknown, too", async (_, respond) => {
  const { call, sent } = connect({ onRequest: respond });
  expect(await caught(call.coldTransfer(transfer))).toMatchObject({ attempts: 0, mayHaveExecuted: true });
  expect(sent()).toBe(0);
});

/** A `fetch` whose attempts end in these ways, one after the other. */
function inTurn(...ways: readonly (() => Response)[]): () => Response {
  const left = [...ways];
  return () => (left.shift() ?? accepted)();
}
const refusedConnection = () => {
  throw Object.assign(new Error("refused"), { code: "ECONNREFUSED", syscall: "connect" });
};
const failed = () => Response.json({ error: "oh" }, { status: 500 });
const refused = () => Response.json({ error: "no" }, { status: 404 });

test.each<[string, Middleware, readonly (() => Response)[], object]>([
  [
    "an error, which another attempt has overtaken",
    {
      async onError({ error, request, options }) {
        await options.fetch(request);
        throw error;
      },
    },
    [refusedConnection, failed],
    { mayHaveExecuted: true },
  ],
  [
    "a refusal, which another attempt has overtaken",
    {
      async onResponse({ request, options, response }) {
        await options.fetch(request);
        return response;
      },
    },
    [refused, failed],
    { kind: "api", status: 404, body: '{"error":"no"}', attempts: 2, mayHaveExecuted: true },
  ],
  [
    "an error, where the other attempt was refused, too",
    {
      async onError({ error, request, options }) {
        await options.fetch(request);
        throw error;
      },
    },
    [refusedConnection, refused],
    { kind: "connection", mayHaveExecuted: false },
  ],
])("middleware that keeps %s", async (_, middleware, ways, expected) => {
  const { call, phlo, sent } = connect(middleware, inTurn(...ways, ...ways));
  expect(await caught(call.coldTransfer(transfer))).toMatchObject(expected);
  const direct = await caught(viaApi(phlo));
  if (direct) expect(direct).toMatchObject(expected);
  expect(sent()).toBe(4);
});

describe.each([
  ["a handle's", (phlo: PhloClient, signal?: AbortSignal) => phlo.get(values.phlo_id, { signal })],
  [
    "phlo.api's",
    (phlo: PhloClient, signal?: AbortSignal) =>
      phlo.api.GET("/v1/phlo/{phlo_id}", { params: { path: { phlo_id: values.phlo_id } }, ...(signal && { signal }) }),
  ],
])("the signals of %s request", (_, get) => {
  test("a signal that middleware puts on it ends it", async () => {
    const reason = new Error("its own limit");
    for (const abort of [() => AbortSignal.abort(reason), () => lateAbort(reason)]) {
      const { phlo } = connect({ onRequest: ({ request }) => new Request(request, { signal: abort() }) }, accepted, {
        fetch: never,
      });
      expect(await caught(get(phlo))).toMatchObject({ kind: "abort", cause: reason });
    }
  });

  test("and the caller's own still does", async () => {
    const reason = new Error("hung up");
    const { phlo } = connect(
      { onRequest: ({ request }) => new Request(request, { signal: new AbortController().signal }) },
      accepted,
      { fetch: never },
    );
    expect(await caught(get(phlo, lateAbort(reason)))).toMatchObject({ kind: "abort", attempts: 1, cause: reason });
  });

  test("one that is aborted already does not wait for middleware", async () => {
    const reason = new Error("gone");
    const { phlo, sent } = connect({ onRequest: never });
    const error = await caught(get(phlo, AbortSignal.abort(reason)));
    expect(error).toMatchObject({ kind: "abort", attempts: 0, mayHaveExecuted: false, cause: reason });
    expect(sent()).toBe(0);
  });
});

/** A signal that is aborted when everything that is ready has been done. */
function lateAbort(reason: Error): AbortSignal {
  const controller = new AbortController();
  setImmediate(() => setImmediate(() => setImmediate(() => controller.abort(reason))));
  return controller.signal;
}

test("a refusal that middleware lets pass stays certain", async () => {
  const { call } = connect({ onResponse: () => undefined }, () => Response.json({ error: "no" }, { status: 403 }));
  expect(await caught(call.coldTransfer(transfer))).toMatchObject({
    status: 403,
    mayHaveExecuted: false,
    body: '{"error":"no"}',
  });
});

test("what middleware fetches again with `options.fetch` is an attempt like any other", async () => {
  const { call, sent } = connect({ onResponse: ({ request, options }) => options.fetch(request) }, () =>
    Response.json({ error: "no" }, { status: 500 }),
  );
  const error = await caught(call.member(transfer.to).hold());
  expect(error).toMatchObject({ kind: "api", status: 500, attempts: 2, mayHaveExecuted: true });
  expect(sent()).toBe(2);
});

const failing: readonly [string, Middleware, boolean][] = [
  ["throws before the request", { onRequest: () => Promise.reject(thrown) }, false],
  ["throws after the response", { onResponse: () => Promise.reject(thrown) }, true],
  ["returns rubbish before the request", { onRequest: () => json(7) }, false],
  ["returns rubbish after the response", { onResponse: () => json({ ok: true }) }, true],
  ["reads the response's body", { onResponse: async ({ response }) => void (await response.text()) }, true],
  ["gives a success that is no JSON", { onResponse: () => new Response("<html>") }, true],
  ["gives a success that is no object", { onResponse: () => Response.json([1]) }, true],
  ["gives an empty success", { onResponse: () => new Response(null, { status: 204 }) }, true],
  [
    "claims that nothing was sent",
    {
      onResponse: () => {
        throw Object.assign(new Error("x"), {
          name: "PhloArgumentError",
          kind: "argument",
          attempts: 0,
          mayHaveExecuted: false,
          safeToRetry: true,
        });
      },
    },
    true,
  ],
];

test.each(failing)("middleware that %s ends in one of our errors", async (name, middleware, sent) => {
  const { call, phlo } = connect(middleware);
  const error = await caught(call.coldTransfer(transfer));
  expect(isPhloError(error)).toBe(true);
  expect(error).toMatchObject({
    kind: "response",
    attempts: sent ? 1 : 0,
    mayHaveExecuted: sent,
    action: "cold_transfer",
  });
  if (name.includes("throws")) expect(Object(error).cause).toBe(thrown);
  if (/throws|rubbish/.test(name)) {
    const { cause } = Object(error);
    const direct = await caught(viaApi(phlo));
    expect(direct).toMatchObject({
      kind: "response",
      attempts: sent ? 1 : 0,
      mayHaveExecuted: sent,
      action: "cold_transfer",
    });
    expect(String(Object(direct).cause)).toBe(String(cause));
  }
});

test("an error of its own that middleware makes of ours keeps the verdict unknown, and both as causes", async () => {
  const { call } = connect({ onError: ({ error }) => new Error("mine", { cause: error }) }, () => {
    throw new Error("reset");
  });
  const error = await caught(call.coldTransfer(transfer));
  expect(error).toMatchObject({ kind: "response", mayHaveExecuted: true, cause: { message: "mine" } });
  expect(isPhloError(Object(error).cause.cause)).toBe(true);
});

const hanging: readonly [string, Middleware, boolean][] = [
  ["before the request", { onRequest: never }, false],
  ["after the response", { onResponse: never }, true],
  ["in a body without end", { onResponse: () => new Response(new ReadableStream()) }, true],
];

describe.each(hanging)("middleware that never settles, %s", (_, middleware, sent) => {
  test.each<[string, PhloClientOptions]>([
    ["timeout", { timeout: 30 }],
    ["totalTimeout", { totalTimeout: 30 }],
  ])("is ended by %s", async (_name, options) => {
    const { call, phlo } = connect(middleware, accepted, options);
    for (const work of [caught(call.coldTransfer(transfer)), caught(viaApi(phlo))])
      expect(await work).toMatchObject({ kind: "timeout", attempts: sent ? 1 : 0, mayHaveExecuted: sent });
  });

  test("is ended by the signal", async () => {
    const { call, phlo, sent: count } = connect(middleware);
    const reason = new Error("hung up");
    const [one, two] = [new AbortController(), new AbortController()];
    const works = [caught(call.coldTransfer(transfer, { signal: one.signal })), caught(viaApi(phlo, two.signal))];
    await expect.poll(count).toBe(sent ? 2 : 0);
    await new Promise((resolve) => setImmediate(resolve));
    one.abort(reason);
    two.abort(reason);
    for (const work of works)
      expect(await work).toMatchObject({ kind: "abort", attempts: sent ? 1 : 0, mayHaveExecuted: sent, cause: reason });
  });
});

test("what middleware lets go only after the time was up is not sent any more", async () => {
  let letGo: () => void = () => {};
  const gone = new Promise<void>((resolve) => (letGo = resolve));
  const { call, sent } = connect({ onRequest: () => gone }, accepted, { timeout: 20 });
  expect(await caught(call.coldTransfer(transfer))).toMatchObject({ kind: "timeout", mayHaveExecuted: false });
  letGo();
  await new Promise((resolve) => setImmediate(resolve));
  expect(sent()).toBe(0);
});

test('any middleware: a body, or one of our errors that never says "not performed" after an attempt that was', async () => {
  const deed = fc.constantFrom<(() => unknown) | undefined>(
    undefined,
    () => undefined,
    () => 7,
    () => null,
    () => {
      throw thrown;
    },
    () => Promise.reject({ kind: "argument" }),
    () => Response.json({ error: "x" }, { status: 401 }),
    () => Response.json({ api_id: "b" }),
    () => new Response("x", { status: 502 }),
    () => Response.error(),
    () => new Error("mine"),
  );
  const statuses = fc.constantFrom(200, 201, 400, 403, 408, 429, 500);
  await fc.assert(
    fc.asyncProperty(deed, deed, deed, statuses, async (onRequest, onResponse, onError, status) => {
      const middleware: Middleware = json({});
      Object.assign(middleware, { onRequest, onResponse, onError });
      const { call, sent } = connect(middleware, () => Response.json({ error: status < 300 ? "" : "no" }, { status }));
      const outcome = await caught(call.coldTransfer(transfer));
      if (outcome === undefined) return;
      expect(isPhloError(outcome)).toBe(true);
      const executed = sent() > 0 && (status < 300 || status === 408 || status === 500);
      if (executed) expect(outcome).toMatchObject({ mayHaveExecuted: true });
    }),
    { numRuns: 300 },
  );
});
