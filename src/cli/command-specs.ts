import type { Known } from "../contract/contract.js";
import { contract } from "../contract/document.js";
import { type Action, type Field, type Operation, operationsOf } from "../contract/operations.js";

/** One thing that the API does: an operation, or one action of it. */
export interface CommandSpec {
  /**
   * The command that does it: named after the action, else after the verb with which the operation's name begins; behind the
   * contract's `x-name-prefix`, where the operation has one.
   */
  readonly command: string;
  readonly summary: string;
  readonly description: string;
  /** For an action on one member: whose address it takes. */
  readonly address: Action["address"];
  readonly idempotent: boolean;
  readonly known: Known;
  readonly operation: Operation;
  readonly action: string | undefined;
  /** The client's method for the action, in the wire's spelling. */
  readonly method: string | undefined;
  /** The heading of the contract that it stands under. */
  readonly group: string;
  /** What the caller gives: in the path, then in the body. The account is no part of it. */
  readonly fields: readonly Field[];
}

/** Operations whose commands are written by hand, because each of them sends more than one request. */
export const ownCommands = ["listCalls", "getCall"] as const;

const isOwn = ({ id }: Operation) => ownCommands.some((name) => name === id);

/** The contract's tasks, under its headings: a new action there is a new command here. */
export const commandSpecs: readonly CommandSpec[] = readCommandSpecs();

function readCommandSpecs(): CommandSpec[] {
  const operations = operationsOf(contract);
  return contract.tags.flatMap(({ name, "x-displayName": group }) =>
    operations
      .filter((each) => each.tag === name && !isOwn(each))
      .flatMap((operation) => toCommandSpecs(operation, group)),
  );
}

function toCommandSpecs(operation: Operation, group: string): CommandSpec[] {
  const prefix = operation.namePrefix ? `${operation.namePrefix}-` : "";
  const task = {
    command: prefix + operation.id.replace(/[A-Z].*/, ""),
    summary: operation.summary,
    description: operation.description,
    address: undefined,
    idempotent: operation.idempotent ?? false,
    known: operation.known,
    operation,
    action: undefined,
    method: undefined,
    group,
    fields: [...operation.parameters, ...(operation.body?.fields ?? [])].filter(({ name }) => name !== "auth_id"),
  };
  if (!operation.body?.actions.length) return [task];
  return operation.body.actions.map(({ action, method, name, effect, address, idempotent, known }) => ({
    ...task,
    command: prefix + method.replaceAll("_", "-"),
    summary: name,
    description: effect,
    address,
    idempotent,
    known,
    action,
    method,
  }));
}
