import { MemberActions, MultiPartyCallActions } from "../generated/actions.js";
import type {
  ActionResult,
  MemberUpdate,
  MultiPartyCall as MultiPartyCallNode,
  MultiPartyCallUpdate,
} from "../generated/schema.js";
import { checkField, checkFields } from "./arguments.js";
import type { CallOptions } from "./options.js";
import type { Perform } from "./perform.js";

/** A live multi-party call, at one node of a PHLO. Making the handle sends nothing. */
export class MultiPartyCall extends MultiPartyCallActions<CallOptions> {
  readonly phloId: string;
  readonly nodeId: string;
  readonly #perform: Perform;

  constructor(perform: Perform, phloId: string, nodeId: string) {
    super();
    checkField("phlo_id", phloId, "phloId");
    checkField("node_id", nodeId, "nodeId");
    this.phloId = phloId;
    this.nodeId = nodeId;
    this.#perform = perform;
  }

  /**
   * One person on the call.
   *
   * @param address - The phone number or SIP endpoint address with which they joined.
   * @throws {PhloArgumentError} when it is neither.
   */
  member(address: string): Member {
    return new Member(this.#perform, this.phloId, this.nodeId, address);
  }

  /** Reads the node: its name, type and date of creation. It does not tell who is on the call. */
  get(options?: CallOptions): Promise<MultiPartyCallNode> {
    const path = { phlo_id: this.phloId, node_id: this.nodeId };
    return this.#perform(
      (api, route) => api.GET("/v1/phlo/{phlo_id}/multi_party_call/{node_id}", { params: { path }, ...route }),
      options,
      "getMultiPartyCall",
    );
  }

  protected async perform(
    action: MultiPartyCallUpdate["action"],
    fields: Omit<MultiPartyCallUpdate, "action">,
    options: CallOptions | undefined,
  ): Promise<ActionResult> {
    checkFields("updateMultiPartyCall", fields);
    const path = { phlo_id: this.phloId, node_id: this.nodeId };
    const body = { action, ...fields };
    return this.#perform(
      (api, route) => api.POST("/v1/phlo/{phlo_id}/multi_party_call/{node_id}", { params: { path }, body, ...route }),
      options,
      "updateMultiPartyCall",
      action,
    );
  }
}

/** One person on a multi-party call. Making the handle sends nothing. */
export class Member extends MemberActions<CallOptions> {
  readonly phloId: string;
  readonly nodeId: string;
  readonly address: string;
  readonly #perform: Perform;

  constructor(perform: Perform, phloId: string, nodeId: string, address: string) {
    super();
    checkField("member_address", address, "address");
    this.phloId = phloId;
    this.nodeId = nodeId;
    this.address = address;
    this.#perform = perform;
  }

  protected async perform(
    action: MemberUpdate["action"],
    fields: Omit<MemberUpdate, "action">,
    options: CallOptions | undefined,
  ): Promise<ActionResult> {
    const path = { phlo_id: this.phloId, node_id: this.nodeId, member_address: this.address };
    const body = { action, ...fields };
    return this.#perform(
      (api, route) =>
        api.POST("/v1/phlo/{phlo_id}/multi_party_call/{node_id}/members/{member_address}", {
          params: { path },
          body,
          ...route,
        }),
      options,
      "updateMember",
      action,
    );
  }
}
