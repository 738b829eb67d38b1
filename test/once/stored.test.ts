import fc from "fast-check";
import { expect, test } from "vitest";
import { isReplayed, memoryStore } from "../../src/once/index.js";
import { authToken } from "../hostile/connect.js";
import { collect, transfer, useHostileServer } from "./support/set-up.js";

const setUp = useHostileServer();

/** A fault that answers with this body. */
const answering = (body: object) => `body.201.${Buffer.from(JSON.stringify(body)).toString("base64url")}`;

const stored = async (ledger: ReturnType<typeof memoryStore>) => JSON.stringify(await collect(ledger.store.list()));

test("a response that repeats the request is stored without its numbers and the token, and given out whole the first time", async () => {
  const ledger = memoryStore();
  const body = {
    api_id: "8c77b816-4152-1415-2225-555514152225",
    message: `b'Call' to ${transfer.to}\nby 14152223333 (sip:agent@phone.plivo.com), then +442071838750; token ${authToken}`,
    to: 14152225555,
    nested: [{ [transfer.to]: transfer.to }],
  };
  const { phlo, call } = setUp(answering(body), ledger);
  const payload = { to: transfer.to, from: "14152223333", agents: ["sip:agent@phone.plivo.com"] };
  const first = await phlo.run(call.phloId, payload, { once: "run-1" });
  expect(first.message).toContain(transfer.to);
  const second = await phlo.run(call.phloId, payload, { once: "run-1" });
  expect(isReplayed(second)).toBe(true);
  expect(second.api_id).toBe(body.api_id);
  expect(second.message).toMatch(
    /^b'Call' to \+1415•••5555\nby 1415•••3333 \(sip:•••@phone.plivo.com\), then \+4420•••8750; token \(\w+\)$/,
  );
  const text = await stored(ledger);
  expect(text).not.toMatch(/14152225555|14152223333|442071838750|sip:agent/);
  expect(text).not.toContain(authToken);
});

test("no number of any request is stored", async () => {
  const digits = fc.stringMatching(/^\+?[1-9][0-9]{7,14}$/);
  await fc.assert(
    fc.asyncProperty(digits, digits, async (to, trigger_source) => {
      const ledger = memoryStore();
      const { call } = setUp(answering({ api_id: "a", error: "", message: `${to} by ${trigger_source}` }), ledger);
      await call.coldTransfer({ to, trigger_source }, { once: "ticket-1" });
      const text = (await stored(ledger)).replace(/"claimedAt":\d+|"settledAt":\d+/g, "");
      for (const number of [to, trigger_source]) expect(text).not.toContain(number.replace("+", ""));
    }),
    { numRuns: 10 },
  );
});
