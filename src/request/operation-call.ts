import { operations } from "../../generated/facts.js";
import type { ErrorContext } from "../base/errors.js";
import { parseLeniently, readString } from "../base/json.js";
import type { OperationName } from "../base/names.js";

/** One request to an operation, over all its attempts. Its errors are made from this. */
export interface OperationCall extends ErrorContext {
  readonly operation: OperationName | undefined;
  readonly action: string | undefined;
  /** The values of its address, by their names on the wire. */
  readonly path: Readonly<Record<string, string>>;
  /** Requests handed to the network. */
  attempts: number;
  /** Whether the action may have been performed by one of them. */
  mayHaveExecuted: boolean;
  superseded: boolean;
}

/** Begins a call to an operation; nothing is sent yet. */
export const newOperationCall = (
  operation?: OperationName,
  action?: string,
  path: Readonly<Record<string, string>> = {},
): OperationCall => ({
  operation,
  action,
  path,
  attempts: 0,
  mayHaveExecuted: false,
  superseded: false,
  idempotent: isIdempotent(operation, action),
  readOnly: operation !== undefined && operations[operation].method === "GET",
});

/** Tells from what is sent which operation it is: for requests made with `phlo.api`. */
export function identifyCall({ method, url, body }: { method: string; url: string; body: string | undefined }) {
  const pathname = new URL(url).pathname.replaceAll(/\/{2,}/g, "/");
  const name = operationNames.find((each) => operations[each].method === method && patternOf(each).test(pathname));
  const path = name && patternOf(name).exec(pathname)?.groups;
  // A run's payload may hold an `action` of its own, which means nothing here.
  const hasActions = name !== undefined && typeof operations[name].idempotent !== "boolean";
  return newOperationCall(name, hasActions ? readString(parseLeniently(body ?? ""), "action") : undefined, path);
}

const patternOf = (name: OperationName) =>
  new RegExp(`${operations[name].path.replace(/\{(\w+)\}/g, "(?<$1>[^/]+)").replace(/\/$/, "")}/?$`);

/** The same, before there is an address. */
export function identifyTemplate(method: string, path: string, body: unknown): OperationCall {
  const isIt = (candidate: OperationName) => operations[candidate].path === path;
  const name = operationNames.find((each) => isIt(each) && operations[each].method === method.toUpperCase());
  const hasActions = name !== undefined && typeof operations[name].idempotent !== "boolean";
  return newOperationCall(name, hasActions ? readString(body, "action") : undefined);
}

const operationNames = Object.keys(operations).filter((name): name is OperationName => Object.hasOwn(operations, name));

/** Whether the contract says that a second request does no more than the first. */
function isIdempotent(operation: OperationName | undefined, action: string | undefined): boolean {
  const { idempotent }: { idempotent: boolean | readonly string[] } = operation
    ? operations[operation]
    : { idempotent: false };
  return typeof idempotent === "boolean" ? idempotent : idempotent.includes(action ?? "");
}
