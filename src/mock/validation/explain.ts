import { describeValue } from "../../base/describe-value.js";
import type { Field, RequestBody } from "../../contract/operations.js";
import type { Diagnostic_, OperationRequest } from "./validator.js";
import { type Violation, violation } from "./violation.js";

/** The engine's objections to a request, in the contract's own words and order. */
export function explainRequest(call: OperationRequest, objections: readonly Diagnostic_[]): Violation[] {
  const explained = [...explainPath(call, objections), ...explainBody(call, objections)];
  return explained.length > 0 ? explained : inOwnWords("request", objections);
}

/** The engine's objections to an answer, in its own words. */
export const explainAnswer = (objections: readonly Diagnostic_[]): Violation[] => inOwnWords("response", objections);

const inOwnWords = (side: string, objections: readonly Diagnostic_[]): Violation[] =>
  objections.map(({ path, message }) => ({ location: [side, ...path], message: `${message}.` }));

function explainPath({ operation, parameters }: OperationRequest, objections: readonly Diagnostic_[]): Violation[] {
  const concerned = objections.filter(({ path }) => path[0] === "path");
  const names = new Set(concerned.map(({ path }) => path[1]));
  return operation.parameters
    .filter(({ name }) => names.has(name) || (names.has(undefined) && !parameters[name]))
    .map(({ name, expected }) => violation(["request", "path", name], name, expected, describeValue(parameters[name])));
}

function explainBody({ operation, body }: OperationRequest, objections: readonly Diagnostic_[]): Violation[] {
  const concerned = objections.filter(({ path }) => path[0] !== "path");
  const whole = (expected: string) => [violation(["request", "body"], "The body", expected, describeValue(body))];
  if (concerned.length === 0) return [];
  if (!operation.body) return whole("left out");
  if (!isObject(body)) return whole("a JSON object");
  const fields = fieldsOf(operation.body);
  const names = new Set(concerned.map(({ path }) => path[1]));
  const incomplete = concerned.some(({ code }) => code === "required");
  const wrong = fields.filter(({ name }) => names.has(name) || (incomplete && !Object.hasOwn(body, name)));
  const open = !concerned.some(({ code }) => code === "additionalProperties");
  const unknown = open ? [] : Object.keys(body).filter((key) => !fields.some(({ name }) => name === key));
  return [
    ...wrong.map(({ name, expected }) =>
      violation(["request", "body", name], name, expected, describeValue(Reflect.get(body, name))),
    ),
    ...unknown.map((key) => ({
      location: ["request", "body", key],
      message: `${describeValue(key)} is no field of this body; it may have ${fields.map(({ name }) => name).join(", ")}.`,
    })),
  ];
}

/** The fields of a body, the action among them. */
function fieldsOf({ actions, fields = [] }: RequestBody): Pick<Field, "name" | "expected">[] {
  const names = actions.map(({ action }) => action);
  return names.length > 0 ? [{ name: "action", expected: `one of ${names.join(", ")}` }, ...fields] : [...fields];
}

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);
