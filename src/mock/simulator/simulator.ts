import type { Sound } from "../../contract/simulation.js";
import type { Assumption } from "./assumptions.js";
import type { Leg } from "./call-state.js";
import type { DialRule } from "./dial-rule.js";
import type { CallPlace } from "./simulated-call.js";
import type { TimelineEntry } from "./timeline.js";

/** Somebody on a simulated call, or whose phone rings or rang for it. */
export interface SimulatedMember extends CallPlace {
  readonly address: string;
  readonly role: string;
  readonly state: Leg["state"];
  /** Where they talk, or will: `call`, or a private talk by its own name. */
  readonly room: string;
  readonly held: boolean;
  readonly muted: boolean;
  /** The addresses of those whom they hear. */
  readonly hears: readonly string[];
  /** What they hear in place of the others. */
  readonly sound: Sound | undefined;
  /** Plivo's id of this phone's call, as the simulator made it up. */
  readonly call_uuid: string;
}

/**
 * A rehearsal of multi-party calls: it follows the contract's `changes`, and where Plivo documents nothing, the assumptions
 * that are set. It does not tell how Plivo behaves.
 *
 * All times are in milliseconds. Methods that name a phone look for it on every call. A run of a PHLO changes nothing here: whom
 * it dials stands in Plivo's console, not in the contract.
 */
export interface Simulator {
  /**
   * Lets somebody dial in.
   *
   * @throws {TypeError} when an address, a role or a place is none, naming it, expected and received.
   * @param role - Default: `customer`.
   * @param place - The PHLO and node whose call it is. Default: the ids of the contract's examples.
   */
  join(address: string, role?: string, place?: CallPlace): void;

  /**
   * Answers the phone that has rung longest at this address.
   *
   * @throws {Error} when none rings there.
   */
  answer(to: string): void;

  /** The phone that has rung longest at this address turns out to be busy. @throws {Error} when none rings there. */
  busy(to: string): void;

  /** The phone that has rung longest at this address stops ringing. @throws {Error} when none rings there. */
  noAnswer(to: string): void;

  /** Lets a member hang up. @throws {Error} when nobody with this address is on a call. */
  hangUp(address: string): void;

  /**
   * Says ahead of time what happens whenever this number is dialled. Without a rule, or with an empty one, a phone rings until
   * it is answered here.
   *
   * @throws {TypeError} when the rule is malformed, naming the option.
   */
  whenDialled(address: string, rule: DialRule): void;

  /**
   * Moves the manual clock on, and carries out what falls due.
   *
   * @throws {Error} when the clock is the machine's: start with `simulate: { clock: "manual" }`.
   */
  advance(ms: number): void;

  /** Milliseconds since the start. */
  now(): number;

  /** Everybody on the calls, with those whose phone rings and those who have left; of one call, if a place is given. */
  members(place?: CallPlace): SimulatedMember[];

  /** The addresses of those whom this member hears. Empty where they hear music or nobody, or are not on a call. @throws {TypeError} when it is no address. */
  heardBy(address: string): string[];

  /** How often this phone has rung. @throws {TypeError} when it is no address. */
  rings(to: string): number;

  /** All that happened, each entry with its cause and with the source or assumption on which it rests. A living list. */
  timeline(): readonly TimelineEntry[];

  /** What Plivo does not document, and what the simulator does instead. */
  assumptions(): Assumption[];

  /** Resolves when every event so far has been sent, whatever came of it. */
  delivered(): Promise<void>;

  /** Ends all calls and forgets rules, rings, the timeline, and events that were not sent. The assumptions stay as they were set. */
  reset(): void;
}
