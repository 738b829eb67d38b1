import type { Sound, SoundRule } from "../../contract/simulation.js";
import type { Assumed } from "./assumed.js";
import { type CallState, type Leg, sharedRoom } from "./call-state.js";

/** What one member hears. */
export interface Hearing {
  /** The phones that are heard. */
  readonly hears: readonly Leg[];
  /** What is heard in place of them. */
  readonly sound: Sound | undefined;
}

/** Who hears whom: those in one room hear each other, save where a rule of the contract says otherwise. */
export function hearingOf({ legs }: CallState, rules: readonly SoundRule[], assumed: Assumed): Map<string, Hearing> {
  const joined = legs.filter(({ state }) => state === "joined");
  const silent = new Set<string>();
  const sounds = new Map<string, Sound>();
  for (const rule of rules)
    for (const carrier of joined) {
      const isAffected = rule.while === "apart" ? carrier.room !== sharedRoom : carrier.marks.includes(rule.while);
      if (!isAffected || !assumed.holds(rule)) continue;
      for (const { id } of joined.filter((leg) => isMeant(rule.who, leg, carrier))) {
        if (rule.speaks === false) silent.add(id);
        if (rule.hears !== undefined) sounds.set(id, rule.hears);
      }
    }
  return new Map(
    joined.map((leg) => {
      const sound = sounds.get(leg.id);
      const audible = joined.filter(({ id, room }) => room === leg.room && id !== leg.id && !silent.has(id));
      return [leg.id, { hears: sound === undefined ? audible : [], sound }];
    }),
  );
}

function isMeant(who: SoundRule["who"], leg: Leg, carrier: Leg): boolean {
  if (who === "member") return leg.id === carrier.id;
  if (who === "others") return leg.id !== carrier.id && leg.room === carrier.room;
  return leg.room === sharedRoom;
}
