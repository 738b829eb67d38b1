import { describeValue } from "../../base/describe-value.js";
import { checkAuthorization } from "./credentials.js";
import { explainRequest } from "./explain.js";
import { parseBody, type RawBody } from "./parse-body.js";
import { findRoute, operations, pathOf, type Route } from "./router.js";
import { validateSchemas } from "./validator.js";
import { type Violation, violation } from "./violation.js";

/** A request as it came, over a socket or in the process. */
export interface RawRequest {
  readonly method: string;
  /** The path with its query, as it came. */
  readonly target: string;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: RawBody;
}

/** A request, understood as far as it can be. */
export interface ParsedRequest extends Route {
  readonly action: string | undefined;
  /** The body, parsed; the text where it is no JSON, `undefined` where there is none. */
  readonly body: unknown;
  /** What is wrong before the contract's schemas are asked; nothing where they can be. */
  readonly malformed: readonly Violation[];
}

/** Reads a request. At once, so that requests keep their order. */
export function parseRequest({ method, target, headers, body: bytes }: RawRequest): ParsedRequest {
  const route = findRoute(method, target);
  const { body, violations } = parseBody(bytes, headers["content-type"]);
  if (!route.operation)
    return { ...route, action: undefined, body, malformed: [checkAddress(method, target, route.methods)] };
  const action = route.operation.body?.actions.length ? readAction(body) : undefined;
  return { ...route, action, body, malformed: violations };
}

/** What is wrong with a request by the contract. Whose credentials it carries is not looked at. */
export function validateParsed({ headers }: RawRequest, parsed: ParsedRequest): Violation[] {
  const { operation, parameters, query, body, malformed } = parsed;
  if (!operation) return [...malformed];
  const request = { operation, parameters, query, body };
  const violations = malformed.length > 0 ? malformed : explainRequest(request, validateSchemas(request));
  return [...checkAuthorization(headers.authorization), ...violations];
}

function checkAddress(method: string, target: string, methods: readonly string[]): Violation {
  if (methods.length > 0)
    return violation(["request", "method"], "The method", methods.join(" or "), describeValue(method));
  const paths = [...new Set(operations.map(({ path }) => path))];
  return violation(["request", "path"], "The path", `one of ${paths.join(", ")}`, JSON.stringify(pathOf(target)));
}

function readAction(body: unknown): string | undefined {
  const action: unknown = typeof body === "object" && body !== null && "action" in body ? body.action : undefined;
  return typeof action === "string" ? action : undefined;
}
