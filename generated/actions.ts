// Generated from spec/ by `npm run generate`. Do not edit: change spec/ and run it again.

import type { AddUserParams, ColdTransferParams, WarmTransferParams } from "./params.js";
import type { ActionResult, ConferenceMemberUpdate, MemberUpdate, MultiPartyCallUpdate } from "./schema.js";

/** The actions of `POST /v1/phlo/{phlo_id}/multi_party_call/{node_id}`. */
export interface MultiPartyCallActions<Options> {
  /**
   * Add a user to the call. Dials `to` and adds them to the multi-party call. Sources disagree on `trigger_source` here: it may be the caller id that `to` sees.
   *
   * Not safe to retry: after an unknown outcome, check the call first.
   *
   * @param params - The request's parameters, named as on the wire.
   * @param options - For this request alone.
   * @throws {PhloError} `mayHaveExecuted` says whether it may have been performed all the same.
   * @see Documented by Plivo: <https://www.plivo.com/docs/phlo/api/phlo/multiparty-call/update-a-multiparty-call/add-a-user-to-the-call>.
   */
  addUser(params: AddUserParams, options?: Options): Promise<ActionResult>;

  /**
   * Warm transfer a caller. Dials `to`. The agent who initiates it (`trigger_source`) and `to` can talk in private before the caller is added to their call.
   *
   * Not safe to retry: after an unknown outcome, check the call first.
   *
   * @param params - The request's parameters, named as on the wire.
   * @param options - For this request alone.
   * @throws {PhloError} `mayHaveExecuted` says whether it may have been performed all the same.
   * @see Documented by Plivo: <https://www.plivo.com/docs/phlo/api/phlo/multiparty-call/update-a-multiparty-call/warm-transfer-a-caller>, <https://support.plivo.com/hc/en-us/articles/360041830252-How-do-I-transfer-a-call-in-PHLO->.
   */
  warmTransfer(params: WarmTransferParams, options?: Options): Promise<ActionResult>;

  /**
   * Cold transfer a caller. Dials `to` and connects the caller to them directly. The agent who initiates it (`trigger_source`) is disconnected from the call.
   *
   * Not safe to retry: after an unknown outcome, check the call first.
   *
   * @param params - The request's parameters, named as on the wire.
   * @param options - For this request alone.
   * @throws {PhloError} `mayHaveExecuted` says whether it may have been performed all the same.
   * @see Documented by Plivo: <https://www.plivo.com/docs/phlo/api/phlo/multi-party-call/update-a-multi-party-call/cold-transfer-a-caller/>, <https://support.plivo.com/hc/en-us/articles/360041830252-How-do-I-transfer-a-call-in-PHLO->.
   */
  coldTransfer(params: ColdTransferParams, options?: Options): Promise<ActionResult>;
}

/** Each action as a method, which fills in the client's defaults. */
export abstract class MultiPartyCallMethods<Options> implements MultiPartyCallActions<Options> {
  protected abstract perform(
    action: MultiPartyCallUpdate["action"],
    fields: Omit<MultiPartyCallUpdate, "action">,
    options: Options | undefined,
  ): Promise<ActionResult>;

  /** A copy of the object that a caller gives; what is none is refused. */
  protected abstract readParams<Params extends object>(params: Params): Params;

  async addUser(params: AddUserParams, options?: Options): Promise<ActionResult> {
    const own = this.readParams(params);
    return this.perform("call", { ...own, role: own.role === undefined ? "agent" : own.role }, options);
  }

  async warmTransfer(params: WarmTransferParams, options?: Options): Promise<ActionResult> {
    const own = this.readParams(params);
    return this.perform("warm_transfer", { ...own, role: own.role === undefined ? "agent" : own.role }, options);
  }

  async coldTransfer(params: ColdTransferParams, options?: Options): Promise<ActionResult> {
    const own = this.readParams(params);
    return this.perform("cold_transfer", { ...own, role: own.role === undefined ? "agent" : own.role }, options);
  }
}

/** The actions of `POST /v1/phlo/{phlo_id}/multi_party_call/{node_id}/members/{member_address}`. */
export interface MemberActions<Options> {
  /**
   * Hold a member. Takes the member out of the conversation and plays hold music. **Sources disagree on who hears the music**: by Plivo's pages the member is muted and the other members hear it; by its Ruby SDK the customer is the one on hold. Try it with your own phones before a caller waits on it.
   *
   * The address is that of: The member to hold. Documented by Plivo (sources disagree).
   *
   * Safe to retry (idempotent).
   *
   * @param options - For this request alone.
   * @throws {PhloError} `mayHaveExecuted` says whether it may have been performed all the same.
   * @see Documented by Plivo (sources disagree): <https://www.plivo.com/docs/phlo/api/phlo/multiparty-call/member/update-a-member/hold-a-member>, <https://github.com/plivo/plivo-ruby/blob/52737a894c1d/examples/multi_party_call.rb>.
   */
  hold(options?: Options): Promise<ActionResult>;

