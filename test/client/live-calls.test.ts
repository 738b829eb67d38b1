import { describe, expect, test } from "vitest";
import { createPhloClient, type PhloClientOptions, PhloResponseError } from "../../src/index.js";
import { startMock } from "../../src/mock/index.js";

const authId = "MAXXXXXXXXXXXXXXXXXX";
const authToken = "s3cret-token";

interface Asked {
  readonly url: URL;
  readonly authorization: string | null;
}

/** A client whose every request is answered by `reply`, which is given the query. */
function connect(reply: (query: URLSearchParams) => Response | Promise<Response>, options: PhloClientOptions = {}) {
  const asked: Asked[] = [];
  const fetch = async (address: string, init: RequestInit) => {
    const url = new URL(address);
    asked.push({ url, authorization: new Headers(init.headers).get("authorization") });
    return reply(url.searchParams);
  };
  return { phlo: createPhloClient({ authId, authToken, fetch, ...options }), asked };
}

const ids = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => `call-${from + index}`);

/** A Voice API with these calls, which heeds limit and offset. */
const listing = (all: readonly string[]) => (query: URLSearchParams) => {
  const offset = Number(query.get("offset"));
  return Response.json({ api_id: "a-1", calls: all.slice(offset, offset + Number(query.get("limit"))) });
};

const search = ({ url }: Asked) => decodeURIComponent(url.search.slice(1));

describe("liveCalls", () => {
  test("asks Plivo's Voice API for a number with and without +, and names each call once", async () => {
    const { phlo, asked } = connect((query) =>
      Response.json({ calls: query.get("to_number")?.startsWith("+") ? ["b", "c"] : ["a", "b"] }),
    );
    expect(await phlo.liveCalls({ to: "+14152225555", direction: "outbound" })).toEqual(["b", "c", "a"]);
    const rest = "call_direction=outbound&limit=20&offset=0";
    expect(asked.map(search)).toEqual([
      `status=live&to_number=+14152225555&${rest}`,
      `status=live&to_number=14152225555&${rest}`,
    ]);
    expect(new Set(asked.map(({ url }) => url.origin + url.pathname))).toEqual(
      new Set([`https://api.plivo.com/v1/Account/${authId}/Call/`]),
    );
  });

  test("a spelling that the server refuses does not hide the other's calls; that it refuses both is told", async () => {
    const refusing = (isRefused: (to: string) => boolean) =>
      connect((query) =>
        isRefused(query.get("to_number") ?? "")
          ? Response.json({ error: "invalid to_number" }, { status: 400 })
          : Response.json({ calls: ["a"] }),
      ).phlo.liveCalls({ to: "+14152225555" });
    expect(await refusing((to) => to.startsWith("+"))).toEqual(["a"]);
    expect(await refusing((to) => !to.startsWith("+"))).toEqual(["a"]);
    await expect(refusing(() => true)).rejects.toMatchObject({ status: 400, reason: "invalid to_number" });
    const down = connect((query) =>
      query.get("to_number")?.startsWith("+") ? Response.json({ calls: [] }) : Response.json({}, { status: 404 }),
    );
    await expect(down.phlo.liveCalls({ to: "+14152225555" })).rejects.toMatchObject({ status: 404 });
  });

  test.each([
    [{ to: "14152225555" }, ["to_number=14152225555", "to_number=+14152225555"]],
    [{ from: "sip:agent@phone.plivo.com" }, ["from_number=sip:agent@phone.plivo.com"]],
    [{}, ["status=live"]],
    [
      { to: "+1415", from: "1416" },
      ["to_number=+1415&from_number=1416", "to_number=+1415&from_number=+1416", "to_number=1415&from_number=1416"],
    ],
  ])("asks for %o as %o", async (filter, questions) => {
    const { phlo, asked } = connect(() => Response.json({ calls: [] }));
    expect(await phlo.liveCalls(filter)).toEqual([]);
    for (const question of questions) expect(asked.map(search).join("\n")).toContain(question);
    expect(asked).toHaveLength(Object.keys(filter).length === 2 ? 4 : questions.length);
  });

  test.each([0, 19, 20, 21, 57, 400])("reads all of %i calls, page by page", async (count) => {
    const { phlo, asked } = connect(listing(ids(0, count)));
    expect(await phlo.liveCalls()).toEqual(ids(0, count));
    expect(asked).toHaveLength(Math.floor(count / 20) + 1);
  });

  test("stops at 1000 calls, and where a server knows no offset", async () => {
    const endless = connect(listing(ids(0, 5000)));
    expect(await endless.phlo.liveCalls()).toHaveLength(1000);
    expect(endless.asked).toHaveLength(50);
    const repeating = connect(() => Response.json({ calls: ids(0, 20) }));
    expect(await repeating.phlo.liveCalls()).toEqual(ids(0, 20));
    expect(repeating.asked).toHaveLength(2);
  });

  test.each([
    [{ to: "(415) 222" }, "to", '"(415) 222"'],
    [{ from: 14152225555 }, "from", "14152225555"],
    [{ direction: "out" }, "direction", '"out"'],
    [{ too: "+14152225555" }, "too", 'filter "too" (did you mean to?)'],
    ["+14152225555", "filters", '"+14152225555"'],
  ])("refuses the filter %o", async (filter, argument, received) => {
    const { phlo, asked } = connect(() => Response.json({ calls: [] }));
    const call = Reflect.apply(phlo.liveCalls, phlo, [filter]);
    await expect(call).rejects.toMatchObject({ kind: "argument", argument, received });
    expect(asked).toEqual([]);
  });

  test.each([{}, { calls: "none" }, { calls: [7] }, { calls: null }])("refuses the body %o", async (body) => {
    const { phlo } = connect(() => Response.json(body));
    const error = await phlo.liveCalls().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PhloResponseError);
    const came = { status: 200, body: JSON.stringify(body), headers: { "content-type": "application/json" } };
    expect(error).toMatchObject({ operation: "listCalls", attempts: 1, mayHaveExecuted: false, ...came });
  });

  test("fails where one of the requests fails, and says nothing about phones", async () => {
    const reply = (query: URLSearchParams) =>
      query.get("offset") === "0" ? listing(ids(0, 40))(query) : Response.json({ error: "no" }, { status: 401 });
    await expect(connect(reply).phlo.liveCalls()).rejects.toMatchObject({
      kind: "api",
      status: 401,
      message: 'listCalls: Plivo responded 401 "no".',
    });
  });

  test("keeps to totalTimeout over all of its requests", async () => {
    const { phlo, asked } = connect(
      async (query) => {
        await new Promise<void>((resolve) => {
          const start = performance.now();
          const wait = () => (performance.now() - start > 30 ? resolve() : setImmediate(wait));
          wait();
        });
        return listing(ids(0, 5000))(query);
      },
      { totalTimeout: 100, maxRetries: 0 },
    );
    await expect(phlo.liveCalls()).rejects.toMatchObject({ kind: "timeout", operation: "listCalls" });
    expect(asked.length).toBeLessThan(10);
  });
});

