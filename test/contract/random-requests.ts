import fc from "fast-check";
import type { Operation } from "../../src/contract/operations.js";
import { operations } from "../../src/mock/validation/router.js";
import type { PlainRequest } from "../support/send-plain.js";

const authorization = `Basic ${btoa("MAXXXXXXXXXXXXXXXXXX:mock-token")}`;
const json = { authorization, "content-type": "application/json" };

/** Values that are nearly right, and some that are not at all. */
const texts = [
  ...[
    "",
    " ",
    "x",
    "+14152225555",
    "14152225555",
    "+0415222",
    "+1",
    "1",
    "+",
    "(415) 222-5555",
    "+1415222555500000000",
  ],
  ...["sip:agent@phone.plivo.com", "sip:agent@", "sip:@phone.plivo.com", "sip:a@b:99999", "sip:a@b:123456", "SIP:a@b"],
  ...["sips:a@b", "sip:ä@b", "sip:a@b.", "agent", "customer", "supervisor", "Agent", "hold", "conference", "live"],
  ...["queued", "e564a84a-7910-4447-b16f-65c541dd552c", "e564a84a--7910", "-a", "a-", "a_b", "MAXXXXXXXXXXXXXXXXXX"],
  ...[
    "SAXXXXXXXXXXXXXXXXXX",
    "MAXXXXXXXXXXXXXXXXX",
    "maxxxxxxxxxxxxxxxxxx",
    "null",
    "0",
    "20",
    "21",
    "1.5",
    "日本",
    "a\nb",
  ],
];
const values: readonly unknown[] = [...texts, null, true, 0, 14152225555, [], {}, ["+14152225555"]];

const changedHeaders: readonly Record<string, string>[] = [
  { authorization },
  { "content-type": "application/json" },
  { ...json, authorization: "Bearer abc" },
  { ...json, "content-type": "application/json; charset=utf-8" },
  { ...json, "content-type": "text/plain" },
  { ...json, "content-type": "application/x-www-form-urlencoded" },
  { ...json, "x-trace": "7" },
];

/** Every example of the contract as a request, valid as it stands. */
export const exampleRequests: readonly PlainRequest[] = operations.flatMap((operation) => {
  const target = addressOf(operation, valuesOf(operation.parameters), valuesOf(operation.query));
  const bodies = Object.values(operation.body?.examples ?? { none: { value: undefined } });
  return bodies.map(({ value }) => ({
    ...{ method: operation.method, target, headers: json },
    body: value === undefined ? "" : JSON.stringify(value),
  }));
});

/** Each example with one thing changed: a value, a field, the body as a whole, a header, the address. */
export const mutations: readonly PlainRequest[] = exampleRequests.flatMap((request) => [
  ...["PUT", "DELETE", "PATCH", request.method === "GET" ? "POST" : "GET"].map((method) => ({ ...request, method })),
  ...changedTargets(request.target).map((target) => ({ ...request, target })),
  ...changedHeaders.map((headers) => ({ ...request, headers })),
  ...changedBodies(request.body).map((body) => ({ ...request, body })),
]);

function changedBodies(body: string): string[] {
  const others = ["", " ", "{", "[]", "null", '"x"', "7", "{}", '{"__proto__":{}}', '{"constructor":1}'];
  return body === "" ? others : [...others, ...fieldChanges(JSON.parse(body))];
}

function fieldChanges(fields: Readonly<Record<string, unknown>>): string[] {
  const changes = [
    ...Object.keys(fields).flatMap((name) => [
      { ...fields, [name]: undefined },
      { ...fields, [`${name}x`]: fields[name], [name]: undefined },
      ...values.map((value) => ({ ...fields, [name]: value })),
    ]),
    { ...fields, extra: 1 },
  ];
  return changes.map((changed) => JSON.stringify(changed));
}

function changedTargets(target: string): string[] {
  const [path = "", query = ""] = target.split("?");
  const segments = path.split("/");
  const replaced = segments.flatMap((_, index) =>
    index === 0 ? [] : texts.map((text) => segments.with(index, encodeURIComponent(text)).join("/")),
  );
  const names = [...new URLSearchParams(query).keys()];
  const queries = names.flatMap((name) => [
    changeQuery(query, name, []),
    ...texts.map((text) => changeQuery(query, name, [text])),
    changeQuery(query, name, ["live", "queued"]),
  ]);
  return [
    ...replaced.map((changed) => changed + (query && `?${query}`)),
    ...queries.map((changed) => `${path}?${changed}`),
    `${path}?${query && `${query}&`}other=1`,
    `${path}/more`,
    path.replace("/v1", "/v2"),
    path.toUpperCase(),
  ];
}

function changeQuery(query: string, name: string, given: readonly string[]): string {
  const changed = new URLSearchParams(query);
  changed.delete(name);
  for (const value of given) changed.append(name, value);
  return String(changed);
}

const text = fc.oneof(fc.constantFrom(...texts), fc.string(), fc.string({ unit: "grapheme" }));
const value = fc.oneof({ weight: 5, arbitrary: text }, fc.constantFrom(...values), fc.jsonValue());

/** A request to an operation, its parts right, nearly right or random. */
export const randomRequest: fc.Arbitrary<PlainRequest> = fc.constantFrom(...operations).chain((operation) =>
  fc.record({
    method: fc.constant(operation.method),
    target: fc
      .tuple(randomValues(operation.parameters, 1), randomValues(operation.query, 0.7))
      .map(([inPath, inQuery]) => addressOf(operation, inPath, inQuery)),
    headers: fc.constantFrom(json, json, json, json, ...changedHeaders),
    body: operation.body ? randomBody(operation) : fc.constant(""),
  }),
);

/** A value for each of these, mostly the example; some left out. */
const randomValues = (parameters: Operation["parameters"], present: number) =>
  fc
    .tuple(
      ...parameters.map(({ name, example }) =>
        fc
          .tuple(
            fc.oneof({ weight: 4, arbitrary: fc.constant(example) }, text.filter(isSendable)),
            fc.double({ min: 0, max: 1, noNaN: true }),
          )
          .map(([chosen, chance]): [string, string][] => (chance <= present ? [[name, chosen]] : [])),
      ),
    )
    .map((entries) => Object.fromEntries(entries.flat()));

/** A path that changes on its way, or that no client can send, asks another question. */
const isSendable = (given: string) =>
  given !== "" && !/^\.+$/.test(given) && !/[\ud800-\udfff]/.test(given.replace(/[\ud800-\udbff][\udc00-\udfff]/g, ""));

function randomBody({ body }: Operation): fc.Arbitrary<string> {
  const examples = Object.values(body?.examples ?? {}).map(
    (example): Record<string, unknown> => ({ ...Object(example.value) }),
  );
  const names = ["action", "to", "role", "trigger_source", "extra"];
  const changed = fc
    .tuple(fc.constantFrom(...examples), fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 2 }))
    .map(([example, changes]) => JSON.stringify({ ...example, ...changes }));
  return fc.oneof({ weight: 6, arbitrary: changed }, fc.json(), fc.constantFrom("", "{", "null", "[]"));
}

function valuesOf(parameters: Operation["parameters"]): Record<string, string> {
  return Object.fromEntries(parameters.map(({ name, example }) => [name, example]));
}

function addressOf(
  { path }: Operation,
  inPath: Readonly<Record<string, string>>,
  inQuery: Readonly<Record<string, string>>,
): string {
  const query = String(new URLSearchParams(inQuery));
  return (
    path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(inPath[name] ?? "")) + (query && `?${query}`)
  );
}
