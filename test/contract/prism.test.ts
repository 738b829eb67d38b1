import { afterAll, expect, test } from "vitest";
import { createPhloClient, PhloApiError } from "../../src/index.js";
import { calls, resultOf } from "../support/calls.js";
import { sendPlain } from "../support/send-plain.js";
import { startPrism } from "../support/stock-prism.js";
import { exampleRequests } from "./random-requests.js";

// Stock Prism serves the published document, and judges the client by it.

const prism = await startPrism();
afterAll(() => prism.close());

const credentials = { authId: "MAXXXXXXXXXXXXXXXXXX", authToken: "mock-token" };

const connect = (headers: Record<string, string> = {}) =>
  createPhloClient({ baseUrl: prism.url, ...credentials, headers, maxRetries: 0 });

const answers = calls.flatMap((call) =>
  call.operation.responses.flatMap(({ status, examples }) =>
    Object.entries(examples).map(([example, { value }]) => ({ ...call, status, example, answer: value })),
  ),
);

test.each(calls)("$id $action is accepted", async (call) => {
  const [first] = call.operation.responses;
  const example = Object.values(first?.examples ?? {})[0]?.value;
  expect(await call.perform(connect())).toEqual(resultOf(call, example));
});

test.each(answers)("$id $action understands $status ($example)", async (call) => {
  const outcome: unknown = await call
    .perform(connect({ prefer: `code=${call.status}, example=${call.example}` }))
    .catch((error: unknown) => error);
  if (call.status < 300) return expect(outcome).toEqual(resultOf(call, call.answer));
  expect(outcome).toBeInstanceOf(PhloApiError);
  const { error: reason, ...others } = { error: "", ...Object(call.answer) };
  expect(outcome).toMatchObject({ ...others, reason, status: call.status, operation: call.id });
});

test.each(exampleRequests)("without credentials, $method $target $body is refused", async (request) => {
  const { authorization: _, ...headers } = request.headers;
  expect((await sendPlain(prism.url, { ...request, headers })).status).toBe(401);
});
