import { contract } from "../../contract/document.js";
import { type Operation, operationsOf } from "../../contract/operations.js";

/** The contract's operations, in its order. */
export const operations = operationsOf(contract);

/** What the contract has at an address. */
export interface Route {
  /** The operation that answers, if there is one. */
  readonly operation: Operation | undefined;
  /** The methods that the address knows; none where nothing is there. */
  readonly methods: readonly string[];
  /** The values in the path, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The values in the query, decoded; a list where a name comes more than once. */
  readonly query: Query;
}

/** The parameters of a query; a name that was given twice has a list. */
export type Query = Readonly<Record<string, string | readonly string[]>>;

/** Finds an operation. A slash at the end does not matter: some of Plivo's SDKs send it, some do not. */
export function findRoute(method: string, target: string): Route {
  const segments = segmentsOf(pathOf(target)).map(decodeSegment);
  const matches = operations.flatMap((operation) => {
    const parameters = match(segmentsOf(operation.path), segments);
    return parameters ? [{ operation, parameters }] : [];
  });
  return {
    operation: matches.find(({ operation }) => operation.method === method)?.operation,
    methods: matches.map(({ operation }) => operation.method),
    parameters: matches[0]?.parameters ?? {},
    query: parseQuery(target),
  };
}

/** The path of a request's target. */
export const pathOf = (target: string) => withoutOrigin(target).replace(/[?#].*$/s, "");

/** The path with its query; a target may also be a whole address. */
export const withoutOrigin = (target: string) => target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, "");

const segmentsOf = (path: string) => path.replace(/\/$/, "").split("/");

/** As forms are encoded: a `+` is a space. */
function parseQuery(target: string): Query {
  const values = new URLSearchParams(/\?([^#]*)/s.exec(target)?.[1]);
  return Object.fromEntries(
    [...new Set(values.keys())].map((name) => {
      const all = values.getAll(name);
      return [name, all.length > 1 ? all : (all[0] ?? "")];
    }),
  );
}

function match(template: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  if (template.length !== segments.length) return undefined;
  const pairs = template.map((part, index) => [part, segments[index] ?? ""] as const);
  if (pairs.some(([part, segment]) => !part.startsWith("{") && part !== segment)) return undefined;
  return Object.fromEntries(
    pairs.filter(([part]) => part.startsWith("{")).map(([part, value]) => [part.slice(1, -1), value]),
  );
}

/** A malformed escape stays as it is; no value of the contract has one. */
export function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
