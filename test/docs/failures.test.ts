/** The table "if it fails" of each entry, compared with what the client does when it happens. */
import { expect, test } from "vitest";
import { sampleRequests } from "../../scripts/docs/sample-requests.js";
import { callout, failureRows } from "../../scripts/docs/what-if-it-fails.js";
import { contract } from "../../src/contract/document.js";
import { createPhloClient, isPhloError } from "../../src/index.js";
import { type Fault, startMock } from "../../src/mock/index.js";
import { calls } from "../support/calls.js";

const requests = sampleRequests(contract);

/** An example of each row, in the table's order. */
const examples: readonly Fault[] = [
  { status: 404 },
  { status: 429 },
  { status: 500 },
  { status: 200, body: { api_id: "x", error: "no" } },
];

test("each row says of each request what the client says of such a failure", async () => {
  const mock = await startMock();
  const { fetch, authId, authToken } = mock;
  const phlo = createPhloClient({ fetch, authId, authToken, maxRetries: 0 });
  for (const { id, action, perform } of calls) {
    const request = requests.find((one) => one.operation.id === id && (one.action?.action ?? "") === action);
    const rows = request ? failureRows(request) : [];
    expect([id, action, rows.length]).toEqual([id, action, examples.length]);
    for (const [index, { failure, performed, retry }] of rows.entries()) {
      mock.next(examples[index] ?? {});
      const error: unknown = await perform(phlo).catch((thrown: unknown) => thrown);
      if (!isPhloError(error)) throw new Error(`${id} ${action} did not fail with ${failure}.`);
      expect([id, action, failure, error.mayHaveExecuted]).toEqual([
        id,
        action,
        failure,
        ["unknown", "probably"].includes(performed),
      ]);
      if (/^\*{0,2}(yes|no)/.test(retry))
        expect([failure, error.safeToRetry]).toEqual([failure, retry.startsWith("yes")]);
    }
  }
  await mock.close();
});

test("what dials is called out", () => {
  const told = Object.fromEntries(requests.map((request) => [request.id, callout(request).text]));
  expect(told).toMatchObject({
    call: "Rings a phone: not safe to retry.",
    warm_transfer: "Rings a phone: not safe to retry.",
    cold_transfer: "Rings a phone: not safe to retry.",
    voicemail_drop: "Not safe to retry.",
    runPhlo: "May ring phones: not safe to retry.",
    hold: "Safe to retry (idempotent).",
    getPhlo: "Reads only: safe to retry.",
  });
});
