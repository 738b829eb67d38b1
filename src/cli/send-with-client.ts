import { camelCase } from "../contract/camel-case.js";
import type { OperationName, PhloClient, RequestOptions } from "../index.js";
import type { CommandRequest } from "./command-request.js";
import type { ownCommands } from "./command-specs.js";

type Performer = (phlo: PhloClient, request: CommandRequest, options: RequestOptions) => Promise<unknown>;

type ContractCommand = Exclude<OperationName, (typeof ownCommands)[number]>;

/** How the client performs each operation. An operation that the contract has and this has not does not compile. */
const performers: Readonly<Record<ContractCommand, Performer>> = {
  updateMultiPartyCall: (phlo, request, options) => act(callOf(phlo, request), request, options),
  updateMember: (phlo, request, options) => act(memberOf(phlo, request), request, options),
  getMultiPartyCall: (phlo, request, options) => callOf(phlo, request).get(options),
  getConferenceBridge: (phlo, request, options) => bridgeOf(phlo, request).get(options),
  updateConferenceMember: (phlo, request, options) =>
    act(bridgeOf(phlo, request).member(request.path.member_address ?? ""), request, options),
  getPhlo: (phlo, { path: { phlo_id = "" } }, options) => phlo.get(phlo_id, options),
  getPhloRun: (phlo, { path: { phlo_id = "", run_id = "" } }, options) => phlo.getRun(phlo_id, run_id, options),
  runPhlo: (phlo, { path: { phlo_id = "" }, fields }, options) => phlo.run(phlo_id, { ...fields }, options),
};

/** Sends the request with the client; resolves with the answer's body. */
export async function sendWithClient(
  phlo: PhloClient,
  request: CommandRequest,
  options: RequestOptions,
): Promise<object> {
  const { id } = request.spec.operation;
  if (!isKnown(id)) throw new Error(`The client has no method for the operation ${id}.`);
  return Object(await performers[id](phlo, request, options));
}

const isKnown = (id: string): id is ContractCommand => Object.hasOwn(performers, id);

const callOf = (phlo: PhloClient, { path: { phlo_id = "", node_id = "" } }: CommandRequest) =>
  phlo.multiPartyCall(phlo_id, node_id);

const bridgeOf = (phlo: PhloClient, { path: { phlo_id = "", node_id = "" } }: CommandRequest) =>
  phlo.conferenceBridge(phlo_id, node_id);

const memberOf = (phlo: PhloClient, request: CommandRequest) =>
  callOf(phlo, request).member(request.path.member_address ?? "");

/** Calls the method of an action by its name: every action of the contract is one. */
async function act(
  handle: object,
  { spec: { method = "", operation }, fields }: CommandRequest,
  options: RequestOptions,
): Promise<unknown> {
  const perform: unknown = Reflect.get(handle, camelCase(method));
  if (typeof perform !== "function") throw new Error(`The client has no method ${method}.`);
  return Reflect.apply(perform, handle, operation.body?.fields?.length ? [fields, options] : [options]);
}
