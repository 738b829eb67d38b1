/** Whatever a user's `fetch` or transport throws or returns, a call ends in one of our errors, and `onAttempt` is called. */

import { inspect } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type AttemptEvent, createPhloClient, isPhloError, type PhloClientOptions } from "../../src/index.js";
import { values } from "../support/client-methods.js";
import { caught } from "./connect.js";

const transfer = { to: "+14152225555", trigger_source: "+14152223333" };
const bite = (): never => {
  throw new Error("it bites");
};
const never = () => new Promise<never>(() => {});

/** A value of any shape where a type is asked for, as JavaScript gives it. */
const as = <Value>(value: unknown): Value => Object(value) && JSON.parse("[]", () => value);

async function outcomeOf(options: PhloClientOptions) {
  const events: AttemptEvent[] = [];
  const phlo = createPhloClient({
    authId: values.auth_id,
    authToken: "s3cret-token",
    timeout: 200,
    maxRetries: 0,
    onAttempt: (event) => events.push(event),
    ...options,
  });
  const error = await caught(phlo.multiPartyCall(values.phlo_id, values.node_id).coldTransfer(transfer));
  return { error, events };
}

const traps = Object.fromEntries(
  ["get", "has", "ownKeys", "getOwnPropertyDescriptor", "getPrototypeOf", "set", "defineProperty"].map((name) => [
    name,
    bite,
  ]),
);
const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
const chain = (depth: number) =>
  Array.from({ length: depth }).reduce<Error>((cause) => new Error("outer", { cause }), new Error("innermost"));

const bitingValues: readonly (readonly [string, () => unknown])[] = [
  ["a code that throws", () => Object.defineProperty({}, "code", { get: bite })],
  ["a message that throws", () => Object.defineProperty(new Error("x"), "message", { get: bite })],
  ["a stack that throws", () => Object.defineProperty(new Error("x"), "stack", { get: bite })],
  ["a cause that throws", () => Object.defineProperty(new Error("x"), "cause", { get: bite })],
  ["a Proxy whose every trap throws", () => new Proxy(new Error("x"), traps)],
  ["a revoked Proxy", revoked],
  ["a revoked Proxy as its cause", () => new Error("x", { cause: revoked() })],
  ["a cause chain of 20,000", () => chain(20_000)],
  ["errors that cannot be iterated", () => Object.assign(new Error("x"), { errors: { length: 3 } })],
  ["errors without end", () => Object.assign(new Error("x"), { errors: Array.from({ length: 100_000 }, () => ({})) })],
  ["a symbol", () => Symbol("x")],
  ["a number", () => 7],
  ["nothing", () => undefined],
  ["null", () => null],
  ["an object without a prototype", () => Object.create(null)],
  ["a prototype that throws", () => Object.create(new Proxy({}, traps))],
  ["toString that throws", () => ({ toString: bite, [Symbol.toPrimitive]: bite, toJSON: bite })],
  ["a tag that throws", () => Object.defineProperty({}, Symbol.toStringTag, { get: bite })],
  ["a function", () => bite],
  [
    "a claim of certainty by a getter that changes",
    () => {
      let turn = 0;
      return Object.defineProperty(new Error("x"), "code", {
        get: () => (turn++ % 2 === 0 ? "ECONNREFUSED" : "ECONNRESET"),
      });
    },
  ],
];

test.each(bitingValues)("thrown, rejected, returned: %s", async (name, make) => {
  const ways: readonly PhloClientOptions[] = [
    {
      fetch: () => {
        throw make();
      },
    },
    { fetch: () => Promise.reject(make()) },
    { fetch: async () => as(make()) },
    {
      transport: () => {
        throw make();
      },
    },
    { transport: () => Promise.reject(make()) },
    { transport: async () => as(make()) },
    {
      transport: async () => ({
        status: 201,
        headers: new Headers(),
        text: () => {
          throw make();
        },
        discard: bite,
      }),
    },
    {
      transport: async () => ({
        status: 201,
        headers: new Headers(),
        text: () => Promise.reject(make()),
        discard: () => {},
      }),
    },
  ];
  for (const way of ways) {
    const { error, events } = await outcomeOf(way);
    expect(isPhloError(error), name).toBe(true);
    if (!name.startsWith("a claim")) expect(error).toMatchObject({ attempts: 1, mayHaveExecuted: true });
    expect(events).toHaveLength(1);
    expect(inspect(error, { depth: 30, showHidden: true })).toContain("cold_transfer");
    expect(JSON.stringify(error)).toContain("cold_transfer");
  }
});

