import { createHmac } from "node:crypto";
import fc from "fast-check";
import { validateV3Signature } from "plivo";
import { describe, expect, test } from "vitest";
import {
  type EventParams,
  memoryNonces,
  type SignedRequest,
  signEvent,
  verifySignature,
} from "../../src/webhooks/index.js";

const authToken = "the-auth-token";
const address = "https://pbx.example.com/events";
const params = { event: "ConferenceEnter", to: "+14152225555", from: "sip:agent@phone.plivo.com" };

/** A callback made with `signEvent`, as a server receives it. */
async function received(event: Partial<Parameters<typeof signEvent>[0]> = {}): Promise<SignedRequest> {
  const { url, method, headers } = await signEvent({ url: address, params, authToken, ...event });
  const values = method === "GET" ? {} : (event.params ?? params);
  return { method, url, headers, params: values, authTokens: [event.authToken ?? authToken] };
}

/** What Plivo's Node SDK says of a callback. */
function plivoAccepts({ method, url, params = {} }: SignedRequest, headers: Readonly<Record<string, string>>): boolean {
  const [nonce = "", signature = ""] = [headers["x-plivo-signature-v3-nonce"], headers["x-plivo-signature-v3"]];
  // The SDK sorts the lists that it is given, and takes lists that can change.
  return validateV3Signature(method, url, nonce, authToken, signature, structuredClone(params)) === true;
}

/** What the published algorithm signs, written out by hand for one callback each. */
const vectors: readonly (readonly [string, "GET" | "POST", string, EventParams, string])[] = [
  ["no values", "POST", "https://a.example/hook", {}, "https://a.example/hook"],
  ["values", "POST", "https://a.example/hook", { to: "2", from: "1" }, "https://a.example/hook?from1to2"],
  ["a query", "POST", "https://a.example/hook?b=2&a=1", {}, "https://a.example/hook?a=1&b=2"],
  ["both", "POST", "https://a.example/hook?b=2&a=1", { z: "9", c: "3" }, "https://a.example/hook?a=1&b=2.c3z9"],
  ["upper case sorts first", "POST", "https://a.example/", { a: "1", B: "2" }, "https://a.example/?B2a1"],
  ["a list", "POST", "https://a.example/hook", { to: ["2", "1"], a: "0" }, "https://a.example/hook?a0to1to2"],
  ["a port", "POST", "https://a.example:8443/hook", { a: "1" }, "https://a.example:8443/hook?a1"],
  ["unicode", "POST", "https://a.example/hook", { name: "Zoë 🙂" }, "https://a.example/hook?nameZoë 🙂"],
  ["a GET", "GET", "https://a.example/hook", { to: "2", from: "1" }, "https://a.example/hook?from=1&to=2"],
  ["a GET with a query", "GET", "https://a.example/hook?z=0", { a: "1" }, "https://a.example/hook?a=1&z=0"],
  ["a GET without values", "GET", "https://a.example/hook", {}, "https://a.example/hook"],
  [
    "an escaped query",
    "GET",
    "https://a.example/hook?to=%2B1415&n=Zo%C3%AB",
    {},
    "https://a.example/hook?n=Zoë&to=+1415",
  ],
  ["a query twice", "GET", "https://a.example/hook?to=2&to=1", {}, "https://a.example/hook?to=1&to=2"],
];

