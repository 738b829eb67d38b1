import fc from "fast-check";
import { contract } from "../../src/contract/document.js";
import { operationsOf } from "../../src/contract/operations.js";
import type { PhloClient, RequestOptions } from "../../src/index.js";
import { performers } from "./client-methods.js";

export { performers, values } from "./client-methods.js";

/** What the client's method resolves with, of a response's body: of a list of calls, the ids. */
export const resultOf = ({ id }: { id: string }, body: unknown): unknown =>
  id === "listCalls" ? Object(body).calls : body;

/** Every call that the contract shows: each operation with each of its example bodies, one without a body once. */
export const calls = operationsOf(contract).flatMap((operation) =>
  Object.values(operation.body?.examples ?? { none: { value: undefined } }).map(({ value }) => {
    const { action = "", ...fields }: Record<string, unknown> = { ...Object(value) };
    const facts = operation.body?.actions.find((each) => each.action === action);
    return {
      id: operation.id,
      operation,
      action: String(action),
      fields,
      body: value,
      [fc.toStringMethod]: () => `${operation.id} ${action}`,
      idempotent: facts?.idempotent ?? operation.idempotent ?? false,
      perform: (phlo: PhloClient, options?: RequestOptions) =>
        performers[operation.id]?.(phlo, String(action), fields, options) ?? Promise.reject(new Error(operation.id)),
    };
  }),
);
