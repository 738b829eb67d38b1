import { describeValue } from "../../base/describe-value.js";
import { notify } from "../../base/notify.js";
import type { Contract } from "../../contract/contract.js";
import type { AssumptionFacts } from "../../contract/simulation.js";
import { createAssumed } from "./assumed.js";
import { type CallAction, createCallMachine } from "./call-machine.js";
import type { Leg } from "./call-state.js";
import { createArgumentChecks } from "./check-arguments.js";
import { createManualClock, createRealClock } from "./clock.js";
import { checkDialRule } from "./dial-rule.js";
import { createDriver, type PhoneHappening } from "./drive-calls.js";
import { explainRefusal } from "./explain-refusal.js";
import { membersOf } from "./members-of.js";
import { readRules, usualPlace } from "./rules.js";
import { createEventSender } from "./send-events.js";
import { type CallPlace, createCalls, type SimulatedCall } from "./simulated-call.js";
import type { Simulator } from "./simulator.js";
import type { SimulatorSettings } from "./simulator-options.js";
import { createTimeline, type NoteOnCall, type TimelineEntry } from "./timeline.js";
import { type CallFilter, type VoiceCall, voiceCalls } from "./voice-calls.js";

/** What the mock needs of the simulator beside its public face. */
export interface RunningSimulator extends Simulator {
  /** Carries out an action; the reason where it is refused. */
  act(place: CallPlace, action: CallAction): string | undefined;
  /** The calls that the Voice API lists. */
  calls(filter: CallFilter): VoiceCall[];
  /** Is called with every entry of the timeline, and with nothing after a reset; returns the way to end that. */
  listen(listener: (entry: TimelineEntry | undefined) => void): () => void;
  /** Forgets all that waits for its time, and events that were not sent. */
  stop(): void;
}

/** How many entries the timeline keeps. */
const timelineLimit = 10_000;

/** Makes a simulator of the contract's calls. */
export function createSimulator(contract: Contract, authToken: string, settings: SimulatorSettings): RunningSimulator {
  const catalogue = contract["x-assumptions"];
  const { isManual, assumptions } = settings;
  const used = new Set<string>();
  const show = (name: string, facts: AssumptionFacts) => {
    const value = assumptions[name] ?? facts.default;
    return { name, ...facts, value, used: used.has(name) };
  };
  const assumed = createAssumed(assumptions, (name) => {
    if (used.has(name)) return;
    used.add(name);
    const facts = catalogue[name];
    if (facts) notify(settings.onAssumption, show(name, facts));
  });
  const rules = readRules(contract);
  const check = createArgumentChecks(contract);
  const machine = createCallMachine(rules, assumed);
  const manual = isManual ? createManualClock() : undefined;
  const clock = manual ?? createRealClock();
  const calls = createCalls();
  const listeners = new Set<(entry: TimelineEntry | undefined) => void>();
  const timeline = createTimeline(clock.now, timelineLimit, (entry) => {
    for (const listener of listeners) listener(entry);
  });
  const note: NoteOnCall = ({ phlo_id, node_id }, news) => timeline.add({ phlo_id, node_id, ...news });
  const events = createEventSender({ rules, assumed, note, authToken, target: settings.events });
  const { apply, happen, dialRules, rings } = createDriver({ machine, clock, note, events });

  const sinceOf = ({ legs }: SimulatedCall, { id }: Leg) => legs.get(id)?.since ?? 0;

  /** Of the phones in this state, the one that rang, or dialled in, first. */
  function oldest(address: string, state: Leg["state"], complaint: string): { call: SimulatedCall; leg: Leg } {
    check.address("address", address);
    const [first] = calls
      .all()
      .flatMap((call) => machine.legsOf(call.state, address).map((leg) => ({ call, leg, since: sinceOf(call, leg) })))
      .filter(({ leg }) => leg.state === state)
      .sort((one, other) => one.since - other.since);
    if (first) return first;
    const there = calls.all().flatMap((call) => call.state.legs.filter((leg) => leg.state === state));
    throw new Error(`${complaint} ${address}; ${state}: ${there.map((leg) => leg.address).join(", ") || "none"}.`);
  }

  function onRinging(address: string, what: PhoneHappening): void {
    const { call, leg } = oldest(address, "ringing", "No phone rings at");
    happen(call, leg, what);
  }

  const members = (place?: CallPlace) =>
    (place ? [calls.find(place)] : calls.all()).flatMap((call) => (call ? membersOf(call, rules, assumed) : []));

  return {
    join(address, role = "customer", place = usualPlace(contract)) {
      check.address("address", address);
      check.role(role);
      check.place(place);
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
      check.address("address", address);
      checkDialRule(rule);
      dialRules.set(machine.normalize(address), rule);
    },
    advance(ms) {
      if (!manual) throw new Error('The clock is the machine\'s; start with simulate: { clock: "manual" }.');
      if (!(typeof ms === "number" && ms >= 0 && Number.isFinite(ms)))
        throw new TypeError(`advance takes milliseconds, 0 or more; received ${describeValue(ms)}.`);
      manual.advance(ms);
    },
    now: clock.now,
    members(place) {
      if (place !== undefined) check.place(place);
      return members(place);
    },
    heardBy(address) {
      check.address("address", address);
      const wanted = machine.normalize(address);
      const meant = members().filter((member) => machine.normalize(member.address) === wanted);
      return [...new Set(meant.flatMap(({ hears }) => hears))];
    },
    rings(to) {
      check.address("to", to);
      return rings.get(machine.normalize(to)) ?? 0;
    },
    timeline: () => timeline.entries,
    assumptions: () => Object.entries(catalogue).map(([name, facts]) => show(name, facts)),
    delivered: events.delivered,
    reset() {
      for (const each of [events, clock, calls, dialRules, rings, timeline, used]) each.clear();
      for (const listener of listeners) listener(undefined);
    },
    act(place, action) {
      const call = calls.at(place);
      const address = action.member ?? action.to;
      const cause = note(call, { what: "action", detail: action.action, address });
      const step = machine.act(call.state, action);
      if (!step.objection) {
        apply(call, step, cause);
        return undefined;
      }
      const reason = explainRefusal(step.objection, action, call.state);
      note(call, { what: "refused", detail: reason, cause, ground: step.objection });
      return reason;
    },
    calls(filter) {
      const nobody = { call_uuid: "", started: "" };
      const legs = calls
        .all()
        .flatMap(({ state, legs }) => state.legs.map((leg) => ({ leg, ...nobody, ...legs.get(leg.id) })));
      return voiceCalls(rules, assumed, legs, filter);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop() {
      for (const each of [events, clock]) each.clear();
    },
  };
}
