// Generated from spec/ by `npm run generate`. Do not edit: change spec/ and run it again.

import type { ActionResult, MemberUpdate, MultiPartyCallUpdate } from "./schema.js";

/** Where the live API is. */
export const server = "https://phlorunner.plivo.com";

const rule0 = { pattern: /^[0-9A-Za-z]+(-[0-9A-Za-z]+)*$/, expected: "an id of letters, digits and single hyphens, such as e564a84a-7910-4447-b16f-65c541dd552c" };
const rule1 = { pattern: /^(\+?[1-9][0-9]{1,14}|sip:[0-9A-Za-z._~!$&'()*+,;=-]+@[0-9A-Za-z]([0-9A-Za-z.-]*[0-9A-Za-z])?(:[0-9]{1,5})?)$/, expected: "a phone number such as +14152225555 (E.164, the + may be missing) or a SIP address such as sip:agent@phone.plivo.com" };
const rule2 = { pattern: /^(agent|customer)$/, expected: "agent or customer" };
const rule3 = { pattern: /^[MS]A[0-9A-Z]{18}$/, expected: "MA or SA and 18 capital letters or digits, as the console shows it" };

/** What a value must match, and what that is in words. */
export const fields = {
  phlo_id: rule0,
  node_id: rule0,
  to: rule1,
  role: rule2,
  trigger_source: rule1,
  member_address: rule1,
  auth_id: rule3,
  run_id: rule0,
};

/** Each operation: how it is sent, what its body holds beside the action, and what may be repeated without harm. */
export const operations = {
  updateMultiPartyCall: {
    method: "POST",
    path: "/v1/phlo/{phlo_id}/multi_party_call/{node_id}",
    fields: ["to","role","trigger_source"],
    idempotent: [],
  },
  getMultiPartyCall: {
    method: "GET",
    path: "/v1/phlo/{phlo_id}/multi_party_call/{node_id}",
    fields: [],
    idempotent: true,
  },
  updateMember: {
    method: "POST",
    path: "/v1/phlo/{phlo_id}/multi_party_call/{node_id}/members/{member_address}",
    fields: [],
    idempotent: ["hold","unhold","mute","unmute","hangup","abort_transfer","resume_call"],
  },
  runPhlo: {
    method: "POST",
    path: "/v1/account/{auth_id}/phlo/{phlo_id}",
    fields: [],
    idempotent: false,
  },
  getPhlo: {
    method: "GET",
    path: "/v1/phlo/{phlo_id}",
    fields: [],
    idempotent: true,
  },
  getPhloRun: {
    method: "GET",
    path: "/v1/phlo/{phlo_id}/runs/{run_id}",
    fields: [],
    idempotent: true,
  },
} as const;

/** What an action is given. */
export interface MultiPartyCallUpdateFields {
  /** The phone number or SIP endpoint address to dial. The user to add, or to transfer the caller to. */
  to: MultiPartyCallUpdate["to"];
  /** The added user's role, `agent` or `customer`. `agent` if you leave it out. */
  role?: MultiPartyCallUpdate["role"] | undefined;
  /** The phone number or SIP endpoint address of the agent who initiates the action. For `call`, sources disagree: it may be the caller id that `to` sees. */
  trigger_source: MultiPartyCallUpdate["trigger_source"];
}

/** The actions of `POST /v1/phlo/{phlo_id}/multi_party_call/{node_id}`. */
export abstract class MultiPartyCallActions<Options> {
  protected abstract perform(
    action: MultiPartyCallUpdate["action"],
    fields: Omit<MultiPartyCallUpdate, "action">,
    options: Options | undefined,
  ): Promise<ActionResult>;

  /**
   * Add a user to the call. Dials `to` and adds them to the multi-party call.
   *
   * Not idempotent: never repeat it before you know that the first did nothing. Documented by Plivo: <https://www.plivo.com/docs/phlo/api/phlo/multiparty-call/update-a-multiparty-call/add-a-user-to-the-call>.
   *
   * @param fields - The rest of the request's body, named as on the wire.
   * @param options - For this call alone.
   * @throws {PhloError} `mayHaveExecuted` tells whether it may have happened all the same.
   */
  call(fields: MultiPartyCallUpdateFields, options?: Options): Promise<ActionResult> {
    return this.perform("call", { ...fields, role: fields?.role ?? "agent" }, options);
  }

  /**
   * Warm transfer a caller. Dials `to`. The agent who initiates it (`trigger_source`) and `to` can talk in private before the caller is added to their call.
   *
   * Not idempotent: never repeat it before you know that the first did nothing. Documented by Plivo: <https://www.plivo.com/docs/phlo/api/phlo/multiparty-call/update-a-multiparty-call/warm-transfer-a-caller>, <https://support.plivo.com/hc/en-us/articles/360041830252-How-do-I-transfer-a-call-in-PHLO->.
   *
   * @param fields - The rest of the request's body, named as on the wire.
   * @param options - For this call alone.
   * @throws {PhloError} `mayHaveExecuted` tells whether it may have happened all the same.
   */
  warmTransfer(fields: MultiPartyCallUpdateFields, options?: Options): Promise<ActionResult> {
    return this.perform("warm_transfer", { ...fields, role: fields?.role ?? "agent" }, options);
  }

  /**
   * Cold transfer a caller. Dials `to` and connects the caller to them directly. The agent who initiates it (`trigger_source`) is disconnected from the call.
   *
   * Not idempotent: never repeat it before you know that the first did nothing. Documented by Plivo: <https://www.plivo.com/docs/phlo/api/phlo/multi-party-call/update-a-multi-party-call/cold-transfer-a-caller/>, <https://support.plivo.com/hc/en-us/articles/360041830252-How-do-I-transfer-a-call-in-PHLO->.
   *
   * @param fields - The rest of the request's body, named as on the wire.
   * @param options - For this call alone.
   * @throws {PhloError} `mayHaveExecuted` tells whether it may have happened all the same.
   */
  coldTransfer(fields: MultiPartyCallUpdateFields, options?: Options): Promise<ActionResult> {
    return this.perform("cold_transfer", { ...fields, role: fields?.role ?? "agent" }, options);
  }
}

/** The actions of `POST /v1/phlo/{phlo_id}/multi_party_call/{node_id}/members/{member_address}`. */
export abstract class MemberActions<Options> {
  protected abstract perform(
    action: MemberUpdate["action"],
    fields: Omit<MemberUpdate, "action">,
    options: Options | undefined,
  ): Promise<ActionResult>;

  /**
   * Hold a member. Takes the member out of the conversation and plays hold music. **Sources disagree on who hears the music**: by Plivo's pages the member is muted and the other members hear it; by its Ruby SDK the customer is the one on hold. Try it with your own phones before a caller waits on it.
   *
   * Repeating it does no harm. Documented by Plivo (sources disagree): <https://www.plivo.com/docs/phlo/api/phlo/multiparty-call/member/update-a-member/hold-a-member>, <https://github.com/plivo/plivo-ruby/blob/52737a894c1d/examples/multi_party_call.rb>.
   *
   * @param options - For this call alone.
   * @throws {PhloError} `mayHaveExecuted` tells whether it may have happened all the same.
   */
  hold(options?: Options): Promise<ActionResult> {
    return this.perform("hold", {}, options);
  }

  /**
   * Take a member off hold. Ends the hold. The member is back in the conversation.
   *
   * Repeating it does no harm. Undocumented, SDK only: <https://github.com/plivo/plivo-ruby/blob/52737a894c1d/lib/plivo/resources/phlo_member.rb>, <https://github.com/plivo/plivo-ruby/blob/52737a894c1d/examples/multi_party_call.rb>.
   *
   * @param options - For this call alone.
   * @throws {PhloError} `mayHaveExecuted` tells whether it may have happened all the same.
   */
  unhold(options?: Options): Promise<ActionResult> {
    return this.perform("unhold", {}, options);
  }

  /**
   * Mute a member. The other members no longer hear the member.
   *
   * Repeating it does no harm. Undocumented, SDK only: <https://github.com/plivo/plivo-python/blob/a0cd3237d2ce/plivo/resources/nodes.py>, <https://github.com/plivo/plivo-ruby/blob/52737a894c1d/lib/plivo/resources/phlo_member.rb>.
   *
   * @param options - For this call alone.
   * @throws {PhloError} `mayHaveExecuted` tells whether it may have happened all the same.
   */
  mute(options?: Options): Promise<ActionResult> {
    return this.perform("mute", {}, options);
  }

  /**
   * Unmute a member. The other members hear the member again.
   *
   * Repeating it does no harm. Undocumented, SDK only: <https://github.com/plivo/plivo-python/blob/a0cd3237d2ce/plivo/resources/nodes.py>, <https://github.com/plivo/plivo-ruby/blob/52737a894c1d/lib/plivo/resources/phlo_member.rb>.
   *
   * @param options - For this call alone.
   * @throws {PhloError} `mayHaveExecuted` tells whether it may have happened all the same.
   */
  unmute(options?: Options): Promise<ActionResult> {
    return this.perform("unmute", {}, options);
  }

  /**
   * Hang up a member. Disconnects the member from the call.
   *
   * Repeating it does no harm. Documented by Plivo: <https://www.plivo.com/docs/phlo/api/phlo/multiparty-call/member/update-a-member/hang-up-a-member>.
   *
   * @param options - For this call alone.
   * @throws {PhloError} `mayHaveExecuted` tells whether it may have happened all the same.
   */
  hangup(options?: Options): Promise<ActionResult> {
    return this.perform("hangup", {}, options);
  }

  /**
   * Abort a transfer. Cancels a transfer that is under way. Who hears whom afterwards is not documented.
   *
   * Repeating it does no harm. Documented by Plivo: <https://plivo.com/docs/phlo/api/phlo/multiparty-call/member/update-a-member/abort-a-call-transfer>.
   *
   * @param options - For this call alone.
   * @throws {PhloError} `mayHaveExecuted` tells whether it may have happened all the same.
   */
  abortTransfer(options?: Options): Promise<ActionResult> {
    return this.perform("abort_transfer", {}, options);
  }

  /**
   * Complete a warm transfer. Ends the private talk of a warm transfer: the agent whom the path names is added to the original call, with the caller.
   *
   * Repeating it does no harm. Undocumented, SDK only: <https://github.com/plivo/plivo-ruby/blob/52737a894c1d/lib/plivo/resources/phlo_member.rb>, <https://github.com/plivo/plivo-ruby/blob/52737a894c1d/examples/multi_party_call.rb>.
   *
   * @param options - For this call alone.
   * @throws {PhloError} `mayHaveExecuted` tells whether it may have happened all the same.
   */
  resumeCall(options?: Options): Promise<ActionResult> {
    return this.perform("resume_call", {}, options);
  }

  /**
   * Drop a voicemail. Leaves a voicemail with the customer. What is played, and what happens to the agent, no public source says.
   *
   * Not idempotent: never repeat it before you know that the first did nothing. Undocumented, SDK only: <https://github.com/plivo/plivo-ruby/blob/52737a894c1d/lib/plivo/resources/phlo_member.rb>, <https://github.com/plivo/plivo-ruby/blob/52737a894c1d/examples/multi_party_call.rb>.
   *
   * @param options - For this call alone.
   * @throws {PhloError} `mayHaveExecuted` tells whether it may have happened all the same.
   */
  voicemailDrop(options?: Options): Promise<ActionResult> {
    return this.perform("voicemail_drop", {}, options);
  }
}
