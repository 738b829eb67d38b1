import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { startMock } from "../../src/mock/index.js";
import { findRoute } from "../../src/mock/validation/router.js";
import wire from "../fixtures/sdk-wire.json" with { type: "json" };
import { type PlainRequest, sendPlain } from "../support/send-plain.js";
import { startPrism } from "../support/stock-prism.js";

// What Plivo's SDKs for Python, Ruby and Go put on the wire, sent to our mock and to stock Prism.

const [mock, prism] = await Promise.all([startMock(), startPrism()]);
beforeEach(() => mock.reset());
afterAll(() => Promise.all([mock.close(), prism.close()]));

const authorization = `Basic ${btoa(`${mock.authId}:${mock.authToken}`)}`;

type Recorded = (typeof wire.requests)[number];

const toPlain = ({ method, target, headers, body }: Recorded): PlainRequest => ({
  ...{ method, target, body },
  headers: { ...headers, authorization },
});

/** Prism knows no slash at the end. */
const withoutSlash = (request: PlainRequest) => ({ ...request, target: request.target.replace(/\/$/, "") });

const isEmptyChunked = ({ headers, body }: Recorded) => "transfer-encoding" in headers && body === "";

const kind = (status: number) => (status < 300 ? "accept" : "refuse");

test("they are all there", () => {
  expect(wire.requests).toHaveLength(65);
  expect(wire.requests.filter(isEmptyChunked)).toHaveLength(1);
});

describe.each(["accept", "refuse", "undecided"])("%s", (should) => {
  const recorded = wire.requests.filter((request) => request.should === should);

  test.each(recorded)("$sdk $method $target $body", async (request) => {
    const plain = toPlain(request);
    const [ours, stock] = await Promise.all([sendPlain(mock.url, plain), sendPlain(prism.url, withoutSlash(plain))]);
    if (should !== "undecided") expect(kind(ours.status)).toBe(should);
    // Prism's parser refuses the empty chunked body of Go's SDK.
    expect(kind(stock.status)).toBe(isEmptyChunked(request) ? "refuse" : kind(ours.status));
    if (ours.status >= 400) expect(JSON.parse(ours.body).error).toMatch(/^\w+ must be .*; received /);
  });
});

describe("what is wrong in an accepted body is refused by both", () => {
  const wrong = wire.requests.filter(({ should }) => should === "accept").flatMap(mutationsOf);

  test("every SDK is among them", () => {
    expect(new Set(wrong.map(({ sdk }) => sdk)).size).toBe(3);
  });

  test.each(wrong)("$what: $method $target $body", async ({ what: _, ...request }) => {
    const plain = toPlain(request);
    const statuses = await Promise.all([sendPlain(mock.url, plain), sendPlain(prism.url, withoutSlash(plain))]);
    expect(statuses.map(({ status }) => status)).toEqual([400, 400]);
  });
});

/** The request without each required field, with each field misspelled, and with an action that does not exist. */
function mutationsOf(request: Recorded): (Recorded & { readonly what: string })[] {
  const { operation } = findRoute(request.method, request.target);
  if (!operation?.body?.actions.length) return [];
  const fields: Record<string, unknown> = JSON.parse(request.body);
  const required = ["action", ...(operation.body.fields ?? []).filter((each) => each.required).map(({ name }) => name)];
  const change = (what: string, changed: object) => ({ ...request, what, body: JSON.stringify(changed) });
  return [
    ...required.map((name) => change(`without ${name}`, { ...fields, [name]: undefined })),
    ...Object.keys(fields).map((name) =>
      change(`${name} misspelled`, { ...fields, [name]: undefined, [`${name}x`]: fields[name] }),
    ),
    change("unknown action", { ...fields, action: "conference" }),
  ];
}
