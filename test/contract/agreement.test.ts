import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { startMock } from "../../src/mock/index.js";
import { type PlainRequest, sendPlain } from "../support/send-plain.js";
import { startPrism } from "../support/stock-prism.js";
import { exampleRequests, mutations, randomRequest } from "./random-requests.js";

// Does our mock accept and refuse what stock Prism does? A malformed escape such as %ZZ ends Prism, so none is sent to it.

const [mock, prism] = await Promise.all([startMock(), startPrism()]);
afterAll(() => Promise.all([mock.close(), prism.close()]));

interface Difference {
  readonly name: string;
  readonly reason: string;
  /** What our mock and Prism say: whether they accept it. */
  readonly verdicts?: readonly [boolean, boolean];
  occurs(request: PlainRequest): boolean;
}

/** Where our mock refuses what Prism accepts; once the other way round. */
const differences: readonly Difference[] = [
  {
    name: "another account in the path",
    reason: "The contract says in words that the Auth ID in a path is the sender's; Prism reads no words.",
    occurs: ({ target }) => /\/account\/(?!MAXXXXXXXXXXXXXXXXXX)/i.test(target),
  },
  {
    name: "null for an optional body",
    reason: "null is no JSON object; Prism takes it for a body that was left out.",
    occurs: ({ method, target, body }) => method === "POST" && target.includes("/account/") && body.trim() === "null",
  },
  {
    name: "an empty value in the query",
    reason: "It is not one of the values that the contract has; Prism takes it for a parameter that was left out.",
    occurs: ({ target }) => /[?&]\w+=(&|$)/.test(target),
  },
  {
    name: "no slash at the end of a Voice path",
    reason:
      "Plivo's SDKs are not of one mind about the slash, so our mock does not look at it; Prism wants it as written.",
    verdicts: [true, false],
    occurs: ({ method, target }) => method === "GET" && /^\/v1\/Account\/[^/]+\/Call(\/[^/?]+)?(\?|$)/.test(target),
  },
];

const seen = new Set<string>();

async function expectAgreement(request: PlainRequest): Promise<void> {
  const [ours, stock] = await Promise.all([sendPlain(mock.url, request), sendPlain(prism.url, request)]);
  mock.reset();
  const verdicts = [ours.status < 300, stock.status < 300];
  if (verdicts[0] === verdicts[1]) return;
  const difference = differences.find(({ occurs }) => occurs(request));
  expect({ request, verdicts, difference }).toEqual({
    request,
    verdicts: difference?.verdicts ?? [false, true],
    difference: expect.anything(),
  });
  seen.add(difference?.name ?? "");
}

test("both accept every example", async () => {
  for (const request of exampleRequests) {
    const answers = await Promise.all([sendPlain(mock.url, request), sendPlain(prism.url, request)]);
    expect([request, ...answers.map(({ status }) => status)]).toEqual([request, 200, 200]);
  }
});

test("they agree on every mutation of every example", { timeout: 300_000 }, async () => {
  expect(mutations.length).toBeGreaterThan(5000);
  for (const request of mutations) await expectAgreement(request);
});

test("they agree on random requests", { timeout: 300_000 }, async () => {
  await fc.assert(fc.asyncProperty(randomRequest, expectAgreement), { numRuns: 4000 });
});

const [read = { method: "", target: "", headers: {}, body: "" }] = exampleRequests.filter(
  ({ method }) => method === "GET",
);
const [act = read] = exampleRequests.filter(({ target }) => target.includes("/members/"));

test.each<[string, PlainRequest, boolean, boolean]>([
  ["an Accept that JSON does not satisfy", { ...read, headers: { ...read.headers, accept: "text/xml" } }, true, false],
  ["an Accept that anything satisfies", { ...read, headers: { ...read.headers, accept: "text/xml, */*" } }, true, true],
  [
    "another kind of JSON",
    { ...act, headers: { ...act.headers, "content-type": "application/vnd.api+json" } },
    false,
    true,
  ],
  ["a comma in an address", { ...act, target: act.target.replace(/[^/]+$/, "sip:a,b@phone.plivo.com") }, true, false],
  ["a byte order mark", { ...act, body: `\ufeff${act.body}` }, true, false],
  ["Prism's own words in a query", { ...read, target: `${read.target}?__code=404` }, true, false],
])("what the random requests do not hold: %s", async (_, request, ours, stock) => {
  const answers = await Promise.all([sendPlain(mock.url, request), sendPlain(prism.url, request)]);
  expect(answers.map(({ status }) => status < 300)).toEqual([ours, stock]);
});

test("each named difference is still one", () => {
  expect([...seen].sort()).toEqual(differences.map(({ name }) => name).sort());
});
