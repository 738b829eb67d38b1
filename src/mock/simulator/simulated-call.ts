import { type CallState, emptyCall } from "./call-state.js";

/** Which call: the one at this node. */
export interface CallPlace {
  readonly phlo_id: string;
  readonly node_id: string;
}

/** A call at one node, with what its state machine does not need. */
export interface SimulatedCall extends CallPlace {
  state: CallState;
  readonly conference_uuid: string;
  /** What is known of each phone beside its state. */
  readonly legs: Map<string, LegFacts>;
}

/** What the state machine does not need to know of a phone. */
export interface LegFacts {
  /** Plivo's id of this phone's call. */
  readonly call_uuid: string;
  /** When it began, as Plivo writes it. */
  readonly started: string;
  /** The entry of the timeline since which it has rung; of whoever dialled in, been on the call. */
  readonly since: number;
}

/** How many calls, and how many phones of one that have left, are remembered. */
const limits = { calls: 1000, left: 200 };

/** The calls by their places; the oldest are forgotten beyond the limit. */
export function createCalls() {
  const calls = new Map<string, SimulatedCall>();
  return {
    all: () => [...calls.values()],
    find: ({ phlo_id, node_id }: CallPlace) => calls.get(`${phlo_id}/${node_id}`),
    at({ phlo_id, node_id }: CallPlace): SimulatedCall {
      const key = `${phlo_id}/${node_id}`;
      const found = calls.get(key);
      if (found) return found;
      const call = { phlo_id, node_id, state: emptyCall, conference_uuid: crypto.randomUUID(), legs: new Map() };
      calls.set(key, call);
      const [oldest = ""] = calls.keys();
      if (calls.size > limits.calls) calls.delete(oldest);
      return call;
    },
    clear: () => calls.clear(),
  };
}

/** The state without the phones that left longest ago. */
export function forgetOldest(call: SimulatedCall): void {
  const left = call.state.legs.filter(({ state }) => state === "left");
  const forgotten = new Set(left.slice(0, Math.max(0, left.length - limits.left)).map(({ id }) => id));
  if (forgotten.size === 0) return;
  call.state = { ...call.state, legs: call.state.legs.filter(({ id }) => !forgotten.has(id)) };
  for (const id of forgotten) call.legs.delete(id);
}
