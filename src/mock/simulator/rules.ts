import type { Contract } from "../../contract/contract.js";
import { operationsOf } from "../../contract/operations.js";
import type { SimulationFacts, Step } from "../../contract/simulation.js";

import type { CallPlace } from "./simulated-call.js";

/** All that the contract says of how a call changes. */
export interface CallRules extends SimulationFacts {
  /** The changes of each action, by operation and action. */
  readonly changes: ReadonlyMap<string, readonly Step[]>;
  /** The role of whoever is dialled without one. */
  readonly role: string;
}

/** The rules that stand in the contract. */
export function readRules(contract: Contract): CallRules {
  const bodies = operationsOf(contract).flatMap(({ id, body }) => (body ? [{ id, body }] : []));
  const role = bodies.flatMap(({ body }) => body.fields ?? []).find(({ name }) => name === "role")?.clientDefault;
  return {
    ...contract["x-simulation"],
    changes: new Map(
      bodies.flatMap(({ id, body }) => body.actions.map(({ action, changes }) => [actionKey(id, action), changes])),
    ),
    role: role ?? "agent",
  };
}

/** The ids of the contract's examples: the call that is meant where no other is named. */
export function usualPlace(contract: Contract): CallPlace {
  const parameters = operationsOf(contract).flatMap((operation) => operation.parameters);
  const example = (name: string) => parameters.find((parameter) => parameter.name === name)?.example ?? name;
  return { phlo_id: example("phlo_id"), node_id: example("node_id") };
}

/** What an action's rules are kept under. */
export const actionKey = (operation: string, action: string): string => `${operation} ${action}`;
