import { type ConferenceMemberActions, ConferenceMemberMethods } from "../generated/actions.js";
import type {
  ActionResult,
  ConferenceBridge as ConferenceBridgeNode,
  ConferenceMemberUpdate,
} from "../generated/schema.js";
import type { OperationCaller } from "./api/call-operation.js";
import type { RequestOptions } from "./base/options.js";
import { checkField } from "./validate/arguments.js";

/** A live conference, at one Conference Bridge node of a PHLO. Making the handle sends nothing. */
export interface ConferenceBridge {
  readonly phloId: string;
  readonly nodeId: string;

  /**
   * One person on the conference bridge.
   *
   * @param address - The phone number or SIP endpoint address with which they joined.
   * @throws {PhloArgumentError} when it is neither.
   */
  member(address: string): ConferenceMember;

  /**
   * Reads the node: its name, type and date of creation. It does not tell who is on the bridge.
   *
   * @throws {PhloError} when there is no such node, or no response.
   */
  get(options?: RequestOptions): Promise<ConferenceBridgeNode>;
}

/** One person on a conference bridge. Making the handle sends nothing. */
export interface ConferenceMember extends ConferenceMemberActions<RequestOptions> {
  readonly phloId: string;
  readonly nodeId: string;
  readonly address: string;
}

/** @throws {PhloArgumentError} when one of the ids is not an id. */
export const createConferenceBridge = (caller: OperationCaller, phloId: string, nodeId: string): ConferenceBridge =>
  new ConferenceBridgeHandle(caller, phloId, nodeId);

class ConferenceBridgeHandle implements ConferenceBridge {
  readonly phloId: string;
  readonly nodeId: string;
  readonly #caller: OperationCaller;

  constructor(caller: OperationCaller, phloId: string, nodeId: string) {
    checkField("phlo_id", phloId, "phloId");
    checkField("node_id", nodeId, "nodeId");
    this.phloId = phloId;
    this.nodeId = nodeId;
    this.#caller = caller;
  }

  member(address: string): ConferenceMember {
    return new ConferenceMemberHandle(this.#caller, this.phloId, this.nodeId, address);
  }

  async get(options?: RequestOptions): Promise<ConferenceBridgeNode> {
    const path = { phlo_id: this.phloId, node_id: this.nodeId };
    const { client, init, result } = this.#caller.begin("getConferenceBridge", { path }, options);
    return result(() => client.GET("/v1/phlo/{phlo_id}/conference_bridge/{node_id}", { params: { path }, ...init }));
  }
}

class ConferenceMemberHandle extends ConferenceMemberMethods<RequestOptions> implements ConferenceMember {
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
    action: ConferenceMemberUpdate["action"],
    fields: Omit<ConferenceMemberUpdate, "action">,
    options: RequestOptions | undefined,
  ): Promise<ActionResult> {
    const path = { phlo_id: this.phloId, node_id: this.nodeId, member_address: this.address };
    const body = { action, ...fields };
    const { client, init, result } = this.#caller.begin("updateConferenceMember", { path, body }, options, action);
    return result(() =>
      client.POST("/v1/phlo/{phlo_id}/conference_bridge/{node_id}/members/{member_address}", {
        params: { path },
        body,
        ...init,
      }),
    );
  }
}
