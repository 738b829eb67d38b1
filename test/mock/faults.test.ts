import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type Fault, startMock } from "../../src/mock/index.js";
import { ask, call, type Line, phlo } from "./ask.js";

const mock = await startMock();
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const hold = { path: `${call}/members/+14152225555`, body: { action: "hold" } };

describe.each<[string, Line]>([
  ["over a socket", { mock, fetch: globalThis.fetch }],
  ["in the process", { mock, fetch: mock.fetch }],
])("%s", (_, line) => {
  const statuses = async (count: number) => {
    const found: number[] = [];
    while (found.length < count) found.push((await ask(line)).status);
    return found;
  };

  test("strikes the next request once, with the contract's example and the headers", async () => {
    mock.next({ status: 429, headers: { "Retry-After": "1" } });
    const { status, headers, body } = await ask(line);
    expect([status, headers.get("retry-after")]).toEqual([429, "1"]);
    expect(body).toMatchObject({ error: "Too many requests.", api_id: expect.not.stringMatching("97ceeb52-58b6") });
    expect(mock.requests).toMatchObject([{ status: 429, action: "cold_transfer", violations: [] }]);
    expect(mock.requests[0]).not.toHaveProperty("rejection");
    expect(await statuses(1)).toEqual([200]);
  });

  test("strikes as often as it is told, in the order in which faults were set", async () => {
    mock.next({ status: 500, times: 2 });
    mock.next({ status: 403 });
    expect(await statuses(4)).toEqual([500, 500, 403, 200]);
    mock.next({ status: 503, times: Infinity });
    expect(await statuses(3)).toEqual([503, 503, 503]);
    mock.reset();
    expect(await statuses(1)).toEqual([200]);
  });

  test("strikes only the operation and the action that it names", async () => {
    mock.next({ status: 403, when: { action: "hold" } });
    mock.next({ status: 404, when: { operation: "getPhlo" } });
    mock.next({ status: 500, when: { operation: "updateMultiPartyCall", action: "cold_transfer" } });
    expect((await ask(line, { method: "GET", path: phlo })).status).toBe(404);
    expect((await ask(line)).status).toBe(500);
    expect((await ask(line, hold)).status).toBe(403);
    expect((await ask(line, hold)).status).toBe(200);
  });

  test("answers in Plivo's shape where the contract has no example", async () => {
    mock.next({ status: 503 });
    expect(await ask(line)).toMatchObject({ status: 503, body: { error: "Service Unavailable" } });
    mock.next({ status: 202 });
    expect(await ask(line)).toMatchObject({ status: 202, body: { error: "" } });
    mock.next({ status: 204 });
    expect(await ask(line)).toMatchObject({ status: 204, body: null });
  });

  test("answers with a body as JSON or as it is, the status and the checks staying as they were", async () => {
    mock.next({ body: { api_id: "x", error: "busy" } });
    expect(await ask(line)).toMatchObject({ status: 200, body: { api_id: "x", error: "busy" } });
    mock.next({ status: 502, headers: { "content-type": "text/html" }, body: '"<html>"' });
    const { headers, body } = await ask(line);
    expect([headers.get("content-type"), body]).toEqual(["text/html", "<html>"]);
    mock.next({ body: {} });
    expect(await ask(line, { body: {} })).toMatchObject({ status: 400, body: {} });
    expect(mock.requests[2]?.rejection).toContain("action must be");
  });

  test("holds an answer back, and lets go of it when nobody waits any more", async () => {
    mock.next({ status: 403, delay: 30 });
    const started = performance.now();
    expect((await ask(line)).status).toBe(403);
    expect(performance.now() - started).toBeGreaterThan(25);
    mock.next({ delay: 2 ** 31 - 1 });
    const reason = new Error("I have waited long enough");
    const waiting = new AbortController();
    const asked = expect(ask(line, { signal: waiting.signal })).rejects.toBe(reason);
    await until(() => mock.requests.length === 2);
    waiting.abort(reason);
    await asked;
    expect((await ask(line)).status).toBe(200);
  });

  test("drops the connection before the answer", async () => {
    mock.next({ drop: "before" });
    const error: unknown = await ask(line).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toMatchObject({ message: "fetch failed", cause: expect.any(Error) });
    expect(mock.requests).toMatchObject([{ action: "cold_transfer", status: undefined }]);
    expect(await statuses(1)).toEqual([200]);
  });

  test("drops the connection in the middle of the answer", async () => {
    mock.next({ status: 201, drop: "during" });
    await expect(ask(line)).rejects.toBeInstanceOf(TypeError);
    expect(mock.requests).toMatchObject([{ status: 201 }]);
    expect(await statuses(1)).toEqual([200]);
  });
});

