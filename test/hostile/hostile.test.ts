import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isPhloError } from "../../src/index.js";
import { calls } from "../support/calls.js";
import { caught, connect, transportName } from "./connect.js";
import { faults } from "./faults.js";
import { type HostileServer, startHostileServer } from "./server.js";

/** What the client makes of a fault, and how often the server sees the request. */
interface Expectation {
  readonly kind: "success" | "api" | "response" | "connection" | "timeout";
  /** Which calls are sent again. */
  readonly repeated: "none" | "idempotent" | "all";
  /** Whether it is certain that nothing was carried out. */
  readonly harmless?: boolean;
}

const onFetch = transportName === "fetch";

const success: Expectation = { kind: "success", repeated: "none" };
const notUnderstood: Expectation = { kind: "response", repeated: "none" };
const refused: Expectation = { kind: "api", repeated: "none", harmless: true };
const tooMany: Expectation = { kind: "api", repeated: "all", harmless: true };
const serverError: Expectation = { kind: "api", repeated: "idempotent" };
const gateway: Expectation = { kind: "api", repeated: "none" };
const broken: Expectation = { kind: "connection", repeated: "idempotent" };
const late: Expectation = { kind: "timeout", repeated: "idempotent" };

const expectations: Readonly<Record<string, Expectation>> = {
  ok: success,
  "ok-200": success,
  "ok-then-close": success,
  "wrong-type": success,
  proto: success,
  gzip: success,
  "error-text": { kind: "api", repeated: "none" },
  "error-nested": { kind: "api", repeated: "none" },
  "error-deep": { kind: "api", repeated: "none" },
  "early-hints": success,
  "switch-protocols": broken,
  "empty-200": notUnderstood,
  "empty-204": notUnderstood,
  "html-200": notUnderstood,
  "half-json": notUnderstood,
  "no-object": notUnderstood,
  "too-long": notUnderstood,
  huge: notUnderstood,
  "huge-chunked": notUnderstood,
  endless: notUnderstood,
  bomb: notUnderstood,
  "redirect-301": notUnderstood,
  "redirect-302": notUnderstood,
  "redirect-307": notUnderstood,
  "status-999": notUnderstood,
  "json-205": notUnderstood,
  "html-502": serverError,
  "500": serverError,
  "empty-500": serverError,
  "503-later": serverError,
  "endless-500": serverError,
  "400": refused,
  "401": refused,
  "403": refused,
  "404": refused,
  "407": onFetch ? broken : refused, // Node's `fetch` takes it for a failure of the network, and does not say why.
  "408": serverError,
  "499": serverError,
  "html-403": gateway,
  "list-400": gateway,
  "empty-422": gateway,
  "html-401": refused,
  "html-404": refused,
  "empty-405": refused,
  "html-429": tooMany,
  "echo-json": serverError,
  "echo-percent": serverError,
  "echo-entities": serverError,
  "echo-hex": serverError,
  "echo-base64url": serverError,
  "echo-cut": serverError,
  "503-hour": { ...serverError, repeated: "none" },
  "418": gateway,
  "stall-in-400": gateway,
  "endless-404": refused,
  "429": tooMany,
  "429-seconds": tooMany,
  "429-date": tooMany,
  "429-nonsense": tooMany,
  "429-hour": { ...tooMany, repeated: "none" }, // It would pass the deadline.
  "429-list": { ...tooMany, repeated: "none" },
  "429-twice": { ...tooMany, repeated: "none" }, // Node's own message would drop the second.
  "reset-before-read": broken,
  "stall-before-read": late,
  "reset-after-read": broken,
  "close-after-read": broken,
  "stall-after-read": late,
  "reset-in-headers": broken,
  "stall-in-headers": late,
  "reset-in-body": broken,
  "short-body": broken,
  "stall-in-body": late,
  rubbish: broken,
  mirror: broken,
};

const maxRetries = 1;
const deadline = 30_000;

/** Faults that stall need a short timeout: they run together, and by themselves, so that nothing else takes the time. */
const stalls = Object.keys(expectations).filter((fault) => fault.startsWith("stall"));
const groups = [stalls, ...Object.keys(expectations).flatMap((fault) => (stalls.includes(fault) ? [] : [[fault]]))];
const timeoutOf = (fault: string) => (stalls.includes(fault) ? 1500 : deadline);

let server: HostileServer;
beforeAll(async () => {
  server = await startHostileServer();
});
afterAll(() => server[Symbol.asyncDispose]());

test("there is an expectation for every fault", () => {
  expect(Object.keys(expectations).sort()).toEqual(Object.keys(faults).sort());
});

describe.each(groups.map((group) => ({ group })))("$group", ({ group }) => {
  const cases = group.flatMap((fault) => calls.map((call) => ({ fault, ...call })));

  test.concurrent.each(cases)("$fault: $id $action", async ({ fault, id, action, operation, idempotent, perform }) => {
    const { kind, repeated, harmless = false } = expectations[fault] ?? success;
    const name = `${fault}-${id}-${action}`;
    const patience = {
      timeout: timeoutOf(fault),
      totalTimeout: deadline,
      maxRetries,
      backoff: { initialDelay: 0, maxDelay: 0 },
    };
    const start = performance.now();
    const error = await caught(perform(connect(`${server.url}/${fault}/${name}`, patience)));
    expect(performance.now() - start).toBeLessThan(deadline);
    const attempts = repeated === "all" || (repeated === "idempotent" && idempotent) ? 1 + maxRetries : 1;
    expect(server.scenario(name).met).toBe(attempts);
    if (kind === "success") expect(error).toBeUndefined();
    else {
      const mayHaveExecuted = !harmless && operation.method === "POST";
      expect(error).toMatchObject({ kind, attempts, mayHaveExecuted, operation: id });
      expect(isPhloError(error) && error.action).toBe(action || undefined);
    }
    expect(server.elsewhere.followers).toBe(0);
    await server.released(name);
  });
});
