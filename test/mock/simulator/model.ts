import fc from "fast-check";
import { expect } from "vitest";
import type { Contract } from "../../../src/contract/contract.js";
import { createSimulator, type RunningSimulator } from "../../../src/mock/simulator/create-simulator.js";
import { PlainCall } from "./plain-call.js";

const place = { phlo_id: "phlo", node_id: "node" };
const address = fc.constantFrom("+1001", "1001", "+1002", "sip:agent@phone.plivo.com");
const role = fc.constantFrom("agent", "customer");

type Step =
  | { readonly kind: "join"; readonly address: string; readonly role: string }
  | { readonly kind: "answer" | "busy" | "noAnswer" | "hangUp"; readonly address: string }
  | {
      readonly kind: "dial";
      readonly action: "call" | "warm_transfer" | "cold_transfer";
      readonly to: string;
      readonly role: string;
      readonly from: string;
    }
  /** A warm transfer whose colleague answers at once. */
  | { readonly kind: "consult"; readonly to: string; readonly role: string; readonly from: string }
  | { readonly kind: "steer"; readonly action: string; readonly address: string };

/** One thing that happens to both the simulator and the plain call; afterwards they must be the same. */
class StepCommand implements fc.Command<PlainCall, RunningSimulator> {
  readonly step: Step;

  constructor(step: Step) {
    this.step = step;
  }

  check(): boolean {
    return true;
  }

  run(plain: PlainCall, simulator: RunningSimulator): void {
    const { step } = this;
    if (step.kind === "consult") {
      apply({ ...step, kind: "dial", action: "warm_transfer" }, plain, simulator);
      apply({ kind: "answer", address: step.to }, plain, simulator);
    } else apply(step, plain, simulator);
  }

  toString(): string {
    return JSON.stringify(this.step);
  }
}

function apply(step: Exclude<Step, { kind: "consult" }>, plain: PlainCall, simulator: RunningSimulator): void {
  if (step.kind === "join") {
    plain.join(step.address, step.role);
    simulator.join(step.address, step.role, place);
  } else if (step.kind === "dial") {
    const { action, to, role, from: trigger_source } = step;
    const refusal = simulator.act(place, { operation: "updateMultiPartyCall", action, to, role, trigger_source });
    expect(refusal === undefined).toBe(plain.dial(action, to, role, trigger_source));
  } else if (step.kind === "steer") {
    const { action, address: member } = step;
    const refusal = simulator.act(place, { operation: "updateMember", action, member });
    expect(refusal === undefined).toBe(plain.steer(action, member));
  } else if (happens(step, plain)) simulator[step.kind](step.address);
  else expect(() => simulator[step.kind](step.address)).toThrow(step.address);
  compare(plain, simulator);
}

function happens({ kind, address }: { readonly kind: string; readonly address: string }, plain: PlainCall): boolean {
  if (kind === "answer") return plain.answer(address);
  return kind === "hangUp" ? plain.hangUp(address) : plain.miss(address);
}

function compare(plain: PlainCall, simulator: RunningSimulator): void {
  const seen = simulator.members().map(({ address, role, state, held, muted, hears, sound }) => ({
    ...{ address, role, state, held, muted },
    ...{ hears: [...hears].sort(), sound },
  }));
  const wanted = plain.phones.map((phone) => {
    const { address, role, state, held, muted } = phone;
    return { address, role, state, held, muted, ...plain.hearing(phone) };
  });
  expect(seen).toEqual(wanted);
  for (const to of new Set(plain.rings)) expect(simulator.rings(to)).toBe(plain.ringsOf(to));
}

/** Every event that was sent is one that somebody joined, left or moved for, by an action or by what happened. */
function checkCauses(simulator: RunningSimulator): void {
  const entries = new Map(simulator.timeline().map((entry) => [entry.id, entry]));
  const follow = (cause: number | undefined) => (cause === undefined ? undefined : entries.get(cause));
  for (const entry of entries.values()) {
    if (entry.what !== "event sent") continue;
    const cause = follow(entry.cause);
    const wanted = { ConferenceEnter: "joined", ConferenceExit: "left", Redirect: "moved" };
    expect(cause?.what).toBe(Object.entries(wanted).find(([event]) => event === entry.detail)?.[1]);
    expect(follow(cause?.cause)?.cause).toBeUndefined();
    expect(["action", "dials in", "answered", "busy", "no answer", "hangs up"]).toContain(follow(cause?.cause)?.what);
  }
  const sent = [...entries.values()].filter(({ what }) => what === "event sent").length;
  const due = [...entries.values()].filter(({ what }) => what === "joined" || what === "left").length;
  expect(sent).toBeGreaterThanOrEqual(due);
}

/** Runs random sequences of actions under random assumptions, on the simulator and on the plain call. */
export function checkSequences(contract: Contract, numRuns: number, seed?: number): void {
  const catalogue = contract["x-assumptions"];
  const memberActions = Object.keys(
    Object(Reflect.get(Object(contract.components.schemas.MemberUpdate?.properties?.action), "x-actions")),
  );
  const commands = [
    fc.record({ kind: fc.constant("join" as const), address, role }),
    fc.record({
      kind: fc.constantFrom("answer" as const, "answer" as const, "busy" as const, "noAnswer" as const),
      address,
    }),
    fc.record({ kind: fc.constant("hangUp" as const), address }),
    fc.record({ kind: fc.constant("consult" as const), to: address, role, from: address }),
    fc.record({
      ...{ kind: fc.constant("dial" as const), to: address, role, from: address },
      action: fc.constantFrom("call" as const, "warm_transfer" as const, "cold_transfer" as const),
    }),
    fc.record({ kind: fc.constant("steer" as const), action: fc.constantFrom(...memberActions), address }),
  ].map((each) => each.map((step: Step) => new StepCommand(step)));
  const assumptions = fc.record(
    Object.fromEntries(
      Object.entries(catalogue).map(([name, facts]) => [
        name,
        fc.oneof({ weight: 2, arbitrary: fc.constant(facts.default) }, fc.constantFrom(...Object.keys(facts.values))),
      ]),
    ),
  );
  fc.assert(
    fc.property(assumptions, fc.commands(commands, { maxCommands: 30, size: "max" }), (chosen, steps) => {
      const simulator = createSimulator(contract, "token", { isManual: true, assumptions: chosen, events: () => {} });
      const plain = new PlainCall((name) => {
        const value = chosen[name];
        if (value === undefined) throw new Error(name);
        return value;
      });
      fc.modelRun(() => ({ model: plain, real: simulator }), steps);
      checkCauses(simulator);
    }),
    { numRuns, ...(seed !== undefined && { seed }) },
  );
}
