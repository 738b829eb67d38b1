import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contract } from "../../src/contract/document.js";
import { type Operation, operationsOf } from "../../src/contract/operations.js";
import { createPhloClient, PhloApiError, type PhloClient } from "../../src/index.js";
import { type Mock, startMock } from "../../src/mock/index.js";
import { objections } from "./oracle.js";
import { recordingFetch } from "./recording.js";

const values: Record<string, string> = {
  phlo_id: "e564a84a-7910-4447-b16f-65c541dd552c",
  node_id: "b4b48fc2-f47a-4a93-97c3-749ed9a40fa8",
  run_id: "7b6f8256-07c7-4d9a-bf2a-a2cd0f05d269",
  member_address: "sip:agent@phone.plivo.com",
  auth_id: "MAXXXXXXXXXXXXXXXXXX",
};
const { phlo_id = "", node_id = "", run_id = "", member_address = "" } = values;

/** How each operation is performed with the client. */
const perform: Record<string, (phlo: PhloClient, action: string, fields: Record<string, unknown>) => Promise<unknown>> =
  {
    updateMultiPartyCall: (phlo, action, fields) => invoke(phlo.multiPartyCall(phlo_id, node_id), action, fields),
    updateMember: (phlo, action) => invoke(phlo.multiPartyCall(phlo_id, node_id).member(member_address), action),
    runPhlo: (phlo, _, payload) => phlo.run(phlo_id, payload),
    getMultiPartyCall: (phlo) => phlo.multiPartyCall(phlo_id, node_id).get(),
    getPhlo: (phlo) => phlo.get(phlo_id),
    getPhloRun: (phlo) => phlo.getRun(phlo_id, run_id),
  };

/** Calls the method of an action by its name, as a table must. */
function invoke(handle: object, action: string, ...given: unknown[]): Promise<unknown> {
  const method: unknown = Reflect.get(
    handle,
    action.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()),
  );
  if (typeof method !== "function") throw new Error(`the client has no method for ${action}`);
  return Reflect.apply(method, handle, given);
}

/** Each operation with each of its example bodies; one without a body once. */
const cases = operationsOf(contract).flatMap((operation) =>
  Object.values(operation.body?.examples ?? { none: { value: undefined } }).map(({ value }) => {
    const { action = "", ...fields }: Record<string, unknown> = { ...Object(value) };
    return { id: operation.id, operation, action: String(action), fields, body: value };
  }),
);

/** Each of them with each answer that the contract shows. */
const answers = cases.flatMap((each) =>
  each.operation.responses.flatMap(({ status, examples }) =>
    Object.entries(examples).map(([example, { value }]) => ({ ...each, status, example, answer: value })),
  ),
);

const addressOf = ({ path }: Operation) => path.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

function connect(headers: Record<string, string> = {}) {
  const { fetch, exchanges } = recordingFetch();
  const { url: baseUrl, authId, authToken } = mock;
  return { phlo: createPhloClient({ baseUrl, authId, authToken, fetch, headers, retries: 0 }), exchanges };
}

test("the table has every operation and every action of the contract", () => {
  const operations = operationsOf(contract);
  expect(Object.keys(perform).sort()).toEqual(operations.map(({ id }) => id).sort());
  const actions = operations.flatMap(({ body }) => body?.actions.map(({ action }) => action) ?? []);
  expect(
    cases
      .map(({ action }) => action)
      .filter(Boolean)
      .sort(),
  ).toEqual(actions.sort());
});

test.each(cases)("$id $action sends what the contract shows, and both oracles accept it", async (each) => {
  const { phlo, exchanges } = connect();
  await perform[each.id]?.(phlo, each.action, each.fields);
  expect(exchanges).toHaveLength(1);
  const [exchange] = exchanges;
  expect(exchange?.violations).toEqual([]);
  expect(exchange && objections(exchange)).toEqual([]);
  expect(exchange?.method).toBe(each.operation.method);
  expect(exchange?.url).toBe(mock.url + addressOf(each.operation));
  expect(exchange?.body && JSON.parse(exchange.body)).toEqual(each.body);
});

test.each(answers)("$id $action understands $status ($example)", async ({ id, action, fields, ...expected }) => {
  const { phlo, exchanges } = connect({ prefer: `code=${expected.status}, example=${expected.example}` });
  const outcome = await perform[id]?.(phlo, action, fields).catch((error: unknown) => error);
  expect(exchanges.map(({ status }) => status)).toEqual([expected.status]);
  expect(exchanges[0]?.violations).toEqual([]);
  if (expected.status < 300) return expect(outcome).toEqual(expected.answer);
  expect(outcome).toBeInstanceOf(PhloApiError);
  expect(outcome).toMatchObject({ ...Object(expected.answer), status: expected.status, operation: id });
  expect(outcome).toHaveProperty("action", action || undefined);
});

describe("what departs from the contract is refused by both oracles", () => {
  const { fields: valid = {}, operation } = cases.find(({ action }) => action === "cold_transfer") ?? {};
  const path = operation ? addressOf(operation) : "";
  const body = { action: "cold_transfer", ...valid };
  const member = `${path}/members/${member_address}`;
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
    ["an unknown action on a member", member, { action: "whisper" }, headers, 400],
    ["a bad address", path, { ...body, to: "(415) 222-5555" }, headers, 400],
    ["a number instead of an address", path, { ...body, to: 14152225555 }, headers, 400],
    ["a bad member address", `${path}/members/somebody`, { action: "hold" }, headers, 400],
    ["a bad id", path.replace(phlo_id, "{phlo_id}"), body, headers, 400],
    ["no credentials", path, body, json, 401],
    ...required,
  ];

  test.each(departures)("%s", async (_, target, given, sent, status) => {
    const { fetch, exchanges } = recordingFetch();
    const response = await fetch(mock.url + target, { method: "POST", headers: sent, body: JSON.stringify(given) });
    expect(response.status).toBe(status);
    expect(exchanges[0]?.violations).not.toEqual([]);
    expect(exchanges[0] && objections(exchanges[0])).not.toEqual([]);
  });
});
