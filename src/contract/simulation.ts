/** A step rests on a source, or on an assumption and the value (or values) under which it is taken. */
export type Ground =
  | { readonly source: string }
  | { readonly assumption: string; readonly is: string | readonly string[] };

/** Members of a call: whom the action dials (`to`), who initiates it, whom the path names (`member`), or several of them. */
export type Selector =
  | "to"
  | "trigger_source"
  | "member"
  | "others"
  | "colleague"
  | "everyone"
  | "ringing"
  | "ringing-member"
  | `role:${string}`;

/** What may happen to the member of a transfer while it is under way. */
export type Happening = "answered" | "unanswered" | "left";

/** A mark on a member; what it does to what is heard stands in the contract's `sound`. */
export type Mark = "held" | "muted" | "voicemail";

/** One step of what an action changes, as it stands in `x-actions.<action>.changes`. */
export type Change = (
  | { readonly require: "joined" | "joined-or-ringing" | "transfer"; readonly who: Selector }
  | { readonly dial: "to"; readonly room: string }
  | { readonly enter: Selector; readonly room?: string }
  | { readonly leave: Selector }
  /** With `from`, only those who are in that room. */
  | { readonly move: Selector; readonly from?: string; readonly room: string }
  | { readonly mark: Selector; readonly as: Mark }
  | { readonly unmark: Selector; readonly as: Mark }
  | { readonly begin: "transfer" }
  | { readonly end: "transfer"; readonly of?: "member" }
) &
  Ground;

/** A change, a group of them under one value of an assumption, or what follows when something happens in a transfer. */
export type Step =
  | Change
  | { readonly when: Happening; readonly who: "to" | "trigger_source"; readonly then: readonly Step[] }
  | (Ground & { readonly then: readonly Step[] });

/** What somebody hears, where it is more than "those in one room hear each other". */
export type SoundRule = {
  /** While a member has this mark; `apart`: while one is in another room than the call's. */
  readonly while: Mark | "apart";
  readonly who: "member" | "others" | "those-in-call";
  readonly speaks?: false;
  readonly hears?: Sound;
} & Ground;

/** What a member hears in place of the others. */
export type Sound = "music" | "recording" | "nothing";

/** What is left out of an address before it is compared or shown: a regular expression. */
export type AddressRule = { readonly ignore: string } & Ground;

/** What Plivo does not document, and what the simulator may do instead. */
export interface AssumptionFacts {
  readonly question: string;
  readonly default: string;
  /** Each value, with what it means. */
  readonly values: Readonly<Record<string, string>>;
  /** What no source says. */
  readonly missing: string;
}

/** What happens on a call by itself, not by an action. */
export type CallHappening = "joins" | "answered" | "unanswered" | "hangs-up" | "empty";

/** The contract's `x-simulation`. */
export interface SimulationFacts {
  readonly happenings: Readonly<Record<CallHappening, readonly Step[]>>;
  readonly sound: readonly SoundRule[];
  readonly addresses: readonly AddressRule[];
  readonly callbacks: {
    readonly events: readonly ({ readonly when: "joined" | "left" | "moved"; readonly event: string } & Ground)[];
    /** The assumption that each of these is. */
    readonly method: string;
    readonly encoding: string;
    readonly signature: string;
    /** Where each variable comes from; a constant after `=`. */
    readonly variables: Readonly<Record<string, string>>;
  };
  readonly voice: {
    readonly shown: readonly ({
      readonly state: "queued" | "ringing" | "joined";
      readonly as: "live" | "queued";
    } & Ground)[];
    readonly numbers: readonly AddressRule[];
  };
}
