import fc from "fast-check";
import { expect, test } from "vitest";
import { createPhloClient } from "../../src/index.js";
import { startMock } from "../../src/mock/index.js";

const ids = { phlo_id: "e564a84a-7910-4447-b16f-65c541dd552c", node_id: "b4b48fc2-f47a-4a93-97c3-749ed9a40fa8" };

/** A client whose requests end in a list. */
function connect(status = 201, body: string | null = '{"api_id":"a-1","error":""}') {
  const sent: { url: string; body: unknown }[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    sent.push({ url, body: init.body && JSON.parse(String(init.body)) });
    return new Response(body, { status });
  };
  return { phlo: createPhloClient({ authId: "MAXXXXXXXXXXXXXXXXXX", authToken: "t", fetch }), sent };
}

/** Sends a body of any shape, as a program without types could. */
const post = (phlo: ReturnType<typeof connect>["phlo"], body: object) =>
  phlo.api.POST("/v1/phlo/{phlo_id}/multi_party_call/{node_id}", { params: { path: ids }, body: Object(body) });

test.each([
  ["a role that no page has", { action: "call", to: "+1415", role: "supervisor", trigger_source: "+1416" }],
  ["an action that nobody knows", { action: "whisper", volume: 3 }],
  ["no role", { action: "cold_transfer", to: "+1415", trigger_source: "+1416" }],
])("phlo.api sends %s, once and unchanged", async (_, body) => {
  const { phlo, sent } = connect();
  expect((await post(phlo, body)).data).toEqual({ api_id: "a-1", error: "" });
  expect(sent.map((each) => each.body)).toEqual([body]);
});

test("an action that nobody knows is not retried", async () => {
  const { phlo, sent } = connect(500);
  expect((await post(phlo, { action: "whisper" })).response.status).toBe(500);
  expect(sent).toHaveLength(1);
});

test("the mock rejects it with the reason", async () => {
  await using mock = await startMock();
  const { url: baseUrl, authId, authToken } = mock;
  const { error, response } = await post(createPhloClient({ baseUrl, authId, authToken }), {
    ...{ action: "call", to: "+14152225555", role: "supervisor", trigger_source: "+14152223333" },
  });
  expect(response.status).toBe(400);
  expect(error).toHaveProperty(
    "error",
    expect.stringContaining('role must be agent or customer; received "supervisor"'),
  );
});

test("whatever stands in a path stays in its segment, or is refused before anything is sent", async () => {
  const awkward = fc.constantFrom("/", "\\", "?", "#", "%", ".", "..", "%2e", ";", "{a}", "\u0000", "é", "+", "@", ":");
  const value = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(awkward, { maxLength: 4 }).map((parts) => parts.join("")),
  );
  await fc.assert(
    fc.asyncProperty(value, async (phlo_id) => {
      const { phlo, sent } = connect(200, '{"phlo_id":"p"}');
      const error: unknown = await phlo.api.GET("/v1/phlo/{phlo_id}", { params: { path: { phlo_id } } }).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      if (error) {
        expect(error).toMatchObject({ kind: "argument", argument: "phlo_id" });
        expect(sent).toEqual([]);
        return;
      }
      const { pathname, search, hash } = new URL(sent[0]?.url ?? "");
      expect([search, hash, pathname.split("/").length]).toEqual(["", "", 4]);
      expect(decodeURIComponent(pathname.slice("/v1/phlo/".length))).toBe(phlo_id);
    }),
    { numRuns: 2000 },
  );
});

test.each(["", ".", "..", "{phlo_id}", "\ud800", undefined, null, 7])("the value %j is refused", async (value) => {
  const { phlo, sent } = connect();
  const path = Object({ phlo_id: value });
  await expect(phlo.api.GET("/v1/phlo/{phlo_id}", { params: { path } })).rejects.toMatchObject({
    kind: "argument",
    argument: "phlo_id",
  });
  expect(sent).toEqual([]);
});

test.each([202, 204])("what the client makes of a %i", async (status) => {
  const { phlo, sent } = connect(status, status === 204 ? null : undefined);
  const transfer = phlo
    .multiPartyCall(ids.phlo_id, ids.node_id)
    .coldTransfer({ to: "+14152225555", trigger_source: "+14152223333" });
  if (status === 202) expect(await transfer).toEqual({ api_id: "a-1", error: "" });
  else await expect(transfer).rejects.toMatchObject({ kind: "response", mayHaveExecuted: true, safeToRetry: false });
  expect(sent).toHaveLength(1);
});

test("text in the error of a run's 2xx is an error; a run without a payload sends {}", async () => {
  const { phlo, sent } = connect(201, '{"api_id":"a-1","error":"no credit"}');
  await expect(phlo.run(ids.phlo_id)).rejects.toMatchObject({
    kind: "api",
    reason: "no credit",
    mayHaveExecuted: true,
  });
  expect(sent.map(({ body }) => body)).toEqual([{}]);
});
