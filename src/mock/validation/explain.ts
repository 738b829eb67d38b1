import { describeValue } from "../../base/describe-value.js";
import { isObject } from "../../base/json.js";
import type { Field, RequestBody } from "../../contract/operations.js";
import type { SchemaError } from "./read-errors.js";
import type { OperationRequest } from "./validator.js";
import { mostViolations, type Violation, violation } from "./violation.js";

/** What is wrong with a request, in the contract's own words and order. */
export function explainRequest(request: OperationRequest, errors: readonly SchemaError[]): Violation[] {
  const { operation, parameters, query } = request;
  return [
    ...explainFields("path", operation.parameters, parameters, errors),
    ...explainFields("query", operation.query, query, errors),
    ...explainBody(request, errors),
  ].slice(0, mostViolations);
}

/** What is wrong with the body of a response, in ajv's words. */
export const explainResponse = (errors: readonly SchemaError[]): Violation[] =>
  errors.slice(0, mostViolations).map(({ path, message }) => ({
    location: ["response", ...path],
    message: `${path.length > 1 ? path.slice(1).join(".") : "The body"} ${message}.`,
  }));

function explainFields(
  place: string,
  fields: readonly Pick<Field, "name" | "expected">[],
  values: object,
  errors: readonly SchemaError[],
): Violation[] {
  const names = new Set(errors.filter(({ path }) => path[0] === place).map(({ path }) => path[1]));
  return fields
    .filter(({ name }) => names.has(name))
    .map(({ name, expected }) =>
      violation(["request", place, name], name, expected, describeValue(Reflect.get(values, name))),
    );
}

function explainBody({ operation, body }: OperationRequest, errors: readonly SchemaError[]): Violation[] {
  if (!errors.some(({ path }) => path[0] === "body")) return [];
  const whole = (expected: string) => [violation(["request", "body"], "The body", expected, describeValue(body))];
  if (!operation.body) return whole("left out");
  if (!isObject(body)) return whole("a JSON object");
  const fields = fieldsOf(operation.body);
  const unknown = errors.flatMap(({ keyword, path }) => (keyword === "additionalProperties" ? [path[1] ?? ""] : []));
  return [...explainFields("body", fields, body, errors), ...explainUnknown(unknown, fields, body)];
}

/** How many unknown fields are named; of more, only their number is told. */
const mostUnknown = 8;

function explainUnknown(unknown: readonly string[], fields: readonly Pick<Field, "name">[], body: object): Violation[] {
  const names = fields.map(({ name }) => name);
  const named = unknown.slice(0, mostUnknown).map((key) => ({
    location: ["request", "body", key.length > 80 ? describeValue(key) : key],
    message: `${describeValue(key)} is no field of this body; it may have ${names.join(", ")}.`,
  }));
  if (unknown.length <= mostUnknown) return named;
  const known = names.filter((name) => Object.hasOwn(body, name)).length;
  const more = Object.keys(body).length - known - mostUnknown;
  return [...named, { location: ["request", "body"], message: `${more} more fields are unknown.` }];
}

/** The fields of a body, the action among them. */
function fieldsOf({ actions, fields = [] }: RequestBody): Pick<Field, "name" | "expected">[] {
  const names = actions.map(({ action }) => action);
  return names.length > 0 ? [{ name: "action", expected: `one of ${names.join(", ")}` }, ...fields] : [...fields];
}
