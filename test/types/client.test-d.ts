import { createPhloClient, isPhloError } from "plivo-phlo";
import type { ActionResult, ConferenceMemberUpdate, MemberUpdate, MultiPartyCallUpdate } from "plivo-phlo/schema";
import { expectTypeOf, test } from "vitest";

const phlo = createPhloClient();
const call = phlo.multiPartyCall("p", "n");
const member = call.member("+14152225555");
const bridge = phlo.conferenceBridge("p", "n");
const transfer = { to: "+14152225555", trigger_source: "+14152223333" };

test("right use compiles", () => {
  expectTypeOf(call.coldTransfer(transfer)).resolves.toEqualTypeOf<ActionResult>();
  expectTypeOf(call.addUser({ ...transfer, role: "customer" }, { timeout: 5 })).resolves.toEqualTypeOf<ActionResult>();
  expectTypeOf(member.hold({ signal: new AbortController().signal })).resolves.toEqualTypeOf<ActionResult>();
  expectTypeOf(phlo.run("p", { any: ["thing"] })).resolves.toHaveProperty("api_id");
});

test("looking at calls, and the conference bridge", () => {
  expectTypeOf(phlo.liveCalls({ to: "+14152225555", direction: "outbound" })).resolves.toEqualTypeOf<string[]>();
  expectTypeOf(phlo.queuedCalls({ timeout: 5 })).resolves.toEqualTypeOf<string[]>();
  expectTypeOf(phlo.liveCall("c")).resolves.toHaveProperty("call_uuid");
  expectTypeOf(bridge.member("+14152225555").mute()).resolves.toEqualTypeOf<ActionResult>();
  expectTypeOf<ConferenceMemberUpdate["action"]>().toExtend<keyof ReturnType<typeof bridge.member>>();
  createPhloClient({ voiceBaseUrl: "https://api.plivo.com" });
});

test("every action has a method", () => {
  type Camel<Name extends string> = Name extends `${infer Head}_${infer Tail}`
    ? `${Head}${Capitalize<Camel<Tail>>}`
    : Name;
  type Method = Exclude<MultiPartyCallUpdate["action"], "call"> | "add_user"; // The contract names its own method for one.
  expectTypeOf<Camel<Method>>().toExtend<keyof typeof call>();
  expectTypeOf<Camel<MemberUpdate["action"]>>().toExtend<keyof typeof member>();
});

test("an error is narrowed by its kind", () => {
  const error: unknown = undefined;
  if (isPhloError(error) && error.kind === "api") expectTypeOf(error.status).toEqualTypeOf<number>();
  if (isPhloError(error) && error.kind === "argument") expectTypeOf(error.expected).toEqualTypeOf<string>();
});

test("wrong use does not compile", () => {
  // @ts-expect-error an unknown action
  void call.conference;
  // @ts-expect-error an action on a member, on the call
  void call.hold;
  // @ts-expect-error a role that does not exist
  void call.coldTransfer({ ...transfer, role: "supervisor" });
  // @ts-expect-error no to
  void call.coldTransfer({ trigger_source: "+14152223333" });
  // @ts-expect-error no trigger_source
  void call.warmTransfer({ to: "+14152225555" });
  // @ts-expect-error a number for an address
  void call.addUser({ ...transfer, to: 14152225555 });
  // @ts-expect-error a field that does not exist
  void call.coldTransfer({ to: "+14152225555", trigger_source: "+14152223333", roll: "agent" });
  // @ts-expect-error a role on a hold
  void member.hold({ role: "agent" });
  // @ts-expect-error a misspelled option of a call
  void member.hold({ timeuot: 3 });
  // @ts-expect-error a misspelled option of the client
  createPhloClient({ authid: "MA" });
  // @ts-expect-error a payload that is no object
  void phlo.run("p", ["+14152225555"]);
  // @ts-expect-error a filter that does not exist
  void phlo.liveCalls({ number: "+14152225555" });
  // @ts-expect-error a direction that does not exist
  void phlo.liveCalls({ direction: "out" });
  // @ts-expect-error a filter for queued calls, which have none
  void phlo.queuedCalls({ to: "+14152225555" });
  // @ts-expect-error a member's action that a conference bridge does not have
  void bridge.member("+14152225555").hold;
  // @ts-expect-error an action on a member, on the bridge
  void bridge.mute;
  // @ts-expect-error no status, without which Plivo lists completed calls
  void phlo.api.GET("/v1/Account/{auth_id}/Call/", { params: { path: { auth_id: "MA" } } });
  // @ts-expect-error a path that does not exist
  void phlo.api.GET("/v1/phlo");
  void phlo.api.POST("/v1/phlo/{phlo_id}/multi_party_call/{node_id}", {
    params: { path: { phlo_id: "p", node_id: "n" } },
    // @ts-expect-error an action on a member, on the call, underneath
    body: { ...transfer, role: "agent", action: "hold" },
  });
});
