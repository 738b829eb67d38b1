import { operations } from "../generated/actions.js";
import type { OperationName } from "./names.js";
import { parseLeniently, readString } from "./reply.js";

/** What happened so far to one call of one operation: its errors are made from this. */
export interface Call {
  readonly operation: OperationName | undefined;
  readonly action: string | undefined;
  /** Requests handed to the network. */
  attempts: number;
  /** Whether one of them may have been carried out. */
  mayHaveExecuted: boolean;
}

export const newCall = (operation?: OperationName, action?: string): Call => ({
  operation,
  action,
  attempts: 0,
  mayHaveExecuted: false,
});

/** Which call a request makes, told by what is sent: for requests that `phlo.api` makes. */
export function callOf({ method, url, body }: { method: string; url: string; body: string | undefined }): Call {
  const { pathname } = new URL(url);
  const name = operationNames.find((candidate) => {
    const operation = operations[candidate];
    return operation.method === method && new RegExp(`${operation.path.replace(/\{\w+\}/g, "[^/]+")}$`).test(pathname);
  });
  // A run's payload may hold an `action` of its own, which is the PHLO's affair.
  const hasActions = name !== undefined && typeof operations[name].idempotent !== "boolean";
  return newCall(name, hasActions ? readString(parseLeniently(body ?? ""), "action") : undefined);
}

const operationNames = Object.keys(operations).filter((name): name is OperationName => Object.hasOwn(operations, name));

/** Whether a request only reads: then there is nothing that it may have carried out. */
export const onlyReads = ({ operation }: Call): boolean =>
  operation !== undefined && operations[operation].method === "GET";

/** Whether the contract says that a second request does no more than the first. */
export function isIdempotent({ operation, action }: Call): boolean {
  const { idempotent }: { idempotent: boolean | readonly string[] } = operation
    ? operations[operation]
    : { idempotent: false };
  return typeof idempotent === "boolean" ? idempotent : idempotent.includes(action ?? "");
}
