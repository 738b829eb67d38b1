import type { operations } from "../../generated/schema.js";

/** An operation by its name in the contract, such as `updateMultiPartyCall`. */
export type OperationName = keyof operations;

/** The values that an operation's path carries, decoded. */
export type PathParameters<Name extends OperationName> = Readonly<operations[Name]["parameters"]["path"]>;

/** The body that the contract asks for, or allows to be left out; `undefined` for an operation without one. */
export type RequestBodyOf<Name extends OperationName> =
  | JsonOf<NonNullable<operations[Name]["requestBody"]>>
  | (undefined extends operations[Name]["requestBody"] ? undefined : never);

type JsonOf<Body> = Body extends { content: { "application/json": infer Json } } ? Json : never;

/** The actions of an operation; `undefined` where it has none. */
export type ActionOf<Name extends OperationName> =
  RequestBodyOf<Name> extends { action: infer Action } ? Action : undefined;

/** An action as on the wire, such as `cold_transfer`. */
export type ActionName = NonNullable<{ [Name in OperationName]: ActionOf<Name> }[OperationName]>;
