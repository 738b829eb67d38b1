import type { Change, Ground, Happening, Step } from "../../contract/simulation.js";
import type { Assumed } from "./assumed.js";
import { type CallState, type Leg, sharedRoom, type Transfer } from "./call-state.js";
import { emptyScope, type Scope, selectLegs } from "./select-legs.js";

/** One thing that became different, and why. */
export interface Occurrence {
  readonly what:
    | "dialled"
    | "joined"
    | "left"
    | "stopped ringing"
    | "moved"
    | "marked"
    | "unmarked"
    | "transfer began"
    | "transfer ended";
  readonly leg?: Leg;
  readonly detail?: string;
  readonly ground: Ground;
}

/** A step that asks for something which is not so. */
export type Refusal = Extract<Change, { readonly require: unknown }>;

/** Whom an action dials. */
export interface Dial {
  readonly address: string;
  readonly role: string;
  readonly from: string;
}

/** Carries out steps of the contract on one call; `state` is the call as it then stands. */
export interface CallRun {
  readonly state: CallState;
  readonly occurrences: readonly Occurrence[];
  /** Why the steps were refused; what they did until then must be dropped. */
  readonly objection: Refusal | undefined;
  run(steps: readonly Step[], scope: Scope, dial?: Dial): void;
}

/** Begins a run of steps on a call; the call it starts from is not changed. */
export function createRun(start: CallState, assumed: Assumed): CallRun {
  let state = start;
  let objection: Refusal | undefined;
  const occurrences: Occurrence[] = [];

  const current = (leg: Leg) => state.legs.find(({ id }) => id === leg.id) ?? leg;

  const change = (leg: Leg, changed: Partial<Leg>, what: Occurrence["what"], ground: Ground, detail?: string) => {
    const after = { ...current(leg), ...changed };
    state = { ...state, legs: state.legs.map((each) => (each.id === leg.id ? after : each)) };
    occurrences.push({ what, leg: after, ground, ...(detail !== undefined && { detail }) });
  };

  const replace = (id: string, changed: Partial<Transfer>) => {
    state = { ...state, transfers: state.transfers.map((each) => (each.id === id ? { ...each, ...changed } : each)) };
  };

  /** Carries out what a transfer has planned for this. */
  const react = (happening: Happening, leg: Leg) => {
    for (const { id } of state.transfers) {
      const transfer = state.transfers.find((each) => each.id === id);
      const isMeant = ({ when, who }: Transfer["reactions"][number]) =>
        when === happening && transfer !== undefined && transfer[who === "to" ? "to" : "initiators"].includes(leg.id);
      const due = transfer?.reactions.filter(isMeant) ?? [];
      if (!transfer || due.length === 0) continue;
      replace(id, { reactions: transfer.reactions.filter((each) => !due.includes(each)) });
      const scope = { ...emptyScope, to: transfer.to, trigger_source: transfer.initiators };
      for (const { then } of due) run(then, scope, undefined, id);
    }
  };

  const end = (ids: readonly string[], ground: Ground) => {
    for (const { id } of state.transfers.filter((each) => ids.includes(each.id))) {
      state = { ...state, transfers: state.transfers.filter((each) => each.id !== id) };
      occurrences.push({ what: "transfer ended", ground, detail: id });
    }
  };

  const transfersOf = (legs: readonly string[]) =>
    state.transfers.filter(({ initiators, to }) => [...initiators, ...to].some((id) => legs.includes(id)));

  const roomName = (room: string, transfer: string | undefined) =>
    room === sharedRoom || transfer === undefined ? room : `${room} of ${transfer}`;

  function isMet({ require, who }: Refusal, scope: Scope): boolean {
    if (require === "transfer") return scope.colleague.length > 0;
    return [who, ...(require === "joined" ? [] : ["ringing-member" as const])].some(
      (selector) => selectLegs(state, scope, selector).length > 0,
    );
  }

  function run(steps: readonly Step[], given: Scope, dial?: Dial, begun?: string): void {
    let scope = given;
    let transfer = begun;
    for (const step of steps) {
      if (objection !== undefined) return;
      if ("when" in step) {
        const reactions = state.transfers.find(({ id }) => id === transfer)?.reactions ?? [];
        if (transfer !== undefined) replace(transfer, { reactions: [...reactions, step] });
        continue;
      }
      if (!assumed.holds(step)) continue;
      if ("then" in step) run(step.then, scope, dial, transfer);
      else if ("require" in step) {
        if (!isMet(step, scope)) objection = step;
      } else if ("begin" in step) {
        transfer = `transfer-${state.next}`;
        const initiators = scope.trigger_source;
        const began: Transfer = { id: transfer, initiators, to: [], reactions: [] };
        state = { ...state, transfers: [...state.transfers, began], next: state.next + 1 };
        occurrences.push({ what: "transfer began", ground: step, detail: transfer });
      } else if ("end" in step)
        end(step.of === undefined ? [transfer ?? ""] : transfersOf(scope.member).map(({ id }) => id), step);
      else if ("dial" in step && dial) {
        const id = `leg-${state.next}`;
        const room = roomName(step.room, transfer);
        const leg: Leg = { id, ...dial, direction: "outbound", state: "queued", room, marks: [] };
        state = { ...state, legs: [...state.legs, leg], next: state.next + 1 };
        occurrences.push({ what: "dialled", leg, ground: step });
        scope = { ...scope, to: [id] };
        if (transfer !== undefined) replace(transfer, { to: [id] });
      } else applyToLegs(step, scope, transfer);
    }
  }

  function applyToLegs(step: Change, scope: Scope, transfer: string | undefined): void {
    if ("enter" in step)
      for (const leg of state.legs.filter(({ id, state }) => scope.member.includes(id) && state !== "left")) {
        change(leg, { state: "joined", ...(step.room !== undefined && { room: step.room }) }, "joined", step);
        react("answered", leg);
      }
    else if ("leave" in step)
      for (const leg of selectLegs(state, scope, step.leave)) {
        if (current(leg).state === "left") continue;
        const wasJoined = leg.state === "joined";
        change(leg, { state: "left" }, wasJoined ? "left" : "stopped ringing", step);
        react(wasJoined ? "left" : "unanswered", leg);
      }
    else if ("move" in step)
      for (const leg of selectLegs(state, scope, step.move)) {
        const room = roomName(step.room, transfer);
        const isMeant = step.from === undefined || leg.room === roomName(step.from, transfer);
        if (isMeant && leg.room !== room) change(leg, { room }, "moved", step, room);
      }
    else if ("mark" in step)
      for (const leg of selectLegs(state, scope, step.mark)) {
        if (!leg.marks.includes(step.as)) change(leg, { marks: [...leg.marks, step.as] }, "marked", step, step.as);
      }
    else if ("unmark" in step)
      for (const leg of selectLegs(state, scope, step.unmark)) {
        const marks = leg.marks.filter((mark) => mark !== step.as);
        if (marks.length < leg.marks.length) change(leg, { marks }, "unmarked", step, step.as);
      }
  }

  return {
    get state() {
      return state;
    },
    occurrences,
    get objection() {
      return objection;
    },
    run,
  };
}
