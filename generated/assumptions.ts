// Generated from spec/ by `npm run generate`. Do not edit: change spec/ and run it again.

/** What Plivo does not document, and what the simulator may do instead. */
export interface AssumptionValues {
  /** Is a member who joined as +14152225555 the one that 14152225555 names? Default: `another-member`. No page says in which form a number names a member; Plivo's examples show both forms. */
  readonly "address.without-plus": "another-member" | "same-member";
  /** What does an action on somebody who is not on the call do? Default: `refused`. No page shows the answer to an action on somebody who is not there. */
  readonly "member.not-there": "refused" | "nothing-happens";
  /** What does a transfer by somebody who is not on the call do? Default: `refused`. No page says whether `trigger_source` must be on the call. */
  readonly "transfer.initiator-not-there": "refused" | "goes-on";
  /** What does the abort of a transfer do that is not under way? Default: `refused`. The page of the abort does not say. */
  readonly "transfer.none-under-way": "refused" | "nothing-happens";
  /** When does the agent who makes a cold transfer leave? Default: `when-answered`. Plivo's page says that the agent is disconnected, not when. */
  readonly "cold-transfer.agent-leaves": "when-answered" | "at-once";
  /** What happens when the colleague of a cold transfer does not answer? Default: `nothing-changes`. No page tells of a cold transfer that fails. */
  readonly "cold-transfer.not-answered": "nothing-changes" | "call-ends";
  /** When does the agent of a warm transfer leave the caller for the private talk? Default: `when-answered`. Plivo's page says that the two can talk in private, not from when on. */
  readonly "warm-transfer.private-talk-starts": "when-answered" | "at-once";
  /** What do those who wait hear during the private talk? Default: `music`. No page says what the caller hears. */
  readonly "warm-transfer.waiting-hears": "music" | "each-other";
  /** What becomes of the agent when the colleague does not answer, or leaves the private talk? Default: `agent-returns`. No page tells of a warm transfer that fails. */
  readonly "warm-transfer.colleague-leaves": "agent-returns" | "agent-stays-apart";
  /** What becomes of the colleague when the agent leaves before the call is resumed? Default: `colleague-joins`. No page says what makes Plivo add the caller. */
  readonly "warm-transfer.agent-leaves": "colleague-joins" | "colleague-stays-apart";
  /** When the call is resumed for one of the two in a private talk, what becomes of the other? Default: `comes-along`. Only an example of Plivo's Ruby SDK tells of it, and only of the one who is named. */
  readonly "resume-call.partner": "comes-along" | "stays-apart";
  /** What becomes of the colleague when the transfer is aborted? Default: `leaves`. The page of the abort does not say. */
  readonly "abort-transfer.colleague": "leaves" | "stays";
  /** What becomes of the agent when the transfer is aborted? Default: `returns`. The page of the abort does not say. */
  readonly "abort-transfer.agent": "returns" | "stays-apart";
  /** Who hears music while a member is on hold? Default: `others`. Plivo's PHLO page says the others; its Ruby SDK and its Voice API's page speak of the one who is held. */
  readonly "hold.music": "others" | "held-member";
  /** What does a member on hold hear, where the others hear the music? Default: `nothing`. Plivo's page says only that the member is muted. */
  readonly "hold.held-member-hears": "nothing" | "the-others";
  /** Can somebody be hung up whose phone still rings? Default: `refused`. A member is created when a user joins; no page tells of an earlier hangup. */
  readonly "hangup.ringing": "refused" | "stops-ringing";
  /** What does a voicemail drop do? Default: `member-hears-recording`. No page tells of it; Plivo's Ruby SDK says only that an agent initiates it. */
  readonly "voicemail-drop.effect": "member-hears-recording" | "agents-leave" | "nothing";
  /** What becomes of phones that ring when the last member has left? Default: `stops`. Plivo's page says that a call is completed when no callers remain, not what becomes of those who are dialled. */
  readonly "empty-call.ringing": "stops" | "goes-on";
  /** Is an event callback a POST or a GET? Default: `POST`. The page of the callbacks does not say. */
  readonly "callback.method": "POST" | "GET";
  /** How does a POST carry the variables? Default: `form`. The page of the callbacks does not say. */
  readonly "callback.encoding": "form" | "json";
  /** Is an event callback signed? Default: `v3`. Plivo's page on signatures speaks of its Voice platform and does not name PHLO. */
  readonly "callback.signature": "v3" | "none";
  /** When is the event Redirect sent? Default: `never`. The page names the event and does not explain it. */
  readonly "callback.redirect": "never" | "when-moved";
  /** Does a phone that still rings stand among the account's live calls? Default: `shown`. No page says which states are live; somebody finds ringing calls this way in production. */
  readonly "live-calls.ringing": "shown" | "hidden";
  /** In which form does the Voice API show and take numbers? Default: `without-plus`. Plivo's Voice pages show both forms. */
  readonly "live-calls.numbers": "without-plus" | "as-dialled";
}
