import type { EventCallback } from "../../../generated/schema.js";
import type { EventParams } from "../../webhooks/event-params.js";
import type { Assumed } from "./assumed.js";
import type { Leg } from "./call-state.js";
import type { CallRules } from "./rules.js";
import type { Occurrence } from "./run-steps.js";

/** What an event is about. */
export interface EventSubject {
  readonly leg: Leg;
  readonly node_id: string;
  readonly call_uuid: string;
  readonly conference_uuid: string;
}

/** The variables of the event that follows from an occurrence; `undefined` where none does. */
export function eventOf(
  { callbacks }: CallRules,
  assumed: Assumed,
  { what }: Occurrence,
  { leg, ...ids }: EventSubject,
): (EventCallback & EventParams) | undefined {
  const found = callbacks.events.find((event) => event.when === what && assumed.holds(event));
  if (!found) return undefined;
  const values: Readonly<Record<string, string>> = {
    ...ids,
    event: found.event,
    from: leg.from,
    to: leg.address,
    direction: leg.direction,
    member_id: leg.id.replace(/\D/g, ""),
  };
  return Object.fromEntries(
    Object.entries(callbacks.variables).flatMap(([name, from]) => {
      const value = from.startsWith("=") ? from.slice(1) : values[from];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
