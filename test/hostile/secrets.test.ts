/** No error shows the credentials, in whatever dress a server repeats them and wherever a library keeps them. */
import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createPhloClient, isPhloError } from "../../src/index.js";
import { values } from "../support/client-methods.js";
import { caught } from "./connect.js";

const authToken = "N2Y+/Zk=9-dGhlIHRva2Vu?MjAyNiZ4b3I";
const basic = btoa(`${values.auth_id}:${authToken}`);
const transfer = { to: "+14152225555", trigger_source: "+14152223333" };

/** What a call ends with, where this is its `fetch`. */
const errorOf = (fetch: () => Promise<Response>, baseUrl?: string) => {
  const phlo = createPhloClient({ authId: values.auth_id, authToken, fetch, maxRetries: 0, baseUrl });
  return caught(phlo.multiPartyCall(values.phlo_id, values.node_id).coldTransfer(transfer));
};

/** Everything that a log could show of an error. */
const shownOf = (error: unknown) =>
  [
    inspect(error, { depth: 30, showHidden: true, maxStringLength: null, maxArrayLength: null }),
    JSON.stringify(error),
    String(error),
    error instanceof Error ? error.stack : "",
  ].join("\n");

const escaped = (text: string) =>
  text.replaceAll(/./g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
const entities = (text: string) =>
  text.replaceAll(/[^A-Za-z0-9]/g, (character) => `&#x${character.charCodeAt(0).toString(16)};`);
const hex = (text: string) => Buffer.from(text).toString("hex");

const dresses: Readonly<Record<string, (text: string) => string>> = {
  "as it is": (text) => text,
  "Gson's escapes": (text) => text.replaceAll("=", "\\u003d").replaceAll("&", "\\u0026").replaceAll("+", "\\u002B"),
  "JSON escapes throughout": escaped,
  "JSON in JSON": (text) => escaped(text).replaceAll("\\", "\\\\"),
  "escaped slashes": (text) => text.replaceAll("/", "\\/"),
  percent: encodeURIComponent,
  "percent, twice": (text) => encodeURIComponent(encodeURIComponent(text)),
  "percent throughout": (text) => hex(text).replaceAll(/../g, "%$&"),
  "HTML entities": entities,
  "decimal entities": (text) => text.replaceAll(/./g, (character) => `&#${character.charCodeAt(0)};`),
  "named entities": (text) =>
    text.replaceAll("&", "&amp;").replaceAll("=", "&equals;").replaceAll("+", "&plus;").replaceAll("/", "&sol;"),
  "named entities, all of HTML 5's": (text) =>
    text.replaceAll(
      /[?:=+/]/g,
      (sign) => `&${{ "?": "quest", ":": "colon", "=": "equals", "+": "plus", "/": "sol" }[sign]};`,
    ),
  "in lower case": (text) => text.toLowerCase(),
  "in capitals": (text) => text.toUpperCase(),
  "hex in both cases": (text) => hex(text).replaceAll(/.{3}/g, (part) => part.toUpperCase()),
  hex,
  "hex in capitals": (text) => hex(text).toUpperCase(),
  base64: btoa,
  "base64 without padding": (text) => btoa(text).replace(/=+$/, ""),
  base64url: (text) => Buffer.from(text).toString("base64url"),
  "base64 of a sentence": (text) => btoa(`x ${text}, as you said`),
  "without its padding": (text) => text.replace(/=+$/, ""),
  "but for its ends": (text) => text.slice(3, -3),
};

/** Twelve characters in a row of anything that leads back to the credentials. */
function leaks(shown: string): string[] {
  const forms = [authToken, basic].flatMap((secret) => Object.values(dresses).map((dress) => dress(secret)));
  const decoded = [authToken, basic, hex(authToken), hex(basic), btoa(authToken), btoa(basic)];
  const runs = [...decoded].flatMap((form) =>
    Array.from({ length: form.length - 11 }, (_, at) => form.slice(at, at + 12)),
  );
  return [
    ...forms.filter((form) => form.length > 40 && shown.includes(form)),
    ...runs.filter((run) => shown.includes(run)),
  ];
}

describe.each(Object.entries(dresses))("%s", (_, dress) => {
  test.each([
    ["in an error's text", (text: string) => new Response(`{"error":"you sent ${text}!"}`, { status: 500 })],
    ["in a success with an error", (text: string) => new Response(`{"api_id":"a","error":"got ${text}"}`)],
    ["in a page", (text: string) => new Response(`<title>${text}</title><p>${text}`, { status: 502 })],
    ["in what is no JSON", (text: string) => new Response(`echo: ${text}`)],
    ["in headers", (text: string) => new Response("{}", { status: 400, headers: { "x-echo": text, location: text } })],
    [
      "in a redirect",
      (text: string) => new Response(text, { status: 302, headers: { location: `https://e/?q=${text}` } }),
    ],
  ])("%s", async (_where, respond) => {
    for (const secret of [basic, authToken, `Basic ${basic}`, `${values.auth_id}:${authToken}`]) {
      const error = await errorOf(async () => respond(dress(secret)));
      expect(isPhloError(error)).toBe(true);
      expect(leaks(shownOf(error))).toEqual([]);
    }
  });
});

test("what is not a secret is shown as it came", async () => {
  const text = 'a\\u003db %41 &amp; \\"quoted\\" é 😀 100% &#0; %';
  const body = `{"error":"${text}"}`;
  const error = await errorOf(async () => new Response(body, { status: 400 }));
  expect(error).toMatchObject({ reason: JSON.parse(body).error, body });
});

test("a header's name comes back in lower case", async () => {
  const name = authToken.replaceAll(/[^A-Za-z0-9-]/g, "");
  const error = await errorOf(async () => new Response("{}", { status: 400, headers: { [`x-${name}`]: "1" } }));
  expect(shownOf(error)).not.toContain(name.slice(-16).toLowerCase());
});

/** What an inspection shows, and no look at the properties finds. */
class Registry<Key, Value> extends Map<Key, Value> {
  override readonly [Symbol.toStringTag] = "Registry";
}
class Talkative extends Error {
  [inspect.custom]() {
    return `sent ${basic}`;
  }
}
class Labelled extends Error {
  get [Symbol.toStringTag]() {
    return basic;
  }
}
const className = basic.replaceAll("=", "");
const namedClass = { [className]: class extends Error {} }[className] ?? Error;

const config = { headers: { Authorization: `Basic ${basic}` }, transformRequest: [() => {}] };
const axiosError = () =>
  Object.assign(new Error("Network Error"), {
    code: "ERR_NETWORK",
    config,
    request: { _header: `authorization: Basic ${basic}` },
  });
const deep = (innermost: unknown, depth: number) =>
  Array.from({ length: depth }).reduce<unknown>((cause) => new Error("outer", { cause }), innermost);

test.each<[string, unknown]>([
  ["axios", axiosError()],
  [
    "undici",
    Object.assign(new Error("Response Error"), {
      statusCode: 502,
      body: { echo: basic },
      headers: { "x-echo": basic },
    }),
  ],
  ["a cause that is a string", new TypeError("x", { cause: `sent ${basic}` })],
  ["a frozen error", Object.freeze(new Error(`sent ${basic}`))],
  ["a list", new Error("x", { cause: [basic, [authToken]] })],
  ["a Map", new Error("x", { cause: new Map([["authorization", basic]]) })],
  ["a Map's key", new Error("x", { cause: new Map([[basic, 1]]) })],
  ["a Set", new Error("x", { cause: new Set([authToken]) })],
  ["Headers", new Error("x", { cause: new Headers({ authorization: `Basic ${basic}` }) })],
  ["a Request", new Error("x", { cause: new Request("https://e", { headers: { authorization: `Basic ${basic}` } }) })],
  ["an address", new Error("x", { cause: new URL(`https://e/?q=${encodeURIComponent(basic)}`) })],
  ["bytes", new Error("x", { cause: Buffer.from(authToken) })],
  ["several errors", new AggregateError([new Error("one"), new Error(authToken)], "many")],
  ["a hidden property", Object.defineProperty(new Error("x"), "sent", { value: basic })],
  ["a symbol's property", Object.assign(new Error("x"), { [Symbol("sent")]: basic })],
  ["a symbol", new Error("x", { cause: Symbol(basic) })],
  ["a getter", Object.defineProperty(new Error("x"), "sent", { get: () => basic, enumerable: true })],
  ["a name", Object.assign(new Error("x"), { name: basic })],
  ["a property's name", Object.assign(new Error("x"), { [basic]: 1 })],
  ["a promise", new Error("x", { cause: Promise.resolve(basic) })],
  ["a string", `sent ${basic}`],
  ["an object", { config }],
  ["a deep cause", deep(new Error(basic), 15)],
  ["a cause beyond any depth", deep(new Error(basic), 20_000)],
  ["a Map of a class of its own", new Error("x", { cause: new Registry([["sent", basic]]) })],
  [
    "a Map that says it is something else",
    Object.defineProperty(new Map([["sent", basic]]), Symbol.toStringTag, { value: "x" }),
  ],
  ["a class that inspects itself", new Talkative("x")],
  ["an object that inspects itself", Object.assign(new Error("x"), { [inspect.custom]: () => basic })],
  ["a class with the secret as its label", new Labelled("x")],
  ["a class with the secret as its name", new namedClass("x")],
  [
    "a prototype's property",
    Object.setPrototypeOf(new Error("x"), Object.create(Error.prototype, { sent: { value: basic } })),
  ],
  ["an object's prototype", new Error("x", { cause: Object.create({ sent: basic }) })],
  ["a symbol in an object", new Error("x", { cause: Object(Symbol(basic)) })],
  ["a WeakMap", new Error("x", { cause: new WeakMap([[config, basic]]) })],
  ["a Proxy that hides it", new Proxy({ sent: basic }, { ownKeys: () => [] })],
  ["a file's name", new Error("x", { cause: new File([], className) })],
  [
    "a circle of causes",
    (() => {
      const outer = new Error("x");
      outer.cause = new Error(basic, { cause: outer });
      return outer;
    })(),
  ],
  ["a stack", Object.assign(new Error("x"), { stack: `Error: ${basic}\n    at here` })],
])("the cause keeps nothing: %s", async (_, thrown) => {
  const error = await errorOf(() => Promise.reject(thrown));
  expect(error).toMatchObject({ kind: "connection", mayHaveExecuted: true });
  expect(leaks(shownOf(error))).toEqual([]);
});

test("a copy keeps class, message, code, stack and cause; what was thrown is not changed", async () => {
  const thrown = Object.assign(new RangeError(`sent ${basic}`, { cause: new TypeError("inner") }), {
    code: "E_SENT",
    config,
  });
  const error = await errorOf(() => Promise.reject(thrown));
  const cause: unknown = isPhloError(error) ? error.cause : undefined;
  expect(cause).toBeInstanceOf(RangeError);
  expect(cause).toMatchObject({ message: "sent (hidden)", code: "E_SENT", cause: { message: "inner" } });
  expect(cause).toHaveProperty("stack", expect.stringContaining("RangeError: sent (hidden)\n    at "));
  expect(cause).not.toHaveProperty("config");
  expect(thrown).toMatchObject({ message: `sent ${basic}`, config });
});

test.each<[string, unknown]>([
  [
    "an error",
    Object.assign(new TypeError("fetch failed", { cause: new Error("inner") }), { code: "E", syscall: "read" }),
  ],
  ["an object", { why: ["the agent", { hung: "up" }] }],
  ["a circle", Object.assign(new Error("own cause"), { self: {} })],
  ["a DOMException", new DOMException("x", "AbortError")],
  ["nothing that can be cloned", { log: () => {}, headers: new Headers({ a: "b" }) }],
])("where nothing had to be hidden, the original is given on: %s", async (_, thrown) => {
  const error = await errorOf(() => Promise.reject(thrown));
  expect(Object(error).cause).toBe(thrown);
});

test("a signal's reason is the cause", async () => {
  const reason = new Error("the agent hung up");
  const phlo = createPhloClient({ authId: values.auth_id, authToken, fetch: () => new Promise(() => {}) });
  const controller = new AbortController();
  const error = caught(phlo.get(values.phlo_id, { signal: controller.signal }));
  controller.abort(reason);
  expect(Object(await error).cause).toBe(reason);
});

test("a wrong argument shows none: an address that middleware made, a base address, what a payload throws", async () => {
  const phlo = createPhloClient({ authId: values.auth_id, authToken, fetch: async () => Response.json({}) });
  const bite = () => {
    throw new Error(`sent ${basic}`);
  };
  const errors = [
    await caught(
      phlo.run(values.phlo_id, {
        get value() {
          return bite();
        },
      }),
    ),
  ];
  for (const hole of [
    `https://evil.example/?token=${authToken}`,
    `https://user:${authToken.replaceAll(/\W/g, "")}@evil.example/`,
  ]) {
    try {
      createPhloClient({ authId: values.auth_id, authToken, baseUrl: hole });
    } catch (error) {
      errors.push(error);
    }
  }
  phlo.api.use({
    onRequest: ({ request }) => new Request(`https://evil.example/?${encodeURIComponent(basic)}`, request),
  });
  errors.push(await caught(phlo.get(values.phlo_id)));
  for (const error of errors) {
    expect(isPhloError(error)).toBe(true);
    expect(leaks(shownOf(error))).toEqual([]);
  }
  expect(errors).toHaveLength(4);
});

test("whatever is thrown, no secret is seen", async () => {
  const secret = fc.constantFrom(
    basic,
    authToken,
    `Basic ${basic}`,
    ...Object.values(dresses).map((dress) => dress(basic)),
  );
  const { thing } = fc.letrec<{ thing: unknown }>((tie) => ({
    thing: fc.oneof(
      { depthSize: "small" },
      secret,
      fc.string(),
      fc.array(tie("thing"), { maxLength: 3 }),
      fc.dictionary(
        fc.oneof(fc.string(), secret, fc.constantFrom("message", "cause", "code", "stack", "errors", "name")),
        tie("thing"),
      ),
      fc.tuple(fc.string(), tie("thing")).map(([message, cause]) => new Error(message, { cause })),
      secret.map((text) => new TypeError(text)),
      fc.array(fc.tuple(secret, tie("thing")), { maxLength: 2 }).map((entries) => new Map(entries)),
    ),
  }));
  await fc.assert(
    fc.asyncProperty(thing, async (thrown) => {
      const error = await errorOf(() => Promise.reject(thrown));
      expect(isPhloError(error)).toBe(true);
      expect(leaks(shownOf(error))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