  /**
   * Take a member off hold. Ends the hold. The member is back in the conversation.
   *
   * The address is that of: The member who was put on hold. Undocumented, SDK only.
   *
   * Safe to retry (idempotent).
   *
   * @param options - For this request alone.
   * @throws {PhloError} `mayHaveExecuted` says whether it may have been performed all the same.
   * @see Undocumented, SDK only: <https://github.com/plivo/plivo-ruby/blob/52737a894c1d/lib/plivo/resources/phlo_member.rb>, <https://github.com/plivo/plivo-ruby/blob/52737a894c1d/examples/multi_party_call.rb>.
   */
  unhold(options?: Options): Promise<ActionResult>;

  /**
   * Mute a member. The other members no longer hear the member.
   *
   * The address is that of: The member to mute. Undocumented, SDK only.
   *
   * Safe to retry (idempotent).
   *
   * @param options - For this request alone.
   * @throws {PhloError} `mayHaveExecuted` says whether it may have been performed all the same.
   * @see Undocumented, SDK only: <https://github.com/plivo/plivo-python/blob/a0cd3237d2ce/plivo/resources/nodes.py>, <https://github.com/plivo/plivo-ruby/blob/52737a894c1d/lib/plivo/resources/phlo_member.rb>.
   */
  mute(options?: Options): Promise<ActionResult>;

  /**
   * Unmute a member. The other members hear the member again.
   *
   * The address is that of: The member who was muted. Undocumented, SDK only.
   *
   * Safe to retry (idempotent).
   *
   * @param options - For this request alone.
   * @throws {PhloError} `mayHaveExecuted` says whether it may have been performed all the same.
   * @see Undocumented, SDK only: <https://github.com/plivo/plivo-python/blob/a0cd3237d2ce/plivo/resources/nodes.py>, <https://github.com/plivo/plivo-ruby/blob/52737a894c1d/lib/plivo/resources/phlo_member.rb>.
   */
  unmute(options?: Options): Promise<ActionResult>;

  /**
   * Hang up a member. Disconnects the member from the call.
   *
   * The address is that of: The member to disconnect. Documented by Plivo.
   *
   * Safe to retry (idempotent).
   *
   * @param options - For this request alone.
   * @throws {PhloError} `mayHaveExecuted` says whether it may have been performed all the same.
   * @see Documented by Plivo: <https://www.plivo.com/docs/phlo/api/phlo/multiparty-call/member/update-a-member/hang-up-a-member>.
   */
  hangup(options?: Options): Promise<ActionResult>;

  /**
   * Abort a transfer. Cancels a transfer that is under way. Who hears whom afterwards is not documented.
   *
   * The address is that of: The agent who initiated the transfer, not the person being called. Documented by Plivo.
   *
   * Safe to retry (idempotent).
   *
   * @param options - For this request alone.
   * @throws {PhloError} `mayHaveExecuted` says whether it may have been performed all the same.
   * @see Documented by Plivo: <https://plivo.com/docs/phlo/api/phlo/multiparty-call/member/update-a-member/abort-a-call-transfer>.
   */
  abortTransfer(options?: Options): Promise<ActionResult>;

  /**
   * Complete a warm transfer. Ends the private talk of a warm transfer: the agent whom the path names is added to the original call, with the caller.
   *
   * The address is that of: The agent to add to the original call when the private talk is over. Undocumented, SDK only.
   *
   * Safe to retry (idempotent).
   *
   * @param options - For this request alone.
   * @throws {PhloError} `mayHaveExecuted` says whether it may have been performed all the same.
   * @see Undocumented, SDK only: <https://github.com/plivo/plivo-ruby/blob/52737a894c1d/lib/plivo/resources/phlo_member.rb>, <https://github.com/plivo/plivo-ruby/blob/52737a894c1d/examples/multi_party_call.rb>.
   */
  resumeCall(options?: Options): Promise<ActionResult>;

