// Generated from spec/ by `npm run generate`. Do not edit: change spec/ and run it again.

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
export interface SchemaValidator {
  (value: unknown): boolean;
  readonly errors?: readonly ValidatorError[] | null;
}

/** What an operation takes and answers. */
export interface OperationValidators {
  readonly path: SchemaValidator;
  /** Numbers in text become numbers. */
  readonly query: SchemaValidator;
  readonly body: SchemaValidator | undefined;
  readonly bodyRequired: boolean;
  /** By status. */
  readonly responses: Readonly<Record<number, SchemaValidator>>;
}

export declare const validators: {
  readonly getMultiPartyCall: OperationValidators;
  readonly updateMultiPartyCall: OperationValidators;
  readonly updateMember: OperationValidators;
  readonly runPhlo: OperationValidators;
  readonly getPhlo: OperationValidators;
  readonly getPhloRun: OperationValidators;
};
