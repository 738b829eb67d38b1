import type { CallHappening } from "../../contract/simulation.js";
import type { Assumed } from "./assumed.js";
import type { CallState, Leg } from "./call-state.js";
import { actionKey, type CallRules } from "./rules.js";
import { type CallRun, createRun, type Dial, type Occurrence, type Refusal } from "./run-steps.js";
import { emptyScope, normalizeAddress, type Scope } from "./select-legs.js";

/** An action that was asked for. */
export interface CallAction {
  /** By its name in the contract, such as `updateMember`. */
  readonly operation: string;
  readonly action: string;
  /** The member whom the path names. */
  readonly member?: string | undefined;
  readonly to?: string | undefined;
  readonly role?: string | undefined;
  readonly trigger_source?: string | undefined;
}

/** What a call is afterwards, and what happened on the way; a refused action changes nothing. */
export interface CallStep {
  readonly state: CallState;
  readonly occurrences: readonly Occurrence[];
  readonly objection: Refusal | undefined;
}

/** The state machine of a call. It has no clock and no memory; what it does stands in the contract. */
export interface CallMachine {
  act(state: CallState, action: CallAction): CallStep;
  /** Somebody dials in. */
  join(state: CallState, address: string, role: string): CallStep;
  /** Something happens to one phone by itself. */
  happen(state: CallState, happening: Exclude<CallHappening, "joins" | "empty">, leg: string): CallStep;
  /** An address as it is compared. */
  normalize(address: string): string;
  /** The phones of an address that have not left. */
  legsOf(state: CallState, address: string): Leg[];
}

/** Makes the machine that runs the contract's transitions, under these assumptions. */
export function createCallMachine(rules: CallRules, assumed: Assumed): CallMachine {
  const normalize = (address: string) => normalizeAddress(address, rules.addresses, assumed);

  const legsOf = ({ legs }: CallState, address: string) => {
    const wanted = normalize(address);
    return legs.filter((leg) => leg.state !== "left" && normalize(leg.address) === wanted);
  };

  /** When the last member has left, that has consequences of its own. */
  function finish(before: CallState, run: CallRun): CallStep {
    if (run.objection !== undefined) return { state: before, occurrences: [], objection: run.objection };
    const joined = ({ legs }: CallState) => legs.some(({ state }) => state === "joined");
    if (joined(before) && !joined(run.state)) run.run(rules.happenings.empty, emptyScope);
    return { state: run.state, occurrences: run.occurrences, objection: undefined };
  }

  return {
    normalize,
    legsOf,
    act(state, { operation, action, member, to, role = rules.role, trigger_source: from = "" }) {
      const idsOf = (address: string | undefined) =>
        address === undefined ? [] : legsOf(state, address).map(({ id }) => id);
      const members = idsOf(member);
      const begun = state.transfers.filter(({ initiators }) => initiators.some((id) => members.includes(id)));
      const initiators = legsOf(state, from).flatMap((leg) => (leg.state === "joined" ? [leg.id] : []));
      const scope: Scope = {
        to: [],
        member: members,
        trigger_source: initiators,
        colleague: begun.flatMap((transfer) => transfer.to),
      };
      const dial: Dial | undefined = to === undefined ? undefined : { address: to, role, from };
      const run = createRun(state, assumed);
      run.run(rules.changes.get(actionKey(operation, action)) ?? [], scope, dial);
      return finish(state, run);
    },
    join(state, address, role) {
      const leg: Leg = {
        ...{ id: `leg-${state.next}`, address, role, direction: "inbound", from: address },
        ...{ state: "ringing", room: "", marks: [] },
      };
      const run = createRun({ ...state, legs: [...state.legs, leg], next: state.next + 1 }, assumed);
      run.run(rules.happenings.joins, { ...emptyScope, member: [leg.id] });
      return finish(state, run);
    },
    happen(state, happening, leg) {
      const run = createRun(state, assumed);
      run.run(rules.happenings[happening], { ...emptyScope, member: [leg] });
      return finish(state, run);
    },
  };
}
