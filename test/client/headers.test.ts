/** What a request carries beside what the API asks for. */
import { expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { createPhloClient, type PhloClientOptions } from "../../src/index.js";
import { values } from "../support/client-methods.js";

/** A client, and the headers of what it sends. */
function connect(options: PhloClientOptions = {}) {
  const sent: Headers[] = [];
  const fetch = async (_: string, init: RequestInit) => {
    sent.push(new Headers(init.headers));
    return Response.json({ api_id: "a-1", error: "" });
  };
  const phlo = createPhloClient({ authId: values.auth_id, authToken: "s3cret-token", fetch, ...options });
  return { phlo, member: phlo.multiPartyCall(values.phlo_id, values.node_id).member("+14152225555"), sent };
}

const [major] = process.versions.node.split(".");
const ours = `plivo-phlo/${manifest.version} node/${major}`;

test("the User-Agent names the package and the runtime, on handles and on phlo.api", async () => {
  const { phlo, member, sent } = connect();
  await member.hold();
  await phlo.api.GET("/v1/phlo/{phlo_id}", { params: { path: { phlo_id: values.phlo_id } } });
  expect(sent.map((headers) => headers.get("user-agent"))).toEqual([ours, ours]);
});

test("the User-Agent can be replaced, for a client and for a request, however its name is spelled", async () => {
  const { member, sent } = connect({ headers: { "USER-agent": "shop/1" } });
  await member.hold();
  await member.hold({ headers: { "User-Agent": "shop/2" } });
  expect(sent.map((headers) => headers.get("user-agent"))).toEqual(["shop/1", "shop/2"]);
});

test("headers of a request stand beside the client's, and in place of those of the same name", async () => {
  const { phlo, member, sent } = connect({ headers: { "X-Tenant": "a", "x-trace": "b" } });
  await member.hold({ headers: { "x-TRACE": "c" } });
  await phlo.run(values.phlo_id, {}, { headers: { "x-trace": "d" } });
  await member.hold();
  expect(sent.map((headers) => [headers.get("x-tenant"), headers.get("x-trace")])).toEqual([
    ["a", "c"],
    ["a", "d"],
    ["a", "b"],
  ]);
});

test.each([
  ["that the client sets itself", { Authorization: "Basic x" }, 'headers["Authorization"]'],
  ["that would break out of its line", { "x-a": "b\r\nc: d" }, 'headers["x-a"]'],
])("a header %s is refused, and nothing is sent", async (_, headers, argument) => {
  const { member, sent } = connect();
  await expect(member.hold({ headers })).rejects.toMatchObject({ kind: "argument", argument });
  expect(sent).toEqual([]);
});