test.each<[string, object, string]>([
  ["no fault", {}, "A fault must be given status, headers, body, delay or drop; received nothing."],
  [
    "conditions alone",
    { times: 2, when: { action: "hold" } },
    "A fault must be given status, headers, body, delay or drop; received times, when.",
  ],
  [
    "two cookies",
    {
      headers: new Headers([
        ["set-cookie", "a=1"],
        ["set-cookie", "b=2"],
      ]),
    },
    "headers must be with one set-cookie at most; received 2.",
  ],
  ["headers in a Map", { headers: new Map([["a", "b"]]) }, "headers must be an object of strings, or a Headers"],
  ["a header that steers", { headers: { a: "x\u0001y" } }, "headers.a must be a string on one line"],
  ["a header with DEL", { headers: { a: "x\u007fy" } }, "headers.a must be a string on one line"],
  ["a header beyond Latin-1", { headers: { a: "☎" } }, "headers.a must be a string on one line"],
  ["a break in a body that is empty", { status: 503, body: "", drop: "during" }, 'drop must be "before" where'],
  ["a break in a body that there is not", { status: 204, drop: "during" }, 'drop must be "before" where'],
  [
    "a member of an operation that has none",
    { status: 500, when: { operation: "listCalls", member: "+1415" } },
    'when.member must be left out for listCalls; received "+1415".',
  ],
  [
    "a member of an action that names none",
    { status: 500, when: { action: "cold_transfer", member: "+1415" } },
    'when.member must be left out for cold_transfer; received "+1415".',
  ],
  [
    "an unknown option",
    { stauts: 500 },
    "A fault has no stauts; it may have status, headers, body, delay, drop, executed, times, when. Did you mean status?",
  ],
  ["a status as text", { status: "500" }, 'status must be a whole number from 200 to 599; received "500".'],
  ["a status out of range", { status: 100 }, "status must be a whole number from 200 to 599; received 100."],
  ["headers as text", { headers: "a: b" }, 'headers must be an object of strings; received "a: b".'],
  ["a header on two lines", { headers: { a: "b\r\nc: d" } }, "headers.a must be a string on one line"],
  [
    "a header that is a number",
    { headers: { "retry-after": 1 } },
    "headers.retry-after must be a string on one line, of characters that HTTP allows; received 1.",
  ],
  [
    "a header that has no name",
    { headers: { "a b": "c" } },
    "headers.a b must be a header's name with a value that HTTP allows",
  ],
  [
    "a header that frames the response",
    { headers: { Trailer: "x" } },
    "headers must be without connection, content-length, keep-alive, trailer, transfer-encoding, upgrade, which the mock writes itself; received trailer.",
  ],
  [
    "a body that JSON cannot express",
    { body: 1n },
    "body must be a string, or a value that JSON can express; received 1.",
  ],
  ["a negative delay", { delay: -1 }, "delay must be a number of milliseconds from 0 to 2147483647; received -1."],
  ["an unknown drop", { drop: "after" }, 'drop must be "before" or "during"; received "after".'],
  [
    "no times",
    { status: 500, times: 0 },
    'times must be a whole number from 1, or "unlimited" (in JavaScript, Infinity); received 0.',
  ],
  [
    "an unknown condition",
    { status: 500, when: { path: "/" } },
    "when has no path; it may have operation, action, member.",
  ],
  [
    "an unknown operation",
    { status: 500, when: { operation: "hold" } },
    "when.operation must be one of updateMultiPartyCall, ",
  ],
  [
    "an unknown action",
    { status: 500, when: { action: "teleport" } },
    "when.action must be one of call, warm_transfer, ",
  ],
  [
    "an action of another operation",
    { status: 500, when: { operation: "updateMember", action: "call" } },
    "when.action must be one of hold, ",
  ],
  [
    "an action of none",
    { status: 500, when: { operation: "getPhlo", action: "call" } },
    "when.action must be left out for getPhlo",
  ],
])("refuses a fault with %s", (_, fault: Fault, message) => {
  expect(() => mock.next(fault)).toThrow(TypeError);
  expect(() => mock.next(fault)).toThrow(message);
});

/** Waits for the event loop to bring something about. */
async function until(done: () => boolean): Promise<void> {
  while (!done()) await new Promise((resolve) => setImmediate(resolve));
}

test("takes a Headers, and leaves out what is undefined", async () => {
  mock.next({
    status: 429,
    headers: new Headers({ "Retry-After": "1" }),
    body: undefined,
    when: { action: undefined },
  });
  const { status, headers } = await ask({ mock, fetch });
  expect([status, headers.get("retry-after")]).toEqual([429, "1"]);
});

test("a delay is real time, which fake timers do not move", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "setInterval", "Date"] });
  try {
    mock.next({ status: 403, delay: 20 });
    expect((await ask({ mock, fetch: mock.fetch })).status).toBe(403);
  } finally {
    vi.useRealTimers();
  }
});
