import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { startMock } from "../../src/mock/index.js";
import { ask, call, type Line, phlo, type Question, transfer } from "./ask.js";

const mock = await startMock();
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const member = `${call}/members`;
const account = `/v1/account/${mock.authId}/phlo/e564a84a`;
const number =
  "a phone number such as +14152225555 (E.164, the + may be missing) or a SIP address such as sip:agent@phone.plivo.com";

describe.each<[string, Line]>([
  ["over a socket", { mock, fetch: globalThis.fetch }],
  ["in the process", { mock, fetch: mock.fetch }],
])("%s", (_, line) => {
  test.each<[string, Question]>([
    ["a slash at the end", { path: `${call}/` }],
    ["a query", { path: `${call}?phlo_id=x&action=hold` }],
    ["a slash and a query, as Plivo's SDK for Node", { method: "GET", path: `${phlo}/?phlo_id=x` }],
    ["a charset", { headers: { "content-type": "application/json; charset=utf-8" } }],
    ["a content type in capitals", { headers: { "content-type": "Application/JSON;charset=UTF-8" } }],
    ["numbers without +", { body: { ...transfer, to: "14152225555", trigger_source: "14152223333" } }],
    ["SIP addresses", { body: { ...transfer, to: "sip:a.b-c!~*'()&=+$,;@phone.plivo.com:5060" } }],
    ["a member with a literal +", { path: `${member}/+14152225555`, body: { action: "hold" } }],
    ["a member without +", { path: `${member}/14152225555`, body: { action: "hold" } }],
    ["a member with an encoded +", { path: `${member}/%2B14152225555`, body: { action: "hold" } }],
    ["a SIP member, literally", { path: `${member}/sip:agent@phone.plivo.com/`, body: { action: "hold" } }],
    ["a SIP member, encoded", { path: `${member}/sip%3Aagent%40phone.plivo.com`, body: { action: "hold" } }],
    ["a byte order mark", { body: `\uFEFF${JSON.stringify(transfer)}` }],
    ["an empty payload", { path: account, body: {} }],
    ["a payload with __proto__", { path: account, body: '{"__proto__":{"admin":true}}' }],
    ["a payload nested 100 000 deep", { path: account, body: `{"a":${"[".repeat(1e5)}${"]".repeat(1e5)}}` }],
  ])("accepts %s", async (_, question) => {
    const { status, headers, body } = await ask(line, question);
    expect({ status, body }).toMatchObject({ status: 200, body: { api_id: expect.stringMatching(uuid) } });
    expect(headers.has("sl-violations")).toBe(false);
    expect(mock.requests).toMatchObject([{ status: 200, violations: [] }]);
    expect(Object.hasOwn(Object.prototype, "admin")).toBe(false);
  });

  test.each<[string, Question, number, ...string[]]>([
    ["a missing field", { body: { ...transfer, to: undefined } }, 400, `to must be ${number}; received nothing.`],
    ["a wrong field", { body: { ...transfer, role: "boss" } }, 400, 'role must be agent or customer; received "boss".'],
    ["a field of another type", { body: { ...transfer, to: 1415 } }, 400, `to must be ${number}; received 1415.`],
    [
      "an unknown field",
      { body: { ...transfer, röll: 1 } },
      400,
      '"röll" is no field of this body; it may have action, to,',
    ],
    ["__proto__ as a field", { body: '{"__proto__":{}}' }, 400, '"__proto__" is no field of this body'],
    [
      "an action of the other path",
      { body: { ...transfer, action: "hold" } },
      400,
      'action must be one of call, warm_transfer, cold_transfer; received "hold".',
    ],
    [
      "several faults at once",
      { body: { role: 1, x: 2 } },
      400,
      "action must be",
      "to must be",
      "role must be",
      "trigger_source must be",
      '"x" is no',
    ],
    [
      "a wrong id",
      { path: call.replace("b4b48fc2", "b4b48fc2--") },
      400,
      "node_id must be an id of letters, digits and single hyphens",
      '; received "b4b48fc2--',
    ],
    ["a malformed escape", { method: "GET", path: "/v1/phlo/%ZZ" }, 400, "phlo_id must be an id", 'received "%ZZ".'],
    ["half a character", { method: "GET", path: "/v1/phlo/%E2%82" }, 400, 'received "%E2%82".'],
    ["an encoded slash", { method: "GET", path: "/v1/phlo/a%2Fb" }, 400, 'received "a/b".'],
    ["an empty id", { method: "GET", path: "/v1/phlo//runs/x" }, 400, "phlo_id must be", 'received "".'],
    [
      "a wrong member",
      { path: `${member}/somebody`, body: { action: "hold" } },
      400,
      `member_address must be ${number}; received "somebody".`,
    ],
    [
      "an Auth ID in the path that is not the sender's",
      { path: account.replace("MAX", "MAY"), body: {} },
      400,
      "auth_id must be the Auth ID that authenticates the request",
    ],
    ["no body", { body: "" }, 400, "The body must be a JSON object; received nothing."],
    ["malformed JSON", { body: '{"action":' }, 400, 'The body must be JSON; received "{\\"action\\":".'],
    ["a body that is an array", { body: [] }, 400, "The body must be a JSON object; received an array."],
    ["a payload that is text", { path: account, body: '""' }, 400, 'The body must be a JSON object; received "".'],
    ["null", { body: "null" }, 400, "The body must be a JSON object; received null."],
    ["a body over 1 MiB", { body: " ".repeat(5e6) }, 400, "The body must be at most 1048576 bytes; received larger."],
    [
      "10 000 unknown fields",
      { body: Object.fromEntries(Array.from({ length: 1e4 }, (_, index) => [`k${index}`, 1])) },
      400,
      "9992 more fields are unknown.",
    ],
    [
      "a form",
      { headers: { "content-type": "application/x-www-form-urlencoded" } },
      400,
      'content-type must be application/json; received "application/x-www-form-urlencoded".',
    ],
    [
      "a preference for what does not exist",
      { headers: { prefer: "code=418" } },
      400,
      "Prefer must be one of code=200",
    ],
    [
      "no credentials",
      { headers: { authorization: undefined } },
      401,
      "authorization must be HTTP Basic",
      "received nothing.",
    ],
    [
      "other credentials than Basic",
      { headers: { authorization: "Bearer abc" } },
      401,
      "received something else, which is not shown.",
    ],
    [
      "a wrong Auth ID",
      { headers: { authorization: `Basic ${btoa("MA:x")}` } },
      401,
      'The Auth ID must be "MAXXXXXXXXXXXXXXXXXX"; received "MA".',
    ],
    [
      "a wrong Auth Token",
      { token: "sesame" },
      401,
      "The Auth Token must be the one that the mock was started with; received another.",
    ],
    [
      "an unknown path",
      { path: "/v1/Account/x" },
      404,
      "The path must be one of /v1/phlo/{phlo_id}/multi_party_call/{node_id}, ",
      'received "/v1/Account/x".',
    ],
    ["another version", { path: call.replace("v1", "v2") }, 404, "The path must be one of"],
    ["another method", { method: "PUT" }, 405, 'The method must be POST or GET; received "PUT".'],
  ])("refuses %s", async (_, question, status, ...texts) => {
    const answer = await ask(line, question);
    expect(answer).toMatchObject({ status, body: { api_id: expect.stringMatching(uuid), error: expect.any(String) } });
    const { error } = Object(answer.body);
    for (const text of texts) expect(error).toContain(text);
    expect(error).not.toMatch(/sesame|Bearer abc/);
    expect(mock.requests).toMatchObject([{ status, rejection: error }]);
    expect(JSON.parse(answer.headers.get("sl-violations") ?? "[]")).not.toEqual([]);
    expect((await ask(line)).status).toBe(200);
  });

  test("tells what is allowed where a method is not, and how to authenticate", async () => {
    expect((await ask(line, { method: "DELETE" })).headers.get("allow")).toBe("POST, GET");
    const { headers } = await ask(line, { headers: { authorization: undefined } });
    expect(headers.get("www-authenticate")).toMatch(/^Basic /);
  });

  test("answers with the ids that were asked for, and an id of its own each time", async () => {
    const asked = { phlo_id: "p-1", node_id: "n-2", run_id: "r-3" };
    const node = await ask(line, { method: "GET", path: "/v1/phlo/p-1/multi_party_call/n-2" });
    expect(node.body).toMatchObject({ phlo_id: asked.phlo_id, node_id: asked.node_id, node_type: "multi_party_call" });
    const run = await ask(line, { method: "GET", path: "/v1/phlo/p-1/runs/r-3" });
    expect(run.body).toMatchObject({ phlo_id: asked.phlo_id, run_id: asked.run_id });
    const ids = await Promise.all(Array.from({ length: 20 }, async () => Object((await ask(line)).body).api_id));
    expect(new Set(ids).size).toBe(20);
  });

  test("names a run by one id throughout", async () => {
    const { api_id, phlo_run_id } = Object((await ask(line, { path: account, body: {} })).body);
    expect(phlo_run_id).toBe(api_id);
    const { body } = await ask(line, { path: account, body: {}, headers: { prefer: "code=201" } });
    expect(Object(body).message).toContain(`phlo_run_uuid: ${Object(body).api_id} `);
  });

  test("gives the answer that is preferred, unless the request is wrong", async () => {
    expect((await ask(line, { headers: { prefer: 'code=403, example="forbidden"' } })).status).toBe(403);
    expect(
      (await ask(line, { headers: { prefer: "respond-async, code=429; example=too_many_requests" } })).status,
    ).toBe(429);
    expect((await ask(line, { headers: { prefer: "example=not_found" } })).status).toBe(404);
    expect((await ask(line, { headers: { prefer: "code=201" }, body: {} })).status).toBe(400);
  });

  test("keeps a journal of what came, without the credentials", async () => {
    await ask(line, { headers: { "x-trace": "7" } });
    await ask(line, { path: `${member}/sip:a@b.c?x=1`, body: { action: "hold", role: "agent" }, token: "sesame" });
    await ask(line, { method: "GET", path: "/nowhere" });
    const [first, second, third] = mock.requests;
    expect(first).toMatchObject({
      ...{ method: "POST", target: call, operation: "updateMultiPartyCall", action: "cold_transfer", status: 200 },
      ...{ headers: { "x-trace": "7", "content-type": "application/json" }, body: transfer, violations: [] },
      parameters: { phlo_id: "e564a84a-7910-4447-b16f-65c541dd552c", node_id: "b4b48fc2-f47a-4a93-97c3-749ed9a40fa8" },
    });
    expect(first).not.toHaveProperty("rejection");
    expect(second).toMatchObject({
      operation: "updateMember",
      action: "hold",
      parameters: { member_address: "sip:a@b.c" },
    });
    expect(second?.rejection).toContain("The Auth Token must be");
    expect(second?.violations.map(({ location }) => location.join("."))).toContain("request.body.role");
    expect(third).toMatchObject({ operation: undefined, action: undefined, parameters: {}, status: 404 });
    expect(JSON.stringify(mock.requests)).not.toMatch(/sesame|mock-token|Basic [A-Za-z0-9]{8}/);
    const { requests } = mock;
    mock.reset();
    expect(requests).toEqual([]);
  });
});
