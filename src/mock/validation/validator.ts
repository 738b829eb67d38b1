import { type OperationValidators, type SchemaValidator, validators } from "../../../generated/validators.js";
import type { Operation } from "../../contract/operations.js";
import { readErrors, type SchemaError } from "./read-errors.js";
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

/** Validates the path, the query and the body of a request. */
export function validateSchemas({ operation, parameters, query, body }: OperationRequest): SchemaError[] {
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
export function validateResponseSchema(operation: Operation, { status, body }: OperationResponse): SchemaError[] {
  const validator = validatorsOf(operation).responses[status];
  return validator ? check("body", validator, body) : [];
}

const noBody: SchemaError = { path: ["body"], keyword: "not", message: "must be left out" };

function validatorsOf({ id }: Operation): OperationValidators {
  const all: Readonly<Record<string, OperationValidators>> = validators;
  const found = all[id];
  if (!found) throw new Error(`There are no validators of ${id}.`);
  return found;
}

const check = (place: string, validator: SchemaValidator, value: unknown): SchemaError[] =>
  validator(value) ? [] : readErrors(validator).map((error) => ({ ...error, path: [place, ...error.path] }));
