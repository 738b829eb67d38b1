import { camelCase } from "../../src/contract/camel-case.js";
import { contract } from "../../src/contract/document.js";
import { operationsOf } from "../../src/contract/operations.js";
import type { PhloClient, RequestOptions } from "../../src/index.js";

/** Valid values for the placeholders of every address. */
export const values = {
  phlo_id: "e564a84a-7910-4447-b16f-65c541dd552c",
  node_id: "b4b48fc2-f47a-4a93-97c3-749ed9a40fa8",
  run_id: "7b6f8256-07c7-4d9a-bf2a-a2cd0f05d269",
  member_address: "sip:agent@phone.plivo.com",
  auth_id: "MAXXXXXXXXXXXXXXXXXX",
  call_uuid: "d0a87a1a-b0e9-4ab2-ac07-c22ee87cd04a",
};

type Performer = (
  phlo: PhloClient,
  action: string,
  fields: Record<string, unknown>,
  options?: RequestOptions,
) => Promise<unknown>;

const { phlo_id, node_id, run_id, member_address, call_uuid } = values;

/** How each operation is performed with the client. */
export const performers: Readonly<Record<string, Performer>> = {
  updateMultiPartyCall: (phlo, action, fields, options) =>
    invoke(phlo.multiPartyCall(phlo_id, node_id), action, fields, options),
  updateMember: (phlo, action, _, options) =>
    invoke(phlo.multiPartyCall(phlo_id, node_id).member(member_address), action, options),
  runPhlo: (phlo, _, payload, options) => phlo.run(phlo_id, payload, options),
  getMultiPartyCall: (phlo, _, __, options) => phlo.multiPartyCall(phlo_id, node_id).get(options),
  getPhlo: (phlo, _, __, options) => phlo.get(phlo_id, options),
  getConferenceBridge: (phlo, _, __, options) => phlo.conferenceBridge(phlo_id, node_id).get(options),
  updateConferenceMember: (phlo, action, _, options) =>
    invoke(phlo.conferenceBridge(phlo_id, node_id).member(member_address), action, options),
  listCalls: (phlo, _, __, options) => phlo.liveCalls({}, options),
  getCall: (phlo, _, __, options) => phlo.liveCall(call_uuid, options),
  getPhloRun: (phlo, _, __, options) => phlo.getRun(phlo_id, run_id, options),
};

const actions = operationsOf(contract).flatMap(({ body }) => body?.actions ?? []);
const methods = new Map(actions.map(({ action, method }) => [action, method]));

/** Calls the method of an action by its name, as a table must. */
function invoke(handle: object, action: string, ...given: unknown[]): Promise<unknown> {
  const name = methods.get(action) ?? action;
  const method: unknown = Reflect.get(handle, camelCase(name));
  if (typeof method !== "function") throw new Error(`the client has no method for ${action}`);
  return Reflect.apply(method, handle, given);
}
