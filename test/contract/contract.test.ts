import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { contract } from "../../src/contract/document.js";
import { type Operation, operationsOf } from "../../src/contract/operations.js";
import { createPhloClient, PhloApiError } from "../../src/index.js";
import { startMock } from "../../src/mock/index.js";
import { calls, performers, resultOf, values } from "../support/calls.js";
import { objections } from "./reference-validator.js";
import { recordRequests } from "./request-recorder.js";

/** Each call with each answer that the contract shows. */
const answers = calls.flatMap((call) =>
  call.operation.responses.flatMap(({ status, examples }) =>
    Object.entries(examples).map(([example, { value }]) => ({ ...call, status, example, answer: value })),
  ),
);

const given = new Map(Object.entries(values));
const addressOf = ({ path }: Operation) => path.replaceAll(/\{(\w+)\}/g, (_, name: string) => given.get(name) ?? "");

const mock = await startMock();
beforeEach(() => mock.reset());
afterAll(() => mock.close());

function connect(headers: Record<string, string> = {}) {
  const { fetch, sent } = recordRequests();
  const { url: baseUrl, authId, authToken } = mock;
  return { phlo: createPhloClient({ baseUrl, authId, authToken, fetch, headers, maxRetries: 0 }), sent };
}

test("the table has every operation and every action of the contract", () => {
  const operations = operationsOf(contract);
  expect(Object.keys(performers).sort()).toEqual(operations.map(({ id }) => id).sort());
  const actions = operations.flatMap(({ body }) => body?.actions.map(({ action }) => action) ?? []);
  expect(calls.flatMap(({ action }) => action || []).sort()).toEqual(actions.sort());
});

test.each(calls)("$id $action sends what the contract shows, and both validators accept it", async (call) => {
  const { phlo, sent } = connect();
  await call.perform(phlo);
  expect(mock.requests).toMatchObject([{ operation: call.id, violations: [] }]);
  expect(mock.requests[0]?.target.split("?")[0]).toBe(addressOf(call.operation));
  expect(mock.requests[0]?.body).toEqual(call.body);
  expect(sent.flatMap(objections)).toEqual([]);
});

test.each(answers)("$id $action understands $status ($example)", async (call) => {
  const { phlo } = connect({ prefer: `code=${call.status}, example=${call.example}` });
  const outcome: unknown = await call.perform(phlo).catch((error: unknown) => error);
  expect(mock.requests).toMatchObject([{ status: call.status, violations: [] }]);
  if (Array.isArray(outcome)) return expect(outcome).toEqual(resultOf(call, call.answer));
  const answer = madeOut(call.answer, outcome);
  if (call.status < 300) return expect(outcome).toEqual(answer);
  expect(outcome).toBeInstanceOf(PhloApiError);
  const { error: reason, ...others } = { error: "", ...answer };
  expect(outcome).toMatchObject({ ...others, reason, status: call.status, operation: call.id });
  expect(outcome).toHaveProperty("action", call.action || undefined);
});

/** An example as the mock makes it out to a request: with an `api_id` of its own, and the ids that were asked for. */
function madeOut(example: unknown, outcome: unknown): object {
  const { api_id } = Object(outcome);
  const { api_id: original, ...rest } = Object(example);
  if (original === undefined) return rest;
  expect(api_id).not.toBe(original);
  const own = JSON.parse(JSON.stringify(rest).replaceAll(original, String(api_id)));
  const asked = Object.entries(values).filter(([name]) => name in own);
  return { api_id, ...own, ...Object.fromEntries(asked) };
}

describe("what departs from the contract is refused by both validators", () => {
  const { fields: valid = {}, operation } = calls.find(({ action }) => action === "cold_transfer") ?? {};
  const path = operation ? addressOf(operation) : "";
  const body = { action: "cold_transfer", ...valid };
  const member = `${path}/members/${values.member_address}`;
  const json = { "content-type": "application/json" };
  const headers = { ...json, authorization: `Basic ${btoa("MAXXXXXXXXXXXXXXXXXX:mock-token")}` };

  const required = operationsOf(contract).flatMap((each): typeof departures => {
    const fields = (each.body?.fields ?? []).filter((field) => field.required).map(({ name }) => name);
    const names = each.body?.actions.length ? ["action", ...fields] : fields;
    return names.map((name) => [
      `no ${name} (${each.id})`,
      addressOf(each),
      { ...body, [name]: undefined },
      headers,
      400,
    ]);
  });

  const departures: [string, string, object, Record<string, string>, number][] = [
    ["an unknown role", path, { ...body, role: "supervisor" }, headers, 400],
    ["an unknown action", path, { ...body, action: "conference" }, headers, 400],
    ["an action of the other path", path, { ...body, action: "hold" }, headers, 400],
    ["an unknown field", path, { ...body, roll: "agent" }, headers, 400],
    ["a role on a hold", member, { action: "hold", role: "agent" }, headers, 400],
    ["an unknown action on a member", member, { action: "teleport" }, headers, 400],
    ["a bad address", path, { ...body, to: "(415) 222-5555" }, headers, 400],
    ["a number instead of an address", path, { ...body, to: 14152225555 }, headers, 400],
    ["a bad member address", `${path}/members/somebody`, { action: "hold" }, headers, 400],
    ["a bad id", path.replace(values.phlo_id, "{phlo_id}"), body, headers, 400],
    ["no credentials", path, body, json, 401],
    ...required,
  ];

  test.each(departures)("%s", async (_, target, wrong, credentials, status) => {
    const { fetch, sent } = recordRequests();
    await fetch(mock.url + target, { method: "POST", headers: credentials, body: JSON.stringify(wrong) });
    expect(mock.requests).toMatchObject([{ status, rejection: expect.any(String) }]);
    expect(mock.requests[0]?.violations).not.toEqual([]);
    expect(sent.flatMap(objections)).not.toEqual([]);
  });
});
