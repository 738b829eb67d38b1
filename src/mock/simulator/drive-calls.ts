import type { CallMachine, CallStep } from "./call-machine.js";
import type { Leg } from "./call-state.js";
import type { SimulatorClock } from "./clock.js";
import type { DialRule } from "./dial-rule.js";
import type { EventSender } from "./send-events.js";
import { forgetOldest, type SimulatedCall } from "./simulated-call.js";
import type { NoteOnCall } from "./timeline.js";

/** What happens to one phone by itself. */
export type PhoneHappening = "answered" | "busy" | "no answer" | "hangs up";

const happenings = {
  answered: "answered",
  busy: "unanswered",
  "no answer": "unanswered",
  "hangs up": "hangs-up",
} as const;

/** What calls are driven with. */
export interface DriverParts {
  readonly machine: CallMachine;
  readonly clock: SimulatorClock;
  readonly note: NoteOnCall;
  readonly events: EventSender;
}

/** Takes over what the state machine says, and starts what follows in time: ringing, answering, events. */
export interface CallDriver {
  /** What happens when a number is dialled, by its {@link CallMachine.normalize | normalized} address. */
  readonly dialRules: Map<string, DialRule>;
  /** How often each phone has rung, by the same address. */
  readonly rings: Map<string, number>;
  /** Makes a step a call's state; `cause` is the entry of the timeline from which it follows. */
  apply(call: SimulatedCall, step: CallStep, cause: number): void;
  happen(call: SimulatedCall, leg: Leg, what: PhoneHappening): void;
}

/** Makes what applies the machine to the calls, with its clock, timeline and events. */
export function createDriver({ machine, clock, note, events }: DriverParts): CallDriver {
  const dialRules = new Map<string, DialRule>();
  const rings = new Map<string, number>();
  const ruleOf = ({ address }: Leg) => dialRules.get(machine.normalize(address));
  const stateOf = (call: SimulatedCall, leg: Leg) => call.state.legs.find(({ id }) => id === leg.id)?.state;

  function apply(call: SimulatedCall, step: CallStep, cause: number): void {
    call.state = step.state;
    for (const occurrence of step.occurrences) {
      const { what, leg, detail, ground } = occurrence;
      const id = note(call, { what, address: leg?.address, detail, cause, ground });
      if (!leg) continue;
      if (!call.legs.has(leg.id))
        call.legs.set(leg.id, { call_uuid: crypto.randomUUID(), started: plivoTime(new Date()), since: id });
      if (what === "dialled") dial(call, leg, id);
      if (what === "joined") plan(call, leg, ruleOf(leg)?.hangsUpAfter, "joined", "hangs up");
      events.send(call, occurrence, leg, id);
    }
    forgetOldest(call);
  }

  function dial(call: SimulatedCall, leg: Leg, cause: number): void {
    const { queuedFor, answersAfter, busyAfter, noAnswerAfter } = ruleOf(leg) ?? {};
    const ring = () => {
      if (stateOf(call, leg) !== "queued") return;
      const legs = call.state.legs.map((each): Leg => (each.id === leg.id ? { ...each, state: "ringing" } : each));
      call.state = { ...call.state, legs };
      const phone = machine.normalize(leg.address);
      rings.set(phone, (rings.get(phone) ?? 0) + 1);
      const since = note(call, { what: "ringing", address: leg.address, cause });
      const known = call.legs.get(leg.id);
      if (known) call.legs.set(leg.id, { ...known, since });
      plan(call, leg, answersAfter, "ringing", "answered");
      plan(call, leg, busyAfter, "ringing", "busy");
      plan(call, leg, noAnswerAfter, "ringing", "no answer");
    };
    if (queuedFor) clock.after(queuedFor, ring);
    else ring();
  }

  function plan(call: SimulatedCall, leg: Leg, delay: number | undefined, during: Leg["state"], what: PhoneHappening) {
    if (delay === undefined) return;
    clock.after(delay, () => {
      if (stateOf(call, leg) === during) happen(call, leg, what);
    });
  }

  function happen(call: SimulatedCall, leg: Leg, what: PhoneHappening): void {
    const cause = note(call, { what, address: leg.address });
    apply(call, machine.happen(call.state, happenings[what], leg.id), cause);
  }

  return { dialRules, rings, apply, happen };
}

/** A time as Plivo's Voice API writes it. */
const plivoTime = (time: Date): string => time.toISOString().replace("T", " ").replace("Z", "");
