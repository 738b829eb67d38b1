import type { AddressRule, Selector } from "../../contract/simulation.js";
import type { Assumed } from "./assumed.js";
import type { CallState, Leg } from "./call-state.js";

/** Whom the words of a step mean: the ids of legs. */
export interface Scope {
  readonly to: readonly string[];
  readonly trigger_source: readonly string[];
  readonly member: readonly string[];
  readonly colleague: readonly string[];
}

/** A scope in which nobody is named. */
export const emptyScope: Scope = { to: [], trigger_source: [], member: [], colleague: [] };

/** The legs that a step names and that it can still change. */
export function selectLegs({ legs }: CallState, scope: Scope, selector: Selector): Leg[] {
  const present = legs.filter(({ state }) => state !== "left");
  const joined = present.filter(({ state }) => state === "joined");
  const named = (ids: readonly string[], among: readonly Leg[]) => among.filter(({ id }) => ids.includes(id));
  switch (selector) {
    case "to":
    case "colleague":
      return named(scope[selector], present);
    case "trigger_source":
    case "member":
      return named(scope[selector], joined);
    case "ringing-member":
      return named(scope.member, present).filter(({ state }) => state !== "joined");
    case "ringing":
      return present.filter(({ state }) => state !== "joined");
    case "everyone":
      return joined;
    case "others": {
      const rooms = named(scope.member, joined).map(({ room }) => room);
      return joined.filter(({ id, room }) => rooms.includes(room) && !scope.member.includes(id));
    }
    default:
      return joined.filter(({ role }) => `role:${role}` === selector);
  }
}

/** An address as it is compared or shown, where parts of it are assumed to make no difference. */
export const normalizeAddress = (address: string, rules: readonly AddressRule[], assumed: Assumed): string =>
  rules
    .filter((rule) => assumed.holds(rule))
    .reduce((text, { ignore }) => text.replace(new RegExp(ignore), ""), address);
