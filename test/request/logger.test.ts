import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createPhloClient, type Logger } from "../../src/index.js";
import { type Mock, startMock } from "../../src/mock/index.js";
import { values } from "../support/calls.js";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

/** A client that logs into a list, and a handle on a call. */
function startLogging(options: { logAddresses?: "masked" | "whole" } = {}) {
  const lines: string[] = [];
  const write = (level: string) => (message: string) => lines.push(`${level} ${message}`);
  const logger: Logger = { debug: write("debug"), info: write("info"), warn: write("warn"), error: write("error") };
  const { fetch, authId, authToken } = mock;
  const backoff = { initialDelay: 0, maxDelay: 0 };
  const phlo = createPhloClient({ fetch, authId, authToken, backoff, logger, ...options });
  return { lines, call: phlo.multiPartyCall(values.phlo_id, values.node_id) };
}

const transfer = { to: "+14152225555", trigger_source: "+14152223333" };

test("a success is logged with its attempt, and a phone number is masked", async () => {
  const { lines, call } = startLogging();
  await call.member("+14152225555").hold();
  expect(lines).toEqual([
    expect.stringMatching(/^debug plivo-phlo: hold of \+1415•••5555, attempt 1: 200, \d+ ms, api_id \S{36}$/),
    expect.stringMatching(/^info plivo-phlo: hold of \+1415•••5555: 200, \d+ ms, api_id \S{36}, 1 attempt$/),
  ]);
});

test("told so, the log shows phone numbers; it never shows a token or what a body holds", async () => {
  const { lines, call } = startLogging({ logAddresses: "whole" });
  await call.member("+14152225555").hold();
  await call.coldTransfer(transfer);
  expect(lines[0]).toContain("hold of +14152225555,");
  expect(lines.join("\n")).not.toMatch(/mock-token|Basic|14152223333/);
});

test("a retry and a certain failure are warnings, an unknown outcome is an error", async () => {
  const { lines, call } = startLogging();
  mock.next({ status: 429 });
  await call.coldTransfer(transfer);
  expect(lines[0]).toMatch(/^warn plivo-phlo: cold_transfer, attempt 1: 429, .*; retry in 0 ms$/);
  mock.next({ status: 404 });
  await call.coldTransfer(transfer).catch(() => {});
  expect(lines.at(-1)).toMatch(/^warn plivo-phlo: cold_transfer: 404 api, /);
  mock.next({ status: 500 });
  await call.coldTransfer(transfer).catch(() => {});
  expect(lines.at(-1)).toMatch(
    /^error plivo-phlo: cold_transfer: 500 api, .*; the outcome is unknown, check the call$/,
  );
});

test("a logger that throws changes nothing, and one of its methods alone will do", async () => {
  const { fetch, authId, authToken } = mock;
  const info = () => {
    throw new Error("disk full");
  };
  const phlo = createPhloClient({ fetch, authId, authToken, logger: { info } });
  await expect(phlo.get(values.phlo_id)).resolves.toHaveProperty("api_id");
  const seen: unknown[] = [];
  const both = createPhloClient({ fetch, authId, authToken, logger: console, onEnd: (event) => seen.push(event) });
  await both.get(values.phlo_id);
  expect(seen).toMatchObject([{ operation: "getPhlo", attempts: 1 }]);
});

test.each([
  ["logger", { logger: Object("console") }],
  ["logger", { logger: { info: Object("no function") } }],
  ["logAddresses", { logAddresses: Object("some") }],
])("a wrong %s is refused by its name", (argument, options) => {
  expect(() => createPhloClient({ authId: mock.authId, authToken: "a-token", ...options })).toThrow(
    expect.objectContaining({ name: "PhloArgumentError", argument }),
  );
});