const thenable = (then: () => void) => Object.fromEntries([["th", "en"].join("")].map((name) => [name, then]));

const fine = '{"api_id":"a-1","error":""}';
const responses: readonly (readonly [string, () => unknown])[] = [
  ["headers that cannot be iterated", () => ({ status: 500, headers: 7, body: null, text: async () => "{}" })],
  [
    "headers that throw",
    () => Object.defineProperty({ status: 500, body: null, text: async () => "{}" }, "headers", { get: bite }),
  ],
  [
    "headers whose entries are none",
    () => ({ status: 500, headers: [[Symbol("x")], 1], body: null, text: async () => "{}" }),
  ],
  ["a status that throws", () => Object.defineProperty({ headers: new Headers() }, "status", { get: bite })],
  ["a status that is text", () => ({ status: "201", headers: new Headers(), text: async () => fine })],
  ["a status that is no number", () => ({ status: Number.NaN, headers: new Headers(), text: async () => fine })],
  ["text() that yields 7", () => ({ status: 201, headers: new Headers(), text: async () => 7 })],
  ["text() that yields an object", () => ({ status: 500, headers: new Headers(), text: async () => ({}) })],
  ["text() that never settles", () => ({ status: 201, headers: new Headers(), text: never, discard: never })],
  ["text() that is missing", () => ({ status: 201, headers: new Headers() })],
  [
    "a body of another kind",
    () => ({ status: 201, headers: new Headers(), body: { getReader: () => ({ read: async () => ({ value: 7 }) }) } }),
  ],
  ["a body that throws", () => ({ status: 201, headers: new Headers(), body: { getReader: bite } })],
  ["a thenable that throws", () => thenable(bite)],
  ["a thenable that never settles", () => thenable(() => {})],
];

test.each(responses)("a response with %s", async (_, make) => {
  for (const way of [{ fetch: async () => as<Response>(make()) }, { transport: async () => as<never>(make()) }]) {
    const { error, events } = await outcomeOf(way);
    expect(isPhloError(error)).toBe(true);
    expect(error).toMatchObject({ attempts: 1, mayHaveExecuted: true });
    expect(events).toHaveLength(1);
  }
});

test("a discard that throws, rejects or never settles ends neither the call nor the program", async () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => void unhandled.push(reason);
  process.on("unhandledRejection", note).on("uncaughtException", note);
  for (const discard of [bite, () => as<undefined>(Promise.reject(new Error("late"))), () => as<undefined>(never())]) {
    const response = { status: 302, headers: new Headers(), text: never, discard };
    expect((await outcomeOf({ transport: async () => response })).error).toMatchObject({ kind: "response" });
    const stalled = { ...response, status: 201 };
    expect((await outcomeOf({ timeout: 20, transport: async () => stalled })).error).toMatchObject({ kind: "timeout" });
  }
  await new Promise((resolve) => setImmediate(resolve));
  process.off("unhandledRejection", note).off("uncaughtException", note);
  expect(unhandled).toEqual([]);
});

test("any object that fetch returns: one of our errors, or a JSON object", async () => {
  const part = fc.oneof(
    fc.anything(),
    fc.constantFrom(
      bite,
      () => 7,
      async () => fine,
      Promise.reject.bind(Promise),
    ),
  );
  const response = fc.record(
    {
      status: fc.oneof(fc.integer({ min: 0, max: 700 }), part),
      headers: part,
      text: part,
      body: part,
      json: part,
      ok: part,
    },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(fc.oneof(response, fc.anything()), async (made) => {
      const events: AttemptEvent[] = [];
      const phlo = createPhloClient({
        authId: values.auth_id,
        authToken: "s3cret-token",
        timeout: 50,
        maxRetries: 0,
        fetch: async () => as(made),
        onAttempt: (event) => events.push(event),
      });
      const call = phlo.multiPartyCall(values.phlo_id, values.node_id).coldTransfer(transfer);
      const [outcome, failed] = await call.then(
        (body): [unknown, boolean] => [body, false],
        (error): [unknown, boolean] => [error, true],
      );
      if (failed) expect(isPhloError(outcome)).toBe(true);
      else expect(outcome).toBeTypeOf("object");
      expect(events).toHaveLength(1);
    }),
    { numRuns: 300 },
  );
});
