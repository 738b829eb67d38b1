import { inspect } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createLedger, isReplayed, memoryStore, type SettleErrorEvent } from "../../src/once/index.js";
import { authToken, caught } from "../hostile/connect.js";
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

const never = () => new Promise<never>(() => {});
const thrown: readonly (readonly [string, () => unknown])[] = [
  ["an error", () => new Error(`AUTH ${authToken}`)],
  ["text", () => `AUTH ${authToken}`],
  ["an object", () => ({ config: { password: authToken } })],
  ["no prototype", () => Object.create(null)],
  ["a message that throws", () => Object.defineProperty(new Error(), "message", { get: () => Object(null).x.y })],
];

test.each(thrown)("what a store throws, and a signal's reason, show no token: %s", async (_, make) => {
  const { store } = memoryStore();
  const methods = {
    settle: store.settle.bind(store),
    release: store.release.bind(store),
    read: store.read.bind(store),
  };
  const claim = store.claim.bind(store);
  const all = { ...methods, claim, list: store.list.bind(store) };
  const bite = () => Promise.reject(make());
  const events: SettleErrorEvent[] = [];
  const onSettleError = (event: SettleErrorEvent) => void events.push(event);

  const broken = setUp("ok", createLedger({ ...all, claim: bite }));
  const errors = [await caught(broken.call.coldTransfer(transfer, { once: "broken" }))];
  expect(errors[0]).toMatchObject({ kind: "once", mayHaveExecuted: false });

  const deaf = setUp("ok", createLedger({ ...all, settle: bite }, { onSettleError }));
  expect(await deaf.call.coldTransfer(transfer, { once: "deaf" })).toHaveProperty("api_id");
  expect(events).toMatchObject([{ outcome: "done" }]);

  const slow = setUp("ok", createLedger({ ...all, claim: never }));
  const { call, arrived } = setUp("stall-after-read", memoryStore(), { timeout: 200 });
  const first = caught(call.coldTransfer(transfer, { once: "first" }));
  await arrived(1);
  const controller = new AbortController();
  const { signal } = controller;
  const aborted = [
    caught(slow.call.coldTransfer(transfer, { once: "slow", signal })),
    caught(call.coldTransfer(transfer, { once: "first", signal })),
  ];
  controller.abort(make());
  aborted.push(caught(call.coldTransfer(transfer, { once: "new", signal })));
  for (const error of await Promise.all(aborted)) {
    expect(error).toMatchObject({ kind: "abort" });
    errors.push(error);
  }
  await first;
  expect(inspect([errors, events], { depth: 30, showHidden: true })).not.toContain(authToken);
});
