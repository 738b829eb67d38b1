import {
  type MemberActions,
  MemberMethods,
  type MultiPartyCallActions,
  MultiPartyCallMethods,
} from "../generated/actions.js";
import type {
  ActionResult,
  MemberUpdate,
  MultiPartyCall as MultiPartyCallNode,
  MultiPartyCallUpdate,
} from "../generated/schema.js";
import type { OperationCaller } from "./api/call-operation.js";
import type { RequestOptions } from "./base/options.js";
import { copyOwn } from "./base/read-own.js";
import { checkField, checkFields } from "./validate/arguments.js";

/**
 * A live multi-party call, at one node of a PHLO. Making the handle sends nothing.
 *
 * @example
 * const call = phlo.multiPartyCall("e564a84a-7910-4447-b16f-65c541dd552c", "b4b48fc2-f47a-4a93-97c3-749ed9a40fa8");
 * await call.warmTransfer({ to: "+14152225555", trigger_source: "+14152223333" });
 */
export interface MultiPartyCall extends MultiPartyCallActions<RequestOptions> {
  readonly phloId: string;
  readonly nodeId: string;

  /**
   * One person on the call.
   *
   * @param address - The phone number or SIP endpoint address with which they joined.
   * @throws {PhloArgumentError} when it is neither.
   */
  member(address: string): Member;

  /**
   * Reads the node: its name, type and date of creation. It does not tell who is on the call.
   *
   * @throws {PhloError} when there is no such node, or no response.
   */
  get(options?: RequestOptions): Promise<MultiPartyCallNode>;
}

/** One person on a multi-party call. Making the handle sends nothing. */
export interface Member extends MemberActions<RequestOptions> {
  readonly phloId: string;
  readonly nodeId: string;
  readonly address: string;
}

/** @throws {PhloArgumentError} when one of the ids is not an id. */
export const createMultiPartyCall = (caller: OperationCaller, phloId: string, nodeId: string): MultiPartyCall =>
  new MultiPartyCallHandle(caller, phloId, nodeId);

class MultiPartyCallHandle extends MultiPartyCallMethods<RequestOptions> implements MultiPartyCall {
  readonly phloId: string;
  readonly nodeId: string;
  readonly #caller: OperationCaller;

  constructor(caller: OperationCaller, phloId: string, nodeId: string) {
    super();
    checkField("phlo_id", phloId, "phloId");
    checkField("node_id", nodeId, "nodeId");
    this.phloId = phloId;
    this.nodeId = nodeId;
    this.#caller = caller;
  }

  member(address: string): Member {
    return new MemberHandle(this.#caller, this.phloId, this.nodeId, address);
  }

  async get(options?: RequestOptions): Promise<MultiPartyCallNode> {
    const path = { phlo_id: this.phloId, node_id: this.nodeId };
    const { client, init, result } = this.#caller.begin("getMultiPartyCall", { path }, options);
    return result(() => client.GET("/v1/phlo/{phlo_id}/multi_party_call/{node_id}", { params: { path }, ...init }));
  }

  protected readParams<Params extends object>(params: Params): Params {
    return copyOwn("param", params);
  }

  protected async perform(
    action: MultiPartyCallUpdate["action"],
    fields: Omit<MultiPartyCallUpdate, "action">,
    options: RequestOptions | undefined,
  ): Promise<ActionResult> {
    checkFields("updateMultiPartyCall", fields);
    const path = { phlo_id: this.phloId, node_id: this.nodeId };
    const body = { action, ...fields };
    const { client, init, result } = this.#caller.begin("updateMultiPartyCall", { path, body }, options, action);
    return result(() =>
      client.POST("/v1/phlo/{phlo_id}/multi_party_call/{node_id}", { params: { path }, body, ...init }),
    );
  }
}

class MemberHandle extends MemberMethods<RequestOptions> implements Member {
  readonly phloId: string;
  readonly nodeId: string;
  readonly address: string;
  readonly #caller: OperationCaller;

  constructor(caller: OperationCaller, phloId: string, nodeId: string, address: string) {
    super();
    checkField("member_address", address, "address");
    this.phloId = phloId;
    this.nodeId = nodeId;
    this.address = address;
    this.#caller = caller;
  }

  protected async perform(
    action: MemberUpdate["action"],
    fields: Omit<MemberUpdate, "action">,
    options: RequestOptions | undefined,
  ): Promise<ActionResult> {
    const path = { phlo_id: this.phloId, node_id: this.nodeId, member_address: this.address };
    const body = { action, ...fields };
    const { client, init, result } = this.#caller.begin("updateMember", { path, body }, options, action);
    return result(() =>
      client.POST("/v1/phlo/{phlo_id}/multi_party_call/{node_id}/members/{member_address}", {
        params: { path },
        body,
        ...init,
      }),
    );
  }
}
