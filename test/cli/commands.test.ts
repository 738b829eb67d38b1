import { afterAll, beforeAll, expect, test } from "vitest";
import { contract } from "../../src/contract/document.js";
import { operationsOf } from "../../src/contract/operations.js";
import { type Mock, startMock } from "../../src/mock/index.js";
import { account, run, shell } from "./command.js";

const flag = (name: string) => `--${name.replaceAll("_", "-")}`;

/** Every action of the contract, and every operation without actions, as a command line with the contract's examples. */
const lines = operationsOf(contract).flatMap(({ id, namePrefix, parameters, body }) => {
  if (id === "listCalls" || id === "getCall") return []; // Their commands are not made from the contract.
  const path = parameters
    .filter(({ name }) => name !== "auth_id")
    .flatMap(({ name, example }) => [name === "member_address" ? "--member" : flag(name), example]);
  const examples = Object.values(body?.examples ?? { none: { value: undefined } });
  const methods = new Map(body?.actions.map(({ action, method }) => [action, method]));
  return examples.map(({ value }) => {
    const { action, ...fields }: Record<string, unknown> = { ...Object(value) };
    const given = body?.fields
      ? Object.entries(fields).flatMap(([name, field]) => [flag(name), String(field)])
      : body && ["--payload", JSON.stringify(value)];
    const command =
      typeof action === "string"
        ? (methods.get(action) ?? action).replaceAll("_", "-")
        : id.startsWith("get")
          ? "get"
          : "run";
    const named = namePrefix ? `${namePrefix}-${command}` : command;
    return { command: named, id, words: [named, ...path, ...(given ?? [])], body: value };
  });
});

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ authId: account.PLIVO_AUTH_ID, authToken: account.PLIVO_AUTH_TOKEN });
});
afterAll(() => mock.close());

test("every command, with account and address from the environment and flags, sends what the contract shows", async () => {
  mock.reset();
  const outcomes = await Promise.all(
    lines.map(({ words }) => run([...words, "--base-url", mock.url, "--json"], account)),
  );
  expect(outcomes.map(({ code, stderr }) => [code, stderr])).toEqual(lines.map(() => [0, ""]));
  for (const { stdout } of outcomes) expect(JSON.parse(stdout)).toHaveProperty("api_id");
  expect(received()).toEqual(expected());
});

test("the curl command of --dry-run is equal to what would be sent", async () => {
  mock.reset();
  const printed = await Promise.all(
    lines.map(({ words }) => run([...words, "--base-url", mock.url, "--dry-run"], account)),
  );
  expect(mock.requests).toEqual([]);
  expect(printed.map(({ code }) => code)).toEqual(lines.map(() => 0));
  const outcomes = await Promise.all(printed.map(({ stdout }) => shell(stdout, account)));
  for (const { code, stdout } of outcomes) expect([code, JSON.parse(stdout)]).toEqual([0, expect.anything()]);
  expect(received()).toEqual(expected());
});

const received = () =>
  mock.requests.map(({ operation, body, rejection }) => JSON.stringify({ operation, body, rejection })).sort();

const expected = () => lines.map(({ id, body }) => JSON.stringify({ operation: id, body })).sort();
