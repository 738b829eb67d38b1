import { randomUUID } from "node:crypto";
import { readString } from "../../base/json.js";
import type { Answer } from "../decide-response.js";
import { failureBody } from "../http/response.js";
import type { RunningSimulator } from "./create-simulator.js";

/** The most calls that one page of the Voice API lists. */
const pageLimit = 20;

/** Answers from the state of the simulated calls; leaves all else to the contract's examples. */
export function createAnswer(simulator: RunningSimulator): Answer {
  return ({ operation, action, parameters, query, body }) => {
    if (operation?.id === "listCalls") return listCalls(simulator, query);
    if (operation?.id === "getCall") return getCall(simulator, parameters.call_uuid ?? "", query);
    const { phlo_id, node_id, member_address: member } = parameters;
    if (operation === undefined || action === undefined || phlo_id === undefined || node_id === undefined)
      return undefined;
    const field = (name: string) => readString(body, name);
    const objection = simulator.act(
      { phlo_id, node_id },
      {
        ...{ operation: operation.id, action, member },
        ...{ to: field("to"), role: field("role"), trigger_source: field("trigger_source") },
      },
    );
    return objection === undefined ? undefined : { status: 404, body: failureBody(objection) };
  };
}

type Query = Parameters<Answer>[0]["query"];

function listCalls(simulator: RunningSimulator, query: Query) {
  const { limit, offset, ...filter } = Object.fromEntries(
    Object.entries(query).map(([name, value]) => [name, String(value)]),
  );
  const start = Number(offset ?? 0);
  const page = simulator.calls(filter).slice(start, start + Number(limit ?? pageLimit));
  return { status: 200, body: { api_id: randomUUID(), calls: page.map(({ call_uuid }) => call_uuid) } };
}

function getCall(simulator: RunningSimulator, uuid: string, query: Query) {
  const found = simulator.calls({ status: String(query.status) }).find(({ call_uuid }) => call_uuid === uuid);
  if (!found) return { status: 404, body: failureBody("not found") };
  const { call_uuid, from } = found;
  return { status: 200, body: { api_id: randomUUID(), ...found, caller_name: from, request_uuid: call_uuid } };
}
