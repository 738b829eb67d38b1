import type { Contract } from "../../contract/contract.js";
import { operationsOf } from "../../contract/operations.js";
import type { SimulationFacts, Step } from "../../contract/simulation.js";

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

export const actionKey = (operation: string, action: string): string => `${operation} ${action}`;
