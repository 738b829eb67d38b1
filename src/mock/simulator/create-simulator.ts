import type { Contract } from "../../contract/contract.js";
import { operationsOf } from "../../contract/operations.js";
import { createAssumed } from "./assumed.js";
import { eventOf } from "./call-events.js";
import { type CallAction, type CallStep, createCallMachine } from "./call-machine.js";
import type { Leg } from "./call-state.js";
import { createManualClock, createRealClock } from "./clock.js";
import { deliverEvent } from "./deliver-event.js";
import { checkDialRule, type DialRule } from "./dial-rule.js";
import { hearingOf } from "./hearing.js";
import { readRules } from "./rules.js";
import { type CallPlace, createCalls, forgetOldest, type SimulatedCall } from "./simulated-call.js";
import type { SimulatedMember, Simulator } from "./simulator.js";
import type { SimulatorSettings } from "./simulator-options.js";
import { createTimeline, type TimelineEntry, type TimelineNews } from "./timeline.js";
import { type CallFilter, type VoiceCall, voiceCalls } from "./voice-calls.js";

/** What the mock needs of the simulator beside its public face. */
export interface RunningSimulator extends Simulator {
  /** Carries out an action; the reason where it is refused. */
  act(place: CallPlace, action: CallAction): string | undefined;
  /** The calls that the Voice API lists. */
  calls(filter: CallFilter): VoiceCall[];
  /** Is called with every entry of the timeline; returns the way to end that. */
  listen(listener: (entry: TimelineEntry) => void): () => void;
  /** Forgets all that waits for its time. */
  stop(): void;
}

/** How many entries the timeline keeps. */
const timelineLimit = 10_000;

