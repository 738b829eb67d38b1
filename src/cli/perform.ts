import { camelCase } from "../contract/camel-case.js";
import type { CallOptions, OperationName, PhloClient } from "../index.js";
import type { ApiRequest } from "./request.js";

type Performer = (phlo: PhloClient, request: ApiRequest, options: CallOptions) => Promise<unknown>;

/** How the client performs each operation. An operation that the contract has and this has not does not compile. */
const performers: Readonly<Record<OperationName, Performer>> = {
  updateMultiPartyCall: (phlo, request, options) => act(callOf(phlo, request), request, options),
  updateMember: (phlo, request, options) => act(memberOf(phlo, request), request, options),
  getMultiPartyCall: (phlo, request, options) => callOf(phlo, request).get(options),
  getPhlo: (phlo, { path: { phlo_id = "" } }, options) => phlo.get(phlo_id, options),
  getPhloRun: (phlo, { path: { phlo_id = "", run_id = "" } }, options) => phlo.getRun(phlo_id, run_id, options),
  runPhlo: (phlo, { path: { phlo_id = "" }, fields }, options) => phlo.run(phlo_id, { ...fields }, options),
};

/** Sends the request with the client; resolves with the answer's body. */
export async function perform(phlo: PhloClient, request: ApiRequest, options: CallOptions): Promise<object> {
  const { id } = request.task.operation;
  if (!isKnown(id)) throw new Error(`The client has no method for the operation ${id}.`);
  return Object(await performers[id](phlo, request, options));
}

const isKnown = (id: string): id is OperationName => Object.hasOwn(performers, id);

const callOf = (phlo: PhloClient, { path: { phlo_id = "", node_id = "" } }: ApiRequest) =>
  phlo.multiPartyCall(phlo_id, node_id);

const memberOf = (phlo: PhloClient, request: ApiRequest) =>
  callOf(phlo, request).member(request.path.member_address ?? "");

/** Calls the method of an action by its name: every action of the contract is one. */
async function act(
  handle: object,
  { task: { action = "", operation }, fields }: ApiRequest,
  options: CallOptions,
): Promise<unknown> {
  const method: unknown = Reflect.get(handle, camelCase(action));
  if (typeof method !== "function") throw new Error(`The client has no method for the action ${action}.`);
  return Reflect.apply(method, handle, operation.body?.fields?.length ? [fields, options] : [options]);
}
