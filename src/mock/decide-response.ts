import { STATUS_CODES } from "node:http";
import type { QueuedFault } from "./faults/fault-queue.js";
import { fillExample } from "./fill-example.js";
import { corsHeaders } from "./http/cors.js";
import { failureBody, type MockResponse } from "./http/response.js";
import { writeViolations } from "./http/write-violations.js";
import { explainResponse } from "./validation/explain.js";
import type { ParsedRequest } from "./validation/parse-request.js";
import type { ValidationResult } from "./validation/validate-request.js";
import { type OperationResponse, validateResponseSchema } from "./validation/validator.js";
import type { Violation } from "./validation/violation.js";

/** Answers an accepted request in place of the contract's examples; `undefined` leaves it to them. */
export type Answer = (request: ParsedRequest) => OperationResponse | undefined;

/** The response that the contract, or else the fault, has for a request; with all that departs from the contract in either. */
export function decideResponse(
  parsed: ParsedRequest,
  result: ValidationResult,
  fault: QueuedFault | undefined,
  answer: Answer | undefined,
): { response: MockResponse; violations: readonly Violation[] } {
  const forced = fault?.status;
  const usual = usualResponse(parsed, result, (fault?.executed ?? forced === undefined) ? answer : undefined);
  const { status, body } = forced === undefined ? usual : exampleOf(parsed, forced, result.preference?.example);
  const own = forced === undefined ? validateOwn(parsed, { status, body }) : [];
  const violations = [...result.violations, ...own];
  const headers = {
    "content-type": "application/json",
    ...corsHeaders,
    ...(forced === undefined && result.rejected?.headers),
    ...(violations.length > 0 && { "sl-violations": writeViolations(violations) }),
    ...fault?.headers,
  };
  const text = hasNoBody(status) ? "" : (fault?.body ?? JSON.stringify(body));
  return { response: { status, headers, body: text, drop: fault?.drop }, violations };
}

function usualResponse(
  parsed: ParsedRequest,
  { rejected, preference }: ValidationResult,
  answer: Answer | undefined,
): OperationResponse {
  if (rejected) return { status: rejected.status, body: failureBody(rejected.error) };
  const answered = preference?.example === undefined ? answer?.(parsed) : undefined;
  return answered ?? exampleOf(parsed, preference?.status ?? 500, preference?.example);
}

/** The contract's example of a status, made out to this request; where it has none, Plivo's shape and the status in words. */
function exampleOf(
  { operation, parameters }: ParsedRequest,
  status: number,
  name: string | undefined,
): OperationResponse {
  const examples = operation?.responses.find((response) => response.status === status)?.examples ?? {};
  const example = examples[name ?? ""] ?? Object.values(examples)[0];
  if (!example) return { status, body: failureBody(status < 400 ? "" : (STATUS_CODES[status] ?? "")) };
  return { status, body: fillExample(example.value, parameters) };
}

/** What the contract has against the mock's own answer; nothing, as long as its examples are right. */
const validateOwn = ({ operation }: ParsedRequest, response: OperationResponse): Violation[] =>
  operation ? explainResponse(validateResponseSchema(operation, response)) : [];

const hasNoBody = (status: number) => status === 204 || status === 205 || status === 304;
