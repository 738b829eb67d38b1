import { expect, test } from "vitest";
import { renderPostman } from "../../scripts/render-postman.js";
import { contract } from "../../src/contract/document.js";
import { operationsOf } from "../../src/contract/operations.js";
import seed from "../fixtures/cold-transfer.json" with { type: "json" };

const collection = renderPostman(contract);
const operations = operationsOf(contract);
const items = collection.item.flatMap(({ item }) => item);

type Item = (typeof items)[number];

function find(name: string): Item {
  const found = items.filter((item) => item.name === name);
  expect(found).toHaveLength(1);
  return found[0] ?? expect.unreachable();
}

const pathOf = ({ request }: Item) =>
  `/${request.url.path.map((segment) => segment.replace(/^:(.+)$/, "{$1}")).join("/")}`;

test("the item of the cold transfer is the seed's: name, method, path, body, auth, arguments and answer", () => {
  const item = find(seed.name);
  expect(item.request.method).toBe(seed.method);
  expect(pathOf(item)).toBe(seed.path);
  expect(item.request.url.raw).toBe(`{{baseUrl}}/${item.request.url.path.join("/")}`);
  expect(item.request.body?.mode).toBe("raw");
  expect(item.request.body?.options.raw.language).toBe("json");
  expect(JSON.parse(item.request.body?.raw ?? "")).toEqual(seed.body);
  expect(collection.auth.type).toBe("basic");
  expect(collection.auth.basic).toContainEqual({ key: "username", value: seed.login, type: "string" });

  const table = item.request.description.split("\n").filter((line) => line.startsWith("| "));
  const [head, , ...rows] = table.map((line) => line.split(" | ").map((cell) => cell.replaceAll(/^\| | \|$/g, "")));
  expect(head).toEqual(["Arguments", "Description", "Required/Conditional/Optional"]);
  expect(Object.fromEntries(rows.map((cells) => [cells[0], cells[2]]))).toEqual(seed.arguments);

  const answer = item.response.find(({ code }) => code === seed.answer.status);
  expect(JSON.parse(answer?.body ?? "")).toEqual(seed.answer.body);
});

test("every action is an item, and so is every operation without actions, with an answer for each status", () => {
  const wanted = operations.flatMap(({ method, path, summary, body, responses }) => {
    const statuses = responses.map(({ status }) => status);
    if (!body?.actions.length) return [{ name: summary, method, path, statuses }];
    return body.actions.map(({ name, example }) => ({ name, method, path, statuses, sent: example.value }));
  });
  expect(items).toHaveLength(wanted.length);
  for (const { name, method, path, statuses, ...action } of wanted) {
    const item = find(name);
    expect([item.request.method, pathOf(item)]).toEqual([method, path]);
    expect([...new Set(item.response.map(({ code }) => code))]).toEqual(statuses);
    if ("sent" in action) expect(JSON.parse(item.request.body?.raw ?? "")).toEqual(action.sent);
  }
});

test("folders are one level deep, and named as in the reference", () => {
  const tags = contract.tags.filter(({ name }) => operations.some(({ tag }) => tag === name));
  expect(collection.item.map(({ name }) => name)).toEqual(tags.map((tag) => tag["x-displayName"]));
  for (const item of items) expect(item).toHaveProperty("request");
});

test("a request with a body lists its content type, which importers read there", () => {
  for (const { request } of items)
    expect(request.header).toEqual(request.body ? [{ key: "Content-Type", value: "application/json" }] : []);
});

test("every variable that is used is one of the collection's; requests go to the mock until somebody says otherwise", () => {
  const values = new Map(collection.variable.map(({ key, value }) => [key, value]));
  const used = JSON.stringify(collection).matchAll(/\{\{(\w+)\}\}/g);
  for (const [, name = ""] of used) expect([...values.keys()]).toContain(name);
  expect(values.get("baseUrl")).toBe("{{mock}}");
  expect(values.get("live")).toBe(contract.servers[0].url);
  expect(values.get("auth_token")).toBe("mock-token");
  for (const { parameters } of operations)
    for (const { name, example } of parameters) expect(values.get(name)).toBe(example);
});
