/** What a client tells of its requests, and whom it asks before it sends one. */
import { describe, expect, test } from "vitest";
import {
  createPhloClient,
  type PhloClientOptions,
  type RequestEndEvent,
  type UpcomingAttempt,
} from "../../src/index.js";
import { caught } from "../hostile/connect.js";
import { values } from "../support/client-methods.js";

const transfer = { to: "+14152225555", trigger_source: "+14152223333" };
const subject = { phlo_id: values.phlo_id, node_id: values.node_id, run_id: undefined };
const nothing = { phlo_id: undefined, node_id: undefined, member_address: undefined, run_id: undefined };

/** A client whose requests get these responses, one after the other. */
function connect(statuses: readonly number[], options: PhloClientOptions = {}) {
  const left = [...statuses];
  let sent = 0;
  const fetch = async () => {
    sent++;
    return Response.json({ api_id: `a-${sent}`, error: "" }, { status: left.shift() ?? 201 });
  };
  const ends: RequestEndEvent[] = [];
  const phlo = createPhloClient({
    authId: values.auth_id,
    authToken: "s3cret-token",
    fetch,
    backoff: { initialDelay: 0, maxDelay: 0 },
    onEnd: (event) => ends.push(event),
    ...options,
  });
  return { phlo, call: phlo.multiPartyCall(values.phlo_id, values.node_id), ends, sent: () => sent };
}

describe("onEnd", () => {
  test("tells of a success after retries, with whom it is about", async () => {
    const { call, ends } = connect([503, 201]);
    await call.member(transfer.to).hold();
    expect(ends).toEqual([
      {
        ...subject,
        ...{ operation: "updateMember", action: "hold", member_address: transfer.to, attempts: 2, status: 201 },
        ...{ durationMs: expect.any(Number), errorKind: undefined, mayHaveExecuted: true, api_id: "a-2" },
      },
    ]);
  });

  test.each([
    [403, { errorKind: "api", mayHaveExecuted: false, status: 403, attempts: 1 }],
    [500, { errorKind: "api", mayHaveExecuted: true, status: 500, attempts: 1 }],
    [302, { errorKind: "response", mayHaveExecuted: true, status: 302, attempts: 1 }],
  ])("tells of a transfer that met %d, as its error does", async (status, expected) => {
    const { call, ends } = connect([status]);
    await expect(call.coldTransfer(transfer)).rejects.toMatchObject({ mayHaveExecuted: expected.mayHaveExecuted });
    expect(ends).toMatchObject([expected]);
  });

  test.each<[string, () => Response]>([
    ["is cut off", () => new Response(new ReadableStream({ pull: (stream) => stream.error(new Error("cut")) }))],
    ["never ends", () => new Response(new ReadableStream())],
  ])("tells the status of a response that %s", async (_, respond) => {
    const { call, ends } = connect([], { fetch: async () => respond(), timeout: 20, maxRetries: 0 });
    await expect(call.coldTransfer(transfer)).rejects.toMatchObject({ mayHaveExecuted: true });
    expect(ends).toMatchObject([{ status: 200, errorKind: expect.stringMatching(/connection|timeout/) }]);
  });

  test("tells of phlo.api, too", async () => {
    const { phlo, ends } = connect([200]);
    const path = { phlo_id: values.phlo_id, node_id: values.node_id, member_address: transfer.to };
    const address = "/v1/phlo/{phlo_id}/multi_party_call/{node_id}/members/{member_address}";
    await phlo.api.POST(address, { params: { path }, body: { action: "hold" } });
    expect(ends).toMatchObject([
      { ...subject, operation: "updateMember", action: "hold", member_address: transfer.to },
    ]);
  });
});

describe("beforeAttempt", () => {
  test("a signal that is aborted between its answer and the attempt sends nothing", async () => {
    for (let turns = 0; turns < 12; turns++) {
      const controller = new AbortController();
      const abortAfter = (left: number): void => {
        if (left === 0) controller.abort();
        else queueMicrotask(() => abortAfter(left - 1));
      };
      const { phlo, sent } = connect([], { beforeAttempt: () => abortAfter(turns) });
      const error = await caught(phlo.get(values.phlo_id, { signal: controller.signal }));
      if (error === undefined) continue; // The response was there first.
      expect(error).toMatchObject({ kind: "abort", attempts: sent() });
    }
  });

  test("is awaited before each attempt", async () => {
    const asked: UpcomingAttempt[] = [];
    const order: string[] = [];
    const { phlo, sent } = connect([503, 200], {
      async beforeAttempt(attempt) {
        asked.push(attempt);
        await new Promise(setImmediate);
        order.push(`go after ${sent()}`);
      },
    });
    await phlo.get(values.phlo_id);
    const each = { ...nothing, operation: "getPhlo", action: undefined, phlo_id: values.phlo_id };
    expect(asked).toEqual([
      { ...each, attempt: 1 },
      { ...each, attempt: 2 },
    ]);
    expect(order).toEqual(["go after 0", "go after 1"]);
  });

  test.each([
    [
      "throws",
      () => {
        throw new Error("limit reached");
      },
    ],
    ["rejects", () => Promise.reject(new Error("limit reached"))],
  ])("that %s sends nothing, and says why", async (_, beforeAttempt) => {
    const { call, sent } = connect([], { beforeAttempt });
    await expect(call.coldTransfer(transfer)).rejects.toMatchObject({
      ...{ kind: "abort", attempts: 0, mayHaveExecuted: false },
      cause: new Error("limit reached"),
    });
    expect(sent()).toBe(0);
  });

  const never = () => new Promise(() => {});

  test("that never lets go ends with totalTimeout, and with the signal; timeout does not count it", async () => {
    const { call, sent } = connect([], { beforeAttempt: never, timeout: 1 });
    const late = call.coldTransfer(transfer, { totalTimeout: 30 });
    await expect(late).rejects.toMatchObject({ kind: "timeout", attempts: 0, mayHaveExecuted: false });
    const aborted = call.coldTransfer(transfer, { signal: AbortSignal.timeout(30) });
    await expect(aborted).rejects.toMatchObject({ kind: "abort", attempts: 0, mayHaveExecuted: false });
    expect(sent()).toBe(0);
  });

  test("that holds a retry until totalTimeout leaves the last outcome as it was", async () => {
    const beforeAttempt = ({ attempt }: UpcomingAttempt) => (attempt > 1 ? never() : undefined);
    const { call } = connect([429], { beforeAttempt });
    const held = call.coldTransfer(transfer, { totalTimeout: 200 });
    await expect(held).rejects.toMatchObject({ kind: "api", status: 429, attempts: 1, mayHaveExecuted: false });
  });

  test("and its like must be functions", () => {
    const wrong = Object.fromEntries([["beforeAttempt", 1]]);
    expect(() => connect([], wrong)).toThrow("beforeAttempt must be a function");
  });
});
