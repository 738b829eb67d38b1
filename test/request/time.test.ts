/** What a call does with time, on a clock of our own: how long it pauses, when it gives up, and that no timer is left. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type AttemptEvent, createPhloClient, type PhloClientOptions, type RequestOptions } from "../../src/index.js";
import { authToken } from "../hostile/connect.js";
import { values } from "../support/client-methods.js";

const epoch = Date.UTC(2026, 10, 22, 12, 0, 0);
const transfer = { to: "+14152225555", trigger_source: "+14152223333" };

beforeEach(() => {
  vi.useFakeTimers({ now: epoch, toFake: ["setTimeout", "clearTimeout", "Date", "performance"] });
  vi.spyOn(Math, "random").mockReturnValue(0.5);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

type Answer = () => Response | Promise<Response>;

const accepted = () => Response.json({ api_id: "a-1", error: "" });
const refusal = (status: number, retryAfter?: string) => () =>
  Response.json({ error: "no" }, { status, headers: retryAfter === undefined ? {} : { "retry-after": retryAfter } });

/** A client that gets these answers, one after the other, and the times at which it asked, in milliseconds. */
function meet(answers: readonly Answer[], options: PhloClientOptions = {}) {
  const asked: number[] = [];
  const fetch = async () => {
    const answer = answers[asked.length];
    asked.push(Date.now() - epoch);
    if (!answer) throw new Error("one request too many");
    return answer();
  };
  const phlo = createPhloClient({ authId: values.auth_id, authToken, fetch, ...options });
  const call = phlo.multiPartyCall(values.phlo_id, values.node_id);
  return { asked, phlo, call, member: call.member(values.member_address) };
}

/** What a call ends with, its clock run on as far as need be. */
async function outcomeOf(promise: Promise<unknown>): Promise<unknown> {
  const settled = promise.then(
    () => "success",
    (error: unknown) => error,
  );
  const over = settled.then(() => true);
  while (!(await Promise.race([over, settle()]))) await vi.advanceTimersToNextTimerAsync();
  return settled;
}

/** A few turns, in which all happens that waits for no timer. */
async function settle(): Promise<false> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
  return false;
}