export function createSimulator(contract: Contract, authToken: string, settings: SimulatorSettings): RunningSimulator {
  const catalogue = contract["x-assumptions"];
  const { isManual, assumptions, events } = settings;
  const used = new Set<string>();
  const assumed = createAssumed(assumptions, (name) => used.add(name));
  const rules = readRules(contract);
  const machine = createCallMachine(rules, assumed);
  const manual = isManual ? createManualClock() : undefined;
  const clock = manual ?? createRealClock();
  const calls = createCalls();
  const dialRules = new Map<string, DialRule>();
  const rings = new Map<string, number>();
  const listeners = new Set<(entry: TimelineEntry) => void>();
  const timeline = createTimeline(clock.now, timelineLimit, (entry) => {
    for (const listener of listeners) listener(entry);
  });
  const usual = usualPlace(contract);
  let deliveries = Promise.resolve();

  const note = (call: CallPlace, news: Omit<TimelineNews, "phlo_id" | "node_id">) =>
    timeline.add({ phlo_id: call.phlo_id, node_id: call.node_id, ...news });

  /** Takes over what the state machine says, and starts what follows from it. */
  function apply(call: SimulatedCall, step: CallStep, cause: number): void {
    call.state = step.state;
    for (const occurrence of step.occurrences) {
      const { what, leg, detail, ground } = occurrence;
      const id = note(call, { what, address: leg?.address, detail, cause, ground });
      if (!leg) continue;
      const ids = call.legs.get(leg.id) ?? { call_uuid: crypto.randomUUID(), started: new Date().toISOString() };
      call.legs.set(leg.id, ids);
      if (what === "dialled") dial(call, leg, id);
      if (what === "joined") planHangUp(call, leg);
      const event = eventOf(rules, assumed, occurrence, { leg, ...ids, ...call });
      if (event) send(call, event, id);
    }
    forgetOldest(call);
  }

  function send(call: SimulatedCall, event: NonNullable<ReturnType<typeof eventOf>>, cause: number): void {
    if (events === undefined) return;
    const sent = note(call, { what: "event sent", detail: event.event, address: legAddress(event), cause });
    const delivery = {
      target: events,
      authToken,
      method: assumed.choiceOf(rules.callbacks.method),
      encoding: assumed.choiceOf(rules.callbacks.encoding),
      signature: assumed.choiceOf(rules.callbacks.signature),
    };
    deliveries = deliveries
      .then(() => deliverEvent(event, delivery))
      .then(
        (detail) => void note(call, { what: "event answered", detail, cause: sent }),
        (error) => void note(call, { what: "event failed", detail: String(error), cause: sent }),
      );
  }

  function dial(call: SimulatedCall, leg: Leg, cause: number): void {
    const rule = dialRules.get(leg.address) ?? {};
    const ring = () => {
      if (stateOf(call, leg) !== "queued") return;
      const legs = call.state.legs.map((each): Leg => (each.id === leg.id ? { ...each, state: "ringing" } : each));
      call.state = { ...call.state, legs };
      rings.set(leg.address, (rings.get(leg.address) ?? 0) + 1);
      note(call, { what: "ringing", address: leg.address, cause });
      plan(call, leg, rule.answersAfter, "answered");
      plan(call, leg, rule.busyAfter, "busy");
      plan(call, leg, rule.noAnswerAfter, "no answer");
    };
    if (rule.queuedFor) clock.after(rule.queuedFor, ring);
    else ring();
  }

  function plan(call: SimulatedCall, leg: Leg, delay: number | undefined, what: "answered" | "busy" | "no answer") {
    if (delay === undefined) return;
    clock.after(delay, () => {
      if (stateOf(call, leg) === "ringing") happen(call, leg, what);
    });
  }

  function planHangUp(call: SimulatedCall, leg: Leg): void {
    const delay = dialRules.get(leg.address)?.hangsUpAfter;
    if (delay === undefined) return;
    clock.after(delay, () => {
      if (stateOf(call, leg) === "joined") happen(call, leg, "hangs up");
    });
  }

  function happen(call: SimulatedCall, leg: Leg, what: "answered" | "busy" | "no answer" | "hangs up"): void {
    const happening = what === "answered" ? what : what === "hangs up" ? "hangs-up" : "unanswered";
    const cause = note(call, { what, address: leg.address });
    apply(call, machine.happen(call.state, happening, leg.id), cause);
  }

  const stateOf = (call: SimulatedCall, leg: Leg) => call.state.legs.find(({ id }) => id === leg.id)?.state;

  /** The phone in this state that has been there longest. */
  function oldest(address: string, state: Leg["state"], complaint: string): { call: SimulatedCall; leg: Leg } {
    for (const call of calls.all())
      for (const leg of machine.legsOf(call.state, address)) if (leg.state === state) return { call, leg };
    const there = calls.all().flatMap((call) => call.state.legs.filter((leg) => leg.state === state));
    const names = there.map((leg) => leg.address).join(", ") || "none";
    throw new Error(`${complaint} ${address}; ${state}: ${names}.`);
  }

  function onRinging(address: string, what: "answered" | "busy" | "no answer"): void {
    const { call, leg } = oldest(address, "ringing", "No phone rings at");
    happen(call, leg, what);
  }

  function membersOf(call: SimulatedCall): SimulatedMember[] {
    const hearing = hearingOf(call.state, rules.sound, assumed);
    return call.state.legs.map((leg) => {
      const { hears = [], sound } = hearing.get(leg.id) ?? {};
      return {
        phlo_id: call.phlo_id,
        node_id: call.node_id,
        address: leg.address,
        role: leg.role,
        state: leg.state,
        room: leg.room,
        held: leg.marks.includes("held"),
        muted: leg.marks.includes("muted"),
        hears: [...new Set(hears.map(({ address }) => address))],
        sound,
        call_uuid: call.legs.get(leg.id)?.call_uuid ?? "",
      };
    });
  }

  const membersAt = (place: CallPlace | undefined) => {
    const found = place ? [calls.find(place)] : calls.all();
    return found.flatMap((call) => (call ? membersOf(call) : []));
  };

  return {
    join(address, role = "customer", place = usual) {
      const call = calls.at(place);
      const cause = note(call, { what: "dials in", address, detail: role });
      apply(call, machine.join(call.state, address, role), cause);
    },
    answer: (to) => onRinging(to, "answered"),
    busy: (to) => onRinging(to, "busy"),
    noAnswer: (to) => onRinging(to, "no answer"),
    hangUp(address) {
      const { call, leg } = oldest(address, "joined", "Nobody is on a call with the address");
      happen(call, leg, "hangs up");
    },
    whenDialled(address, rule) {
      checkDialRule(rule);
      dialRules.set(address, rule);
    },
    advance(ms) {
      if (!manual) throw new Error('The clock is the machine\'s; start with simulate: { clock: "manual" }.');
      if (!(typeof ms === "number" && ms >= 0 && Number.isFinite(ms)))
        throw new TypeError(`advance takes milliseconds, 0 or more; received ${JSON.stringify(ms)}.`);
      manual.advance(ms);
    },
    now: clock.now,
    members: membersAt,
    heardBy: (address) => [
      ...new Set(
        membersAt(undefined)
          .filter((member) => member.address === address)
          .flatMap(({ hears }) => hears),
      ),
    ],
    rings: (to) => rings.get(to) ?? 0,
    timeline: () => timeline.entries,
    assumptions: () =>
      Object.entries(catalogue).map(([name, facts]) => ({
        name,
        ...facts,
        value: assumptions[name] ?? facts.default,
        used: used.has(name),
      })),
    delivered: () => deliveries,
    reset() {
      clock.clear();
      calls.clear();
      dialRules.clear();
      rings.clear();
      timeline.clear();
      used.clear();
    },
    act(place, action) {
      const call = calls.at(place);
      const address = action.member ?? action.to;
      const cause = note(call, { what: "action", detail: action.action, address });
      const step = machine.act(call.state, action);
      if (step.refusal) {
        const reason = explain(step.refusal.require, action, membersOf(call));
        note(call, { what: "refused", detail: reason, cause, ground: step.refusal });
        return reason;
      }
      apply(call, step, cause);
      return undefined;
    },
    calls: (filter) =>
      voiceCalls(
        rules,
        assumed,
        calls
          .all()
          .flatMap((call) =>
            call.state.legs.map((leg) => ({ leg, call_uuid: "", started: "", ...call.legs.get(leg.id) })),
          ),
        filter,
      ),
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: clock.clear,
  };
}

/** The ids of the contract's examples: the call that is meant where no other is named. */
function usualPlace(contract: Contract): CallPlace {
  const parameters = operationsOf(contract).flatMap((operation) => operation.parameters);
  const example = (name: string) => parameters.find((parameter) => parameter.name === name)?.example ?? name;
  return { phlo_id: example("phlo_id"), node_id: example("node_id") };
}

/** Whom an outbound event is about. */
const legAddress = ({ to }: { readonly to?: string | readonly string[] }) => (typeof to === "string" ? to : undefined);

function explain(wanted: string, action: CallAction, members: readonly SimulatedMember[]): string {
  const address = action.member ?? action.trigger_source ?? "";
  const present = members.filter(({ state }) => state === "joined").map((member) => member.address);
  if (wanted === "transfer") return `${address} has no transfer under way.`;
  return `${address} is not on this call; on it: ${present.join(", ") || "nobody"}.`;
}
