/** A phone of the model. */
interface Phone {
  readonly address: string;
  readonly role: string;
  state: "ringing" | "joined" | "left";
  room: string;
  held: boolean;
  muted: boolean;
  recording: boolean;
}

interface PlainTransfer {
  readonly kind: "warm_transfer" | "cold_transfer";
  readonly agents: readonly Phone[];
  readonly colleague: Phone;
  /** Where the colleague was to talk. */
  readonly room: string;
}

/**
 * What a call should be, written a second time by hand and without the contract: if one of the two is wrong, they differ.
 * It knows the assumptions by their names.
 */
export class PlainCall {
  readonly phones: Phone[] = [];
  readonly rings: string[] = [];
  #transfers: PlainTransfer[] = [];
  #rooms = 0;
  readonly #assume: (name: string) => string;

  constructor(assume: (name: string) => string) {
    this.#assume = assume;
  }

  join(address: string, role: string): void {
    this.phones.push({ address, role, state: "joined", room: "call", held: false, muted: false, recording: false });
  }

  answer(address: string): boolean {
    const phone = this.#first(address, "ringing");
    if (!phone) return false;
    phone.state = "joined";
    const transfer = this.#transfers.find(({ colleague }) => colleague === phone);
    if (transfer?.kind === "warm_transfer") for (const agent of joined(transfer.agents)) agent.room = phone.room;
    if (transfer?.kind === "cold_transfer") {
      this.#end(transfer);
      if (this.#assume("cold-transfer.agent-leaves") === "when-answered") this.#leave(joined(transfer.agents));
    }
    return true;
  }

  /** Busy, or not answered. */
  miss(address: string): boolean {
    const phone = this.#first(address, "ringing");
    if (!phone) return false;
    const before = this.#isEmpty();
    this.#leave([phone]);
    this.#mayEnd(before);
    return true;
  }

  hangUp(address: string): boolean {
    const phone = this.#first(address, "joined");
    if (!phone) return false;
    this.#leave([phone]);
    this.#mayEnd(false);
    return true;
  }

  /** Whether it is taken up. */
  dial(action: "call" | "warm_transfer" | "cold_transfer", to: string, role: string, from: string): boolean {
    const agents = this.#at(from, "joined");
    if (action !== "call" && agents.length === 0 && this.#assume("transfer.initiator-not-there") === "refused")
      return false;
    const before = this.#isEmpty();
    const room = action === "warm_transfer" ? `private ${this.#rooms++}` : "call";
    const colleague: Phone = { address: to, role, state: "ringing", room, held: false, muted: false, recording: false };
    this.phones.push(colleague);
    if (action !== "call") this.#transfers.push({ kind: action, agents, colleague, room });
    if (action === "warm_transfer" && this.#assume("warm-transfer.private-talk-starts") === "at-once")
      for (const agent of agents) agent.room = room;
    if (action === "cold_transfer" && this.#assume("cold-transfer.agent-leaves") === "at-once") this.#leave(agents);
    this.#mayEnd(before);
    if (colleague.state === "ringing") this.rings.push(to);
    return true;
  }

  /** Whether it is taken up. */
  steer(action: string, address: string): boolean {
    const members = this.#at(address, "joined");
    const ringing = this.#at(address, "ringing");
    const isThere = members.length > 0 || (action === "hangup" && ringing.length > 0 && this.#stopsRinging());
    if (!isThere && this.#assume("member.not-there") === "refused") return false;
    const before = this.#isEmpty();
    const begun = this.#transfers.filter(({ agents }) =>
      agents.some((agent) => [...members, ...ringing].includes(agent)),
    );
    if (action === "abort_transfer") {
      if (begun.length === 0 && this.#assume("transfer.none-under-way") === "refused") return false;
      this.#endThoseOf([...members, ...ringing]);
      for (const { colleague } of begun)
        if (this.#assume("abort-transfer.colleague") === "leaves") this.#leave([colleague]);
        else if (colleague.state !== "left") colleague.room = "call";
      if (this.#assume("abort-transfer.agent") === "returns")
        for (const member of joined(members)) member.room = "call";
    }
    if (action === "resume_call") {
      this.#endThoseOf([...members, ...ringing]);
      const rooms = members.map(({ room }) => room);
      if (this.#assume("resume-call.partner") === "comes-along")
        for (const phone of joined(this.phones)) if (rooms.includes(phone.room)) phone.room = "call";
      for (const member of members) member.room = "call";
    }
    if (action === "hold" || action === "unhold") for (const member of members) member.held = action === "hold";
    if (action === "mute" || action === "unmute") for (const member of members) member.muted = action === "mute";
    if (action === "voicemail_drop") {
      const effect = this.#assume("voicemail-drop.effect");
      if (effect !== "nothing") for (const member of members) member.recording = true;
      if (effect === "agents-leave") this.#leave(joined(this.phones).filter(({ role }) => role === "agent"));
    }
    if (action === "hangup") {
      if (this.#stopsRinging()) this.#leave(ringing);
      this.#leave(members);
    }
    this.#mayEnd(before);
    return true;
  }

  /** What a member hears, as addresses, or the sound in their place. */
  hearing(phone: Phone): { readonly hears: readonly string[]; readonly sound: string | undefined } {
    if (phone.state !== "joined") return { hears: [], sound: undefined };
    const there = joined(this.phones);
    const roommates = there.filter((other) => other !== phone && other.room === phone.room);
    const isPrivate = there.some(({ room }) => room !== "call");
    let sound: string | undefined;
    if (phone.room === "call" && isPrivate && this.#assume("warm-transfer.waiting-hears") === "music") sound = "music";
    if (this.#assume("hold.music") === "others" && roommates.some(({ held }) => held)) sound = "music";
    if (phone.held && this.#assume("hold.held-member-hears") === "nothing") sound = "nothing";
    if (phone.held && this.#assume("hold.music") === "held-member") sound = "music";
    if (phone.recording) sound = "recording";
    const audible = roommates.filter(({ held, muted }) => !held && !muted).map(({ address }) => address);
    return { hears: sound === undefined ? [...new Set(audible)].sort() : [], sound };
  }

  #stopsRinging(): boolean {
    return this.#assume("hangup.ringing") === "stops-ringing";
  }

  #leave(phones: readonly Phone[]): void {
    for (const phone of phones) {
      if (phone.state === "left") continue;
      const wasJoined = phone.state === "joined";
      phone.state = "left";
      for (const transfer of [...this.#transfers]) this.#afterLeaving(transfer, phone, wasJoined);
    }
  }

  #afterLeaving(transfer: PlainTransfer, phone: Phone, wasJoined: boolean): void {
    const { kind, agents, colleague } = transfer;
    if (!this.#transfers.includes(transfer)) return;
    if (phone === colleague && kind === "warm_transfer") {
      this.#end(transfer);
      if (this.#assume("warm-transfer.colleague-leaves") === "agent-returns")
        for (const agent of joined(agents)) if (agent.room === transfer.room) agent.room = "call";
    } else if (phone === colleague && !wasJoined) {
      this.#end(transfer);
      if (this.#assume("cold-transfer.not-answered") === "call-ends") this.#leave(joined(this.phones));
    } else if (agents.includes(phone) && kind === "warm_transfer") {
      this.#end(transfer);
      if (this.#assume("warm-transfer.agent-leaves") === "colleague-joins" && colleague.state !== "left")
        colleague.room = "call";
    }
  }

  #end(transfer: PlainTransfer): void {
    this.#transfers = this.#transfers.filter((each) => each !== transfer);
  }

  #endThoseOf(phones: readonly Phone[]): void {
    this.#transfers = this.#transfers.filter(
      ({ agents, colleague }) => !phones.some((phone) => agents.includes(phone) || colleague === phone),
    );
  }

  #isEmpty(): boolean {
    return joined(this.phones).length === 0;
  }

  #mayEnd(wasEmpty: boolean): void {
    if (!wasEmpty && this.#isEmpty() && this.#assume("empty-call.ringing") === "stops")
      this.#leave(this.phones.filter(({ state }) => state === "ringing"));
  }

  ringsOf(address: string): number {
    return this.rings.filter((to) => this.#strip(to) === this.#strip(address)).length;
  }

  #strip(address: string): string {
    return this.#assume("address.without-plus") === "same-member" ? address.replace("+", "") : address;
  }

  #at(address: string, state: Phone["state"]): Phone[] {
    return this.phones.filter((phone) => phone.state === state && this.#strip(phone.address) === this.#strip(address));
  }

  #first(address: string, state: Phone["state"]): Phone | undefined {
    return this.#at(address, state)[0];
  }
}

const joined = (phones: readonly Phone[]): Phone[] => phones.filter(({ state }) => state === "joined");
