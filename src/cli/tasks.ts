import type { Known } from "../contract/contract.js";
import { contract } from "../contract/document.js";
import { type Field, type Operation, operationsOf } from "../contract/operations.js";

/** One thing that the API does: an operation, or one action of it. */
export interface Task {
  /** The command that does it: named after the action, else after the verb with which the operation's name begins. */
  readonly command: string;
  readonly summary: string;
  readonly description: string;
  readonly idempotent: boolean;
  readonly known: Known;
  readonly operation: Operation;
  readonly action: string | undefined;
  /** The heading of the contract that it stands under. */
  readonly group: string;
  /** What the caller gives: in the path, then in the body. The account is no part of it. */
  readonly fields: readonly Field[];
}

/** The contract's tasks, under its headings: a new action there is a new command here. */
export const tasks: readonly Task[] = readTasks();

function readTasks(): Task[] {
  const operations = operationsOf(contract);
  return contract.tags.flatMap(({ name, "x-displayName": group }) =>
    operations.filter(({ tag }) => tag === name).flatMap((operation) => toTasks(operation, group)),
  );
}

function toTasks(operation: Operation, group: string): Task[] {
  const task = {
    command: operation.id.replace(/[A-Z].*/, ""),
    summary: operation.summary,
    description: operation.description,
    idempotent: operation.idempotent ?? false,
    known: operation.known,
    operation,
    action: undefined,
    group,
    fields: [...operation.parameters, ...(operation.body?.fields ?? [])].filter(({ name }) => name !== "auth_id"),
  };
  if (!operation.body?.actions.length) return [task];
  return operation.body.actions.map(({ action, name, effect, idempotent, known }) => ({
    ...task,
    command: action.replaceAll("_", "-"),
    summary: name,
    description: effect,
    idempotent,
    known,
    action,
  }));
}