describe("Plivo's algorithm", () => {
  test.each(vectors)("%s is signed as it is published", async (_, method, url, params, message) => {
    const signed = await signEvent({ method, url, params, authToken, nonce: "12345" });
    const expected = createHmac("sha256", authToken).update(`${message}.12345`).digest("base64");
    expect(signed.headers["x-plivo-signature-v3"]).toBe(expected);
    const values = method === "GET" ? {} : params;
    await verifySignature({ ...signed, params: values, authTokens: [authToken] });
    expect(plivoAccepts({ ...signed, params: values, authTokens: [] }, signed.headers)).toBe(true);
  });

  const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,8}$/);
  const value = fc.string({ unit: "binary", maxLength: 12 });
  const values = fc.dictionary(name, fc.oneof(value, fc.array(value, { minLength: 2, maxLength: 4 })), { maxKeys: 5 });
  const query = fc.dictionary(name, value, { maxKeys: 3 }).map((entries) => new URLSearchParams(entries).toString());
  const places = fc.record({
    scheme: fc.constantFrom("http", "https"),
    host: fc.domain(),
    port: fc.oneof(
      fc.constant(""),
      fc.integer({ min: 1, max: 65535 }).map((port) => `:${port}`),
    ),
    path: fc.array(fc.stringMatching(/^[a-z0-9-]{1,6}$/), { maxLength: 3 }).map((parts) => `/${parts.join("/")}`),
    query,
  });

  test("Plivo's Node SDK accepts what we sign, and we accept it, whatever the address and the values", async () => {
    await fc.assert(
      fc.asyncProperty(places, values, fc.constantFrom("GET" as const, "POST" as const), async (at, params, method) => {
        const url = `${at.scheme}://${at.host}${at.port}${at.path}${at.query && `?${at.query}`}`;
        const signed = await signEvent({ method, url, params, authToken });
        const request = { ...signed, params: method === "GET" ? {} : params, authTokens: [authToken] };
        await verifySignature(request);
        expect(plivoAccepts(request, signed.headers)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("one changed value, name, path, nonce or token is refused by both", async () => {
    const change = fc.constantFrom("value", "name", "url", "nonce", "token");
    await fc.assert(
      fc.asyncProperty(values, name, value, change, async (others, key, text, changed) => {
        const params: EventParams = { ...others, [key]: `${text}1` };
        const signed = await signEvent({ url: address, params, authToken });
        const nonce = signed.headers["x-plivo-signature-v3-nonce"];
        const headers = {
          ...signed.headers,
          ...(changed === "nonce" && { "x-plivo-signature-v3-nonce": `${nonce}0` }),
        };
        const request = {
          ...signed,
          headers,
          url: changed === "url" ? `${address}/x` : address,
          params: {
            ...params,
            ...(changed === "value" && { [key]: `${text}2` }),
            ...(changed === "name" && { [`${key}${key}`]: `${text}1` }),
          },
          authTokens: [changed === "token" ? "another" : authToken],
        };
        await expect(verifySignature(request)).rejects.toMatchObject({ reason: "mismatch", status: 403 });
        if (changed !== "token") expect(plivoAccepts(request, headers)).toBe(false);
      }),
    );
  });
});

describe("several signatures and tokens", () => {
  test("while a token is replaced, the old and the new one are right", async () => {
    const request = await received();
    for (const authTokens of [[authToken], ["new", authToken], [authToken, "new"]])
      await verifySignature({ ...request, authTokens });
    await expect(verifySignature({ ...request, authTokens: ["new"] })).rejects.toThrow("No token signed it");
  });

  test("any signature of a list is enough, and so is the main account's", async () => {
    const { headers, ...request } = await received();
    const { "x-plivo-signature-v3": right = "", "x-plivo-signature-v3-nonce": nonce = "" } = Object(headers);
    const wrong = Buffer.alloc(32).toString("base64");
    for (const list of [`${wrong},${right}`, `${right}, ${wrong}`, `not Base64!,${right}`])
      await verifySignature({
        ...request,
        headers: { "X-Plivo-Signature-V3": list, "X-Plivo-Signature-V3-Nonce": nonce },
      });
    const main = new Headers({ "x-plivo-signature-ma-v3": right, "x-plivo-signature-v3-nonce": nonce });
    await verifySignature({ ...request, headers: main });
    for (const list of [wrong, right.slice(4), "", ","])
      await expect(
        verifySignature({ ...request, headers: { "x-plivo-signature-v3": list, "x-plivo-signature-v3-nonce": nonce } }),
      ).rejects.toThrow(/No token signed it|It has no x-plivo-signature-v3 header/);
  });

  test.each(["x-plivo-signature-v3-nonce", "x-plivo-signature-v3"])("without %s it is unsigned", async (missing) => {
    const { headers, ...request } = await received();
    const left = Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith(missing)));
    delete left["x-plivo-signature-ma-v3"];
    await expect(verifySignature({ ...request, headers: left })).rejects.toMatchObject({
      name: "PhloWebhookError",
      reason: "unsigned",
      status: 401,
      message: `It has no ${missing} header.`,
    });
  });
});

describe("a replay", () => {
  test("is refused when nonces are remembered, and only then", async () => {
    const request = await received();
    const nonces = memoryNonces();
    await verifySignature(request);
    await verifySignature({ ...request, nonces });
    await expect(verifySignature({ ...request, nonces })).rejects.toMatchObject({ reason: "replayed", status: 409 });
  });

  test("of two copies at once, one is taken", async () => {
    const request = { ...(await received()), nonces: memoryNonces() };
    const outcomes = await Promise.allSettled([verifySignature(request), verifySignature(request)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test("a nonce that nobody signed is not remembered: a stranger cannot use up another's", async () => {
    const request = await received();
    const nonces = memoryNonces();
    await expect(verifySignature({ ...request, params: { event: "other" }, nonces })).rejects.toThrow();
    await verifySignature({ ...request, nonces });
  });

  test("the memory keeps its limit, and forgets the oldest first", () => {
    const nonces = memoryNonces(2);
    expect(["a", "b", "a", "c", "b", "a"].map((nonce) => nonces.remember(nonce))).toEqual([
      true,
      true,
      false,
      true,
      false,
      true,
    ]);
    for (const limit of [0, 1.5, Number.NaN]) expect(() => memoryNonces(limit)).toThrow("limit must be a whole number");
  });
});

describe("the address", () => {
  test("a port is signed as it stands, or left out", async () => {
    const withPort = await received({ url: "https://pbx.example.com:443/events" });
    const withoutPort = await received({ url: "https://pbx.example.com/events" });
    await verifySignature(withPort);
    await verifySignature({ ...withoutPort, url: withPort.url, port: "drop" });
    await expect(verifySignature({ ...withoutPort, url: withPort.url })).rejects.toThrow(
      "See the options proxy and port",
    );
    await expect(verifySignature({ ...withPort, port: "drop" })).rejects.toThrow("No token signed it");
  });

  test("behind a proxy, its headers or the given origin say what Plivo called", async () => {
    const signed = await received({ url: "https://pbx.example.com/events?ticket=4711" });
    const inside = { ...signed, url: "http://10.0.0.7:8080/events?ticket=4711" };
    const forwarded = { "X-Forwarded-Proto": "https, http", "X-Forwarded-Host": "pbx.example.com, inner" };
    const headers = { ...Object(signed.headers), ...forwarded };
    await expect(verifySignature({ ...inside, headers })).rejects.toThrow("No token signed it");
    await verifySignature({ ...inside, headers, proxy: "x-forwarded" });
    for (const origin of ["https://pbx.example.com", "https://pbx.example.com/"])
      for (const url of [inside.url, "/events?ticket=4711"])
        await verifySignature({ ...signed, url, proxy: { origin } });
  });

  test("a bare path, and choices that are none, are refused by name", async () => {
    const request = await received();
    await expect(verifySignature({ ...request, url: "/events" })).rejects.toThrow(
      'url must be the absolute address that Plivo called, such as https://pbx.example.com/events; received "/events"',
    );
    await expect(verifySignature({ ...request, proxy: { origin: "pbx.example.com" } })).rejects.toThrow(
      "proxy.origin must be such as https://pbx.example.com",
    );
    for (const wrong of [{ port: "omit" }, { proxy: "yes" }])
      await expect(verifySignature({ ...request, ...Object(wrong) })).rejects.toThrow(
        /must be .*received "(omit|yes)"/,
      );
  });
});

test.each([
  [{ "x-forwarded-host": "a b" }],
  [{ "x-forwarded-host": "pbx.example.com/x" }],
  [{ "x-forwarded-proto": "javascript:" }],
  [{}],
])("who comes past the proxy is told so, and is no fault of the program: %j", async (forwarded) => {
  const signed = await received();
  const request = {
    ...signed,
    url: "/events",
    proxy: "x-forwarded" as const,
    headers: { ...Object(signed.headers), ...forwarded },
  };
  await expect(verifySignature(request)).rejects.toMatchObject({ reason: "unreadable", status: 400 });
});

test("an empty header of a proxy says nothing, and a scheme is the same in any case of letters", async () => {
  const signed = await received();
  const headers = { ...Object(signed.headers), "X-Forwarded-Host": "", "X-Forwarded-Proto": "HTTPS" };
  await verifySignature({ ...signed, headers, url: "http://pbx.example.com/events", proxy: "x-forwarded" });
});

test.each<[string, object, string]>([
  ["headers", { headers: undefined }, "headers must be Headers, or an object of them; received nothing."],
  ["headers in pairs", { headers: [["a", "b"]] }, "headers must be Headers, or an object of them; received an array."],
  ["a number", { params: { a: 1 } }, "params.a must be a string or a list of strings; received 1."],
  ["an object", { params: { a: { b: "1" } } }, "params.a must be a string or a list of strings; received an object."],
  ["a text", { params: "a=1" }, 'params must be an object of strings; received "a=1".'],
  ["nothing", { params: null }, "params must be an object of strings; received null."],
  ["search params", { params: new URLSearchParams("a=1") }, "params must be an object of strings; received an object."],
  ["no proxy", { proxy: null }, 'proxy must be "none", "x-forwarded" or { origin }; received null.'],
  ["nonces", { nonces: new Set() }, "nonces must have a method remember"],
])("an argument that is wrong is named: %s", async (_, wrong, message) => {
  const request: unknown = { ...(await received()), ...wrong };
  const refused = Reflect.apply(verifySignature, undefined, [request]);
  await expect(refused).rejects.toThrow(TypeError);
  await expect(refused).rejects.toThrow(message);
});

test.each<[object, string]>([
  [{ method: "PUT" }, 'method must be GET or POST; received "PUT".'],
  [{ encoding: "xml" }, 'encoding must be form or json; received "xml".'],
  [{ nonce: "" }, 'nonce must be printable ASCII without spaces; received "".'],
  [{ nonce: "a\r\nb" }, "nonce must be printable ASCII without spaces"],
  [{ params: undefined }, "params must be an object of strings; received nothing."],
  [{ params: { a: 1 } }, "params.a must be a string or a list of strings; received 1."],
])("signEvent refuses %j", async (wrong, message) => {
  const signed = Reflect.apply(signEvent, undefined, [{ url: address, params, authToken, ...wrong }]);
  await expect(signed).rejects.toThrow(message);
});

test.each([[[]], [[""]], [undefined], ["token"]])("tokens must be a list of tokens: %j", async (tokens) => {
  const request: unknown = { ...(await received()), authTokens: tokens };
  const refused = Reflect.apply(verifySignature, undefined, [request]);
  await expect(refused).rejects.toThrow(/^authTokens must be a list of at least one Auth Token/);
});

test("no error shows a token", async () => {
  const request = { ...(await received()), authTokens: ["secret-1", "secret-2"] };
  const error: unknown = await verifySignature(request).catch((cause: unknown) => cause);
  expect(String(error) + JSON.stringify(error)).not.toMatch(/secret/);
});

test("another method is refused", async () => {
  const request = { ...(await received()), method: "PUT" };
  await expect(verifySignature(request)).rejects.toMatchObject({ reason: "unreadable", status: 405 });
});