test("queuedCalls asks for queued calls, without a filter", async () => {
  const { phlo, asked } = connect(listing(ids(0, 21)));
  expect(await phlo.queuedCalls()).toEqual(ids(0, 21));
  expect(asked.map(search)).toEqual(["status=queued&limit=20&offset=0", "status=queued&limit=20&offset=20"]);
});

test("liveCall reads one call; a 404 says that it is not live", async () => {
  await using mock = await startMock();
  const phlo = createPhloClient({ baseUrl: mock.url, authId: mock.authId, authToken: mock.authToken });
  const id = "d0a87a1a-b0e9-4ab2-ac07-c22ee87cd04a";
  expect(await phlo.liveCall(id)).toMatchObject({ call_uuid: id, call_status: "in-progress" });
  mock.next({ status: 404 });
  await expect(phlo.liveCall(id)).rejects.toMatchObject({ kind: "api", status: 404, mayHaveExecuted: false });
  await expect(phlo.liveCall("../x")).rejects.toMatchObject({ kind: "argument", argument: "callUuid" });
});

describe("where requests go", () => {
  const voice = "https://api.plivo.com";
  const phloServer = "https://phlorunner.plivo.com";

  test.each([
    [{}, phloServer, voice],
    [{ baseUrl: `${phloServer}/` }, phloServer, voice],
    [{ baseUrl: "http://127.0.0.1:4010" }, "http://127.0.0.1:4010", "http://127.0.0.1:4010"],
    [{ baseUrl: "http://127.0.0.1:4010", voiceBaseUrl: voice }, "http://127.0.0.1:4010", voice],
    [{ voiceBaseUrl: "http://localhost:1/voice/" }, phloServer, "http://localhost:1/voice"],
  ])("with %o", async (options, base, voiceBase) => {
    const { phlo, asked } = connect(() => Response.json({ calls: [], call_uuid: "c", phlo_id: "p" }), options);
    await phlo.get("p");
    await phlo.liveCalls();
    await phlo.liveCall("c");
    const path = { auth_id: authId };
    await phlo.api.GET("/v1/Account/{auth_id}/Call/", { params: { path, query: { status: "live" } } });
    await phlo.api.GET("/v1/phlo/{phlo_id}", { params: { path: { phlo_id: "p" } } });
    expect(asked.map(({ url }) => url.origin + url.pathname)).toEqual([
      `${base}/v1/phlo/p`,
      `${voiceBase}/v1/Account/${authId}/Call/`,
      `${voiceBase}/v1/Account/${authId}/Call/c/`,
      `${voiceBase}/v1/Account/${authId}/Call/`,
      `${base}/v1/phlo/p`,
    ]);
    for (const { authorization } of asked) expect(authorization).toBe(`Basic ${btoa(`${authId}:${authToken}`)}`);
  });

  test("the token goes to these two places only, whatever a middleware does", async () => {
    const { phlo, asked } = connect(() => Response.json({ calls: [] }));
    let host = "api.plivo.com";
    phlo.api.use({ onRequest: ({ request }) => new Request(request.url.replace(/\/\/[^/]+/, `//${host}`), request) });
    await phlo.get("p").catch(() => {});
    expect(asked.map(({ url }) => url.host)).toEqual(["api.plivo.com"]);
    host = "api.plivo.com.example";
    await expect(phlo.liveCalls()).rejects.toMatchObject({ kind: "argument", argument: "address" });
    expect(asked).toHaveLength(1);
  });

  test("a wrong voiceBaseUrl is refused by its name", () => {
    expect(() => createPhloClient({ authId, authToken, voiceBaseUrl: "http://api.plivo.com" })).toThrow(
      /^voiceBaseUrl must be an https: address/,
    );
  });
});