describe("the pause before a repetition", () => {
  test.each([
    ["seconds", "7", 7000],
    ["a date", "Sun, 22 Nov 2026 12:00:09 GMT", 9000],
    ["a date in the form of RFC 850", "Sunday, 22-Nov-26 12:00:09 GMT", 9000],
    ["a date in the form of asctime, which is GMT too", "Sun Nov 22 12:00:09 2026", 9000],
    ["a date that is past", "Sun, 22 Nov 2026 11:00:00 GMT", 0],
    ["a minute, the longest that is waited for", "60", 60_000],
    ["two values, the server's and a gateway's", "1, 4", 4000],
    ["seconds and a date", "7, Sun, 22 Nov 2026 12:00:09 GMT", 9000],
    ["a date and seconds", "Sun, 22 Nov 2026 12:00:01 GMT, 7", 7000],
    ["seconds and words", "7, soon", 7000],
    ["a fraction", "1.5", 1500],
    ["words", "soon, -1", 250],
    ["words with a number, which are no date", "busy 12", 250],
    ["nothing", undefined, 250],
  ])("after Retry-After with %s", async (_, retryAfter, pause) => {
    const { asked, member } = meet([refusal(429, retryAfter), accepted]);
    expect(await outcomeOf(member.hold())).toBe("success");
    expect(asked).toEqual([0, pause]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each([
    ["longer than a minute", "3600", 3_600_000],
    ["a date beyond a minute", "Sun, 22 Nov 2026 12:05:00 GMT", 300_000],
    ["with a date beyond a minute behind seconds", "0, Sun, 22 Nov 2026 12:05:00 GMT", 300_000],
    ["beyond any number", "9".repeat(400), Number.MAX_SAFE_INTEGER],
  ])("is not begun after Retry-After %s: error at once, with what was asked for", async (_, retryAfter, asked) => {
    for (const status of [429, 503]) {
      const handles = meet([refusal(status, retryAfter)]);
      const error = await outcomeOf(handles.member.hold());
      expect(error).toMatchObject({ kind: "api", status, attempts: 1, retryAfter: asked });
      expect([handles.asked, vi.getTimerCount()]).toEqual([[0], 0]);
    }
  });

  test("grows exponentially, at random, up to the cap", async () => {
    const { asked, member } = meet([refusal(500), refusal(500), refusal(500), refusal(500), accepted], {
      maxRetries: 4,
      backoff: { initialDelay: 1000, maxDelay: 3000 },
    });
    expect(await outcomeOf(member.hold())).toBe("success");
    expect(asked).toEqual([0, 500, 1500, 3000, 4500]);
  });

  test("ends without a timer left when it is aborted", async () => {
    const controller = new AbortController();
    const onAttempt = () => queueMicrotask(() => controller.abort());
    const { asked, member } = meet([refusal(429)], { onAttempt });
    expect(await outcomeOf(member.hold({ signal: controller.signal }))).toMatchObject({ kind: "abort" });
    expect([asked, vi.getTimerCount()]).toEqual([[0], 0]);
  });
});

describe("no timer is left", () => {
  test.each<[string, Answer]>([
    ["a success", accepted],
    ["a refusal", refusal(403)],
    ["a failure of the network", () => Promise.reject(new TypeError("fetch failed"))],
    ["an answer that is not understood", () => new Response("no JSON")],
  ])("by %s", async (_, answer) => {
    const { call } = meet([answer]);
    await outcomeOf(call.coldTransfer(transfer));
    expect(vi.getTimerCount()).toBe(0);
  });
});

const never = () => new Promise<Response>(() => {});

describe("a deadline", () => {
  const busyFor = (milliseconds: number, answer: Answer) => async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
    return answer();
  };

  test("that passes in a pause, because the program was busy, sends nothing more and keeps what was certain", async () => {
    const now = vi.spyOn(performance, "now").mockReturnValue(0);
    const { asked, call } = meet([refusal(429, "1")], { totalTimeout: 1200 });
    const promise = call.coldTransfer(transfer).catch((error: unknown) => error);
    await settle();
    now.mockReturnValue(1300);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await promise).toMatchObject({ kind: "api", status: 429, mayHaveExecuted: false, attempts: 1 });
    expect(asked).toHaveLength(1);
  });

  test.each<[string, (handles: ReturnType<typeof meet>, options: RequestOptions) => Promise<unknown>, number]>([
    ["a transfer is not sent again with less time than it took", ({ call }, o) => call.coldTransfer(transfer, o), 1],
    ["what is harmless uses the time there is", ({ member }, o) => member.hold(o), 2],
  ])("%s", async (_, perform, attempts) => {
    const slow = busyFor(200, refusal(429, "0"));
    const handles = meet([slow, refusal(429)]);
    const error = await outcomeOf(perform(handles, { totalTimeout: 300, maxRetries: 1 }));
    expect(error).toMatchObject({ kind: "api", status: 429, mayHaveExecuted: false, attempts });
  });

  test("is named by the error, and so is the timeout of an attempt", async () => {
    const withDeadline = await outcomeOf(meet([never], { totalTimeout: 700 }).call.coldTransfer(transfer));
    expect(String(withDeadline)).toContain("timed out after the totalTimeout of 700 ms.");
    const withTimeout = await outcomeOf(meet([never], { timeout: 800 }).call.coldTransfer(transfer));
    expect(String(withTimeout)).toContain("timed out after 800 ms.");
  });

  test("holds for warming up, too", async () => {
    const reports: AttemptEvent[] = [];
    const { phlo } = meet([never, never], { totalTimeout: 100, onAttempt: (report) => reports.push(report) });
    expect(String(await outcomeOf(phlo.preconnect()))).toContain("timed out after 100 ms");
    expect(String(await outcomeOf(phlo.preconnect({ totalTimeout: 60 })))).toContain("timed out after 60 ms");
    expect([Date.now() - epoch, reports]).toEqual([160, []]);
  });
});

test("an answer that comes after the call was given up is not kept", async () => {
  let given: (response: Response) => void = () => {};
  const cancelled = vi.fn();
  const late = new Promise<Response>((resolve) => {
    given = resolve;
  });
  const { call } = meet([() => late], { timeout: 100 });
  expect(await outcomeOf(call.coldTransfer(transfer))).toMatchObject({ kind: "timeout", mayHaveExecuted: true });
  given(new Response(new ReadableStream({ cancel: cancelled })));
  await settle();
  expect(cancelled).toHaveBeenCalledOnce();
});
