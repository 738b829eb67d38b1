import type { Mark, Step } from "../../contract/simulation.js";

/** One phone of a call, from the moment it is dialled or dials in until it has left. */
export interface Leg {
  readonly id: string;
  readonly address: string;
  readonly role: string;
  readonly direction: "inbound" | "outbound";
  /** Who is calling; of an inbound leg, the member. */
  readonly from: string;
  readonly state: "queued" | "ringing" | "joined" | "left";
  /** Where it talks, or will talk. */
  readonly room: string;
  readonly marks: readonly Mark[];
}

/** A transfer that is under way, and what follows when something happens to its members. */
export interface Transfer {
  readonly id: string;
  readonly initiators: readonly string[];
  readonly to: readonly string[];
  readonly reactions: readonly Reaction[];
}

/** A step that waits for something to happen. */
export type Reaction = Extract<Step, { readonly when: unknown }>;

/** A call at one node, as it stands. It is never changed: each step makes another. */
export interface CallState {
  readonly legs: readonly Leg[];
  readonly transfers: readonly Transfer[];
  /** The number of the next leg or transfer. */
  readonly next: number;
}

/** A call that nobody has joined. */
export const emptyCall: CallState = { legs: [], transfers: [], next: 1 };

/** The room in which everybody talks who is in no private talk. */
export const sharedRoom = "call";