  /**
   * Drop a voicemail. Leaves a voicemail with the customer. What is played, and what happens to the agent, no public source says.
   *
   * The address is that of: The customer, not the agent. Undocumented, SDK only.
   *
   * Not safe to retry: after an unknown outcome, check the call first.
   *
   * @param options - For this request alone.
   * @throws {PhloError} `mayHaveExecuted` says whether it may have been performed all the same.
   * @see Undocumented, SDK only: <https://github.com/plivo/plivo-ruby/blob/52737a894c1d/lib/plivo/resources/phlo_member.rb>, <https://github.com/plivo/plivo-ruby/blob/52737a894c1d/examples/multi_party_call.rb>.
   */
  voicemailDrop(options?: Options): Promise<ActionResult>;
}

/** Each action as a method, which fills in the client's defaults. */
export abstract class MemberMethods<Options> implements MemberActions<Options> {
  protected abstract perform(
    action: MemberUpdate["action"],
    fields: Omit<MemberUpdate, "action">,
    options: Options | undefined,
  ): Promise<ActionResult>;

  hold(options?: Options): Promise<ActionResult> {
    return this.perform("hold", {}, options);
  }

  unhold(options?: Options): Promise<ActionResult> {
    return this.perform("unhold", {}, options);
  }

  mute(options?: Options): Promise<ActionResult> {
    return this.perform("mute", {}, options);
  }

  unmute(options?: Options): Promise<ActionResult> {
    return this.perform("unmute", {}, options);
  }

  hangup(options?: Options): Promise<ActionResult> {
    return this.perform("hangup", {}, options);
  }

  abortTransfer(options?: Options): Promise<ActionResult> {
    return this.perform("abort_transfer", {}, options);
  }

  resumeCall(options?: Options): Promise<ActionResult> {
    return this.perform("resume_call", {}, options);
  }

  voicemailDrop(options?: Options): Promise<ActionResult> {
    return this.perform("voicemail_drop", {}, options);
  }
}

/** The actions of `POST /v1/phlo/{phlo_id}/conference_bridge/{node_id}/members/{member_address}`. */
export interface ConferenceMemberActions<Options> {
  /**
   * Mute a conference member. The other members no longer hear the member.
   *
   * The address is that of: The member to mute. Undocumented, SDK only.
   *
   * Safe to retry (idempotent).
   *
   * @param options - For this request alone.
   * @throws {PhloError} `mayHaveExecuted` says whether it may have been performed all the same.
   * @see Undocumented, SDK only: <https://github.com/plivo/plivo-python/blob/a0cd3237d2ce/plivo/resources/phlos.py>, <https://github.com/plivo/plivo-php/blob/40a821fb43f7/src/Plivo/Resources/PHLO/ConferenceBridge/ConferenceBridgeMember.php>.
   */
  mute(options?: Options): Promise<ActionResult>;

  /**
   * Unmute a conference member. The other members hear the member again.
   *
   * The address is that of: The member who was muted. Undocumented, SDK only.
   *
   * Safe to retry (idempotent).
   *
   * @param options - For this request alone.
   * @throws {PhloError} `mayHaveExecuted` says whether it may have been performed all the same.
   * @see Undocumented, SDK only: <https://github.com/plivo/plivo-python/blob/a0cd3237d2ce/plivo/resources/phlos.py>, <https://github.com/plivo/plivo-php/blob/40a821fb43f7/src/Plivo/Resources/PHLO/ConferenceBridge/ConferenceBridgeMember.php>.
   */
  unmute(options?: Options): Promise<ActionResult>;

  /**
   * Hang up a conference member. Disconnects the member from the conference.
   *
   * The address is that of: The member to disconnect. Undocumented, SDK only.
   *
   * Safe to retry (idempotent).
   *
   * @param options - For this request alone.
   * @throws {PhloError} `mayHaveExecuted` says whether it may have been performed all the same.
   * @see Undocumented, SDK only (sources disagree): <https://github.com/plivo/plivo-python/blob/a0cd3237d2ce/plivo/resources/phlos.py>, <https://github.com/plivo/plivo-php/blob/40a821fb43f7/src/Plivo/Resources/PHLO/ConferenceBridge/ConferenceBridgeMember.php>.
   */
  hangup(options?: Options): Promise<ActionResult>;
}

/** Each action as a method, which fills in the client's defaults. */
export abstract class ConferenceMemberMethods<Options> implements ConferenceMemberActions<Options> {
  protected abstract perform(
    action: ConferenceMemberUpdate["action"],
    fields: Omit<ConferenceMemberUpdate, "action">,
    options: Options | undefined,
  ): Promise<ActionResult>;

  mute(options?: Options): Promise<ActionResult> {
    return this.perform("mute", {}, options);
  }

  unmute(options?: Options): Promise<ActionResult> {
    return this.perform("unmute", {}, options);
  }

  hangup(options?: Options): Promise<ActionResult> {
    return this.perform("hangup", {}, options);
  }
}
