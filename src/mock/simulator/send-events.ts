import type { Assumed } from "./assumed.js";
import { eventOf } from "./call-events.js";
import type { Leg } from "./call-state.js";
import { deliverEvent, type EventTarget } from "./deliver-event.js";
import type { CallRules } from "./rules.js";
import type { Occurrence } from "./run-steps.js";
import type { SimulatedCall } from "./simulated-call.js";
import type { NoteOnCall } from "./timeline.js";

/** Where events go, and what they are made from. */
export interface EventSettings {
  readonly rules: CallRules;
  readonly assumed: Assumed;
  readonly note: NoteOnCall;
  readonly authToken: string;
  readonly target: EventTarget | undefined;
}

/** Sends the events of all calls, one after the other and each once. */
export interface EventSender {
  /** Sends the event that follows from an occurrence, if one does; `cause` is the occurrence's entry in the timeline. */
  send(call: SimulatedCall, occurrence: Occurrence, leg: Leg, cause: number): void;
  /** Resolves when all has been sent so far, whatever came of it. */
  delivered(): Promise<void>;
  /** Sends no more of what waits, and forgets what is under way: it belongs to calls that are no more. */
  clear(): void;
}

/** Makes what sends the event callbacks. */
export function createEventSender({ rules, assumed, note, authToken, target }: EventSettings): EventSender {
  let deliveries = Promise.resolve();
  let calls = new AbortController();
  return {
    delivered: () => deliveries,
    clear() {
      calls.abort();
      calls = new AbortController();
    },
    send(call, occurrence, leg, cause) {
      if (target === undefined) return;
      const { node_id, conference_uuid } = call;
      const call_uuid = call.legs.get(leg.id)?.call_uuid ?? "";
      const event = eventOf(rules, assumed, occurrence, { leg, node_id, conference_uuid, call_uuid });
      if (!event) return;
      const sent = note(call, { what: "event sent", detail: event.event, address: leg.address, cause });
      const delivery = {
        target,
        authToken,
        method: assumed.choiceOf(rules.callbacks.method),
        encoding: assumed.choiceOf(rules.callbacks.encoding),
        signature: assumed.choiceOf(rules.callbacks.signature),
      };
      const { signal } = calls;
      const deliver = async () => {
        if (signal.aborted) return;
        const outcome = await deliverEvent(event, delivery, signal).then(
          (detail) => ({ what: "event answered", detail }),
          (error: unknown) => ({ what: "event failed", detail: String(error) }),
        );
        if (!signal.aborted) note(call, { ...outcome, cause: sent });
      };
      deliveries = deliveries.then(deliver);
    },
  };
}
