import type { Assumed } from "./assumed.js";
import { hearingOf } from "./hearing.js";
import type { CallRules } from "./rules.js";
import type { SimulatedCall } from "./simulated-call.js";
import type { SimulatedMember } from "./simulator.js";

/** Everybody on a call, as the simulator shows them. */
export function membersOf(call: SimulatedCall, { sound: rules }: CallRules, assumed: Assumed): SimulatedMember[] {
  const hearing = hearingOf(call.state, rules, assumed);
  return call.state.legs.map(({ id, address, role, state, room, marks }) => {
    const { hears = [], sound } = hearing.get(id) ?? {};
    return {
      phlo_id: call.phlo_id,
      node_id: call.node_id,
      address,
      role,
      state,
      room,
      held: marks.includes("held"),
      muted: marks.includes("muted"),
      hears: [...new Set(hears.map((leg) => leg.address))],
      sound,
      call_uuid: call.legs.get(id)?.call_uuid ?? "",
    };
  });
}
