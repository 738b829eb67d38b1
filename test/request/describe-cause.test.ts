/** The message of a connection error says why, as far as the runtime does, and nothing about people. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { createPhloClient } from "../../src/index.js";
import { authToken, caught } from "../hostile/connect.js";
import { values } from "../support/client-methods.js";

async function messageFor(thrown: unknown): Promise<string> {
  const fetch = () => Promise.reject(thrown);
  const phlo = createPhloClient({ authId: values.auth_id, authToken, fetch, maxRetries: 0 });
  return Object(await caught(phlo.multiPartyCall(values.phlo_id, values.node_id).member("+14152225555").hold()))
    .message;
}

const refused = Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:9"), { code: "ECONNREFUSED" });
const notConnected = (reason: string) => `hold: could not connect${reason}. The action was not performed.`;
const unknown = (reason: string) =>
  `hold: the connection failed before a response came${reason}. The outcome is unknown; it is safe to retry (idempotent).`;

test.each([
  [
    "the outer words",
    new Error("the proxy p:9 opened no tunnel: refused", { cause: refused }),
    "the proxy p:9 opened no tunnel: refused",
  ],
  ["what fetch's own words hide", new TypeError("fetch failed", { cause: refused }), refused.message],
  [
    "the first of several addresses",
    new AggregateError([refused, Object.assign(new Error("other"), { syscall: "connect" })]),
    refused.message,
  ],
  ["a code, where there are no words", Object.assign(new Error(), { code: "ECONNREFUSED" }), "ECONNREFUSED"],
])("it is %s", async (_, thrown, reason) => {
  expect(await messageFor(Object.assign(thrown, { syscall: "connect" }))).toBe(notConnected(`: ${reason}`));
});

test.each([
  ["words of several lines", new Error("first line.\nsecond line"), ": first line"],
  ["fetch's words, where there are no others", new TypeError("fetch failed"), ": fetch failed"],
  ["long words, cut", new Error("x".repeat(5000)), `: ${"x".repeat(200)}`],
  ["a text", "a text", ""],
  ["nothing", undefined, ""],
  [
    "an address in a path",
    new Error("POST https://u:p@h.example:1/v1/members/+14152225555 failed"),
    ": POST https://h.example:1 failed",
  ],
  ["an encoded one", new Error("no mock for /members/%2B14152225555"), ": no mock for /members/•••"],
  ["numbers of a body", new Error('{"to":"14152225555","from":"+123"}'), ': {"to":"•••","from":"•••"}'],
  ["a SIP address", new Error("no route to sip:alice@phone.plivo.com"), ": no route to sip:•••"],
  ["the credentials", new Error(`who is ${authToken}?`), ": who is (hidden)?"],
  ["what is invisible", new Error("a\u202eb\u0007"), ": a\\u202eb\\u0007"],
])("it shows %s", async (_, thrown, reason) => {
  expect(await messageFor(thrown)).toBe(unknown(reason));
});

test("whatever is thrown, it is one line without credentials, numbers or SIP addresses", async () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(authToken, "+14152225555", "14152225555", "sip:alice@h", "\n", "https://u:p@h/"),
  );
  const words = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(""));
  await fc.assert(
    fc.asyncProperty(words, words, async (outer, inner) => {
      const message = await messageFor(new Error(outer, { cause: new Error(inner) }));
      expect(message).toMatch(/^hold: the connection failed before a response came.*\. The outcome is unknown; it is/);
      expect(message).not.toMatch(/[\r\n]|s3cret-token|\d{6}|alice|u:p@/);
    }),
  );
});
