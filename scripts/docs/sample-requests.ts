import type { Contract } from "../../src/contract/contract.js";
import { type Action, type Operation, operationsOf } from "../../src/contract/operations.js";

/** A request that the documentation shows, made of the contract's example values. */
export interface SampleRequest {
  /** The action as on the wire, behind the operation's prefix if it has one; or else the operation's id. */
  readonly id: string;
  readonly title: string;
  readonly operation: Operation;
  /** `undefined` for an operation without actions. */
  readonly action: Action | undefined;
  /** What stands for each placeholder of the path. */
  readonly values: Readonly<Record<string, string>>;
  /** What stands in the query. */
  readonly query: Readonly<Record<string, string>>;
  readonly url: string;
  readonly body: Readonly<Record<string, unknown>> | undefined;
}

/** One request for each action, and one for each operation without actions. */
export function sampleRequests(contract: Contract): SampleRequest[] {
  return operationsOf(contract).flatMap((operation): SampleRequest[] => {
    const { id, summary, server, namePrefix, path, parameters, query, body } = operation;
    const values = Object.fromEntries(parameters.map(({ name, example }) => [name, example]));
    const shown = Object.fromEntries(
      query.flatMap(({ name, example, inSamples }) => (inSamples ? [[name, example]] : [])),
    );
    const search = new URLSearchParams(shown).toString();
    const address = server + path.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
    const shared = { operation, values, query: shown, url: search ? `${address}?${search}` : address };
    if (body?.actions.length)
      return body.actions.map((action) => ({
        ...shared,
        id: namePrefix ? `${namePrefix}_${action.action}` : action.action,
        title: action.name,
        action,
        body: asObject(action.action, action.example.value),
      }));
    const [example] = Object.values(body?.examples ?? {});
    return [{ ...shared, id, title: summary, action: undefined, body: example && asObject(id, example.value) }];
  });
}

function asObject(id: string, example: unknown): Record<string, unknown> {
  if (!isObject(example)) throw new Error(`The request example of ${id} must be an object.`);
  return example;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
