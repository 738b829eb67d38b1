// Generated from spec/ by `npm run generate`. Do not edit: change spec/ and run it again.

import type { operations } from "./schema.js";

/** One error, in ajv's words. */
export interface ValidatorError {
  /** A JSON pointer into the value. */
  readonly instancePath: string;
  /** The keyword of JSON Schema that failed. */
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message: string;
}

/** Whether a value is as its schema wants it. Ajv leaves the errors of the last call at the function. */
export interface SchemaValidator<Value = unknown> {
  (value: unknown): value is Value;
  readonly errors?: readonly ValidatorError[] | null;
}

type Values<Given> = [NonNullable<Given>] extends [never] ? object : NonNullable<Given>;
type JsonOf<Body> = NonNullable<Body> extends { content: { "application/json": infer Json } } ? Json : never;

/** What an operation takes and answers. */
export interface OperationValidators<Operation extends operations[keyof operations] = operations[keyof operations]> {
  readonly path: SchemaValidator<Values<Operation["parameters"]["path"]>>;
  /** Numbers in text become numbers. */
  readonly query: SchemaValidator<Values<Operation["parameters"]["query"]>>;
  readonly body: Operation extends { requestBody: infer Body } ? SchemaValidator<JsonOf<Body>> : undefined;
  readonly bodyRequired: boolean;
  /** By status. */
  readonly responses: Readonly<Record<number, SchemaValidator>>;
}

export declare const validators: { readonly [Id in keyof operations]: OperationValidators<operations[Id]> };
