import { type OperationValidators, type SchemaValidator, validators } from "../../../generated/validators.js";
import type { Operation } from "../../contract/operations.js";
import type { Query } from "./router.js";

/** A request to an operation of the contract. */
export interface OperationRequest {
  readonly operation: Operation;
  /** The values in its path, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: Query;
  /** The body, parsed; `undefined` where there is none. */
  readonly body: unknown;
}

/** A response in JSON, its body parsed. */
export interface OperationResponse {
  readonly status: number;
  readonly body: unknown;
}

/** One departure from a schema, in ajv's words. */
export interface Diagnostic {
  /** Such as `["body", "role"]`, the name of a missing or an unknown field included. */
  readonly path: readonly string[];
  /** The keyword of JSON Schema that failed. */
  readonly keyword: string;
  readonly message: string;
}

/** Validates the path, the query and the body of a request. */
export function validateSchemas({ operation, parameters, query, body }: OperationRequest): Diagnostic[] {
  const { path, query: inQuery, body: inBody, bodyRequired } = validatorsOf(operation);
  const hasBody = inBody !== undefined && (bodyRequired || body !== undefined);
  return [
    ...check("path", path, parameters),
    ...check("query", inQuery, { ...query }), // A copy: numbers in it become numbers.
    ...(hasBody ? check("body", inBody, body) : []),
    ...(inBody === undefined && body !== undefined ? [noBody] : []),
  ];
}

/** Validates the body of a response; a status that is not declared has nothing to say. */
export function validateResponseSchema(operation: Operation, { status, body }: OperationResponse): Diagnostic[] {
  const validator = validatorsOf(operation).responses[status];
  return validator ? check("body", validator, body) : [];
}

const noBody: Diagnostic = { path: ["body"], keyword: "not", message: "must be left out" };

function validatorsOf({ id }: Operation): OperationValidators {
  const all: Readonly<Record<string, OperationValidators>> = validators;
  const found = all[id];
  if (!found) throw new Error(`There are no validators of ${id}.`);
  return found;
}

function check(place: string, validator: SchemaValidator, value: unknown): Diagnostic[] {
  if (validator(value)) return [];
  return (validator.errors ?? []).map(({ instancePath, keyword, params, message }) => {
    const names = instancePath.split("/").slice(1).map(unescapePointer);
    const { missingProperty: missing, additionalProperty: unknown } = params;
    if (missing !== undefined)
      return { path: [place, ...names, String(missing)], keyword, message: "must be given; received nothing" };
    if (unknown !== undefined)
      return { path: [place, ...names, String(unknown)], keyword, message: "must be left out" };
    return { path: [place, ...names], keyword, message };
  });
}

const unescapePointer = (name: string) => name.replaceAll("~1", "/").replaceAll("~0", "~");
