import { expect, test } from "vitest";
import { createPhloClient } from "../../src/index.js";
import { startMock } from "../../src/mock/index.js";

const ids = ["e564a84a-7910-4447-b16f-65c541dd552c", "b4b48fc2-f47a-4a93-97c3-749ed9a40fa8"] as const;

test("a conference bridge is read, and its members are muted, unmuted and hung up", async () => {
  await using mock = await startMock();
  const phlo = createPhloClient({ baseUrl: mock.url, authId: mock.authId, authToken: mock.authToken });
  const bridge = phlo.conferenceBridge(...ids);
  const member = bridge.member("+14152223333");
  expect(await bridge.get()).toMatchObject({ node_type: "conference", node_id: ids[1] });
  for (const action of [member.mute(), member.unmute(), member.hangup()]) expect(await action).toHaveProperty("api_id");
  expect(mock.requests.map(({ operation, action, violations }) => [operation, action, violations])).toEqual([
    ["getConferenceBridge", undefined, []],
    ["updateConferenceMember", "mute", []],
    ["updateConferenceMember", "unmute", []],
    ["updateConferenceMember", "hangup", []],
  ]);
});

test("its actions are idempotent, so they are retried", async () => {
  await using mock = await startMock();
  const { url: baseUrl, authId, authToken } = mock;
  const phlo = createPhloClient({ baseUrl, authId, authToken, backoff: { initialDelay: 0, maxDelay: 0 } });
  mock.next({ drop: "before" });
  await phlo
    .conferenceBridge(...ids)
    .member("+14152223333")
    .mute();
  expect(mock.requests.map(({ status }) => status)).toEqual([undefined, 200]);
});

test.each([
  ["phloId", "..", ids[1], "+1415"],
  ["nodeId", ids[0], "a/b", "+1415"],
  ["address", ids[0], ids[1], "somebody"],
])("a wrong %s is refused before anything is sent", (argument, phloId, nodeId, address) => {
  const phlo = createPhloClient({ authId: "MAXXXXXXXXXXXXXXXXXX", authToken: "t" });
  expect(() => phlo.conferenceBridge(phloId, nodeId).member(address)).toThrow(
    expect.objectContaining({ kind: "argument", argument }),
  );
});
