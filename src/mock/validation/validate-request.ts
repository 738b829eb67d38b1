import type { MockResponse } from "../http/response.js";
import { showAccount } from "./account.js";
import { type Credentials, compareCredentials } from "./credentials.js";
import { type ParsedRequest, type RawRequest, validateParsed } from "./parse-request.js";
import { type PreferHeader, parsePreferHeader } from "./prefer-header.js";
import { mostViolations, type Violation, violation } from "./violation.js";

/** What the mock has found out about a request. */
export interface ValidationResult {
  /** Where it departs from the contract, or from what the mock alone knows. */
  readonly violations: readonly Violation[];
  /** Which answer it asks for; `undefined` where no operation answers. */
  readonly preference: PreferHeader | undefined;
  /** Why it is not carried out; `undefined` where it is. */
  readonly rejected: Rejection | undefined;
}

/** How a request is refused. */
export interface Rejection {
  readonly status: 400 | 401 | 404 | 405;
  readonly error: string;
  readonly headers: MockResponse["headers"];
}

/** Judges a request by the contract, and by what the mock alone knows: whose credentials are right. */
export function validateRequest(
  request: RawRequest,
  reading: ParsedRequest,
  credentials: Credentials,
): ValidationResult {
  const contractViolations = validateParsed(request, reading);
  const { operation } = reading;
  if (!operation)
    return { violations: contractViolations, preference: undefined, rejected: reject(reading, contractViolations) };
  const preference = parsePreferHeader(request.headers.prefer, operation);
  const violations = [
    ...compareCredentials(request.headers.authorization, credentials),
    ...contractViolations,
    ...compareAccount(reading, contractViolations, credentials),
    ...preference.violations,
  ].slice(0, mostViolations);
  return { violations, preference, rejected: reject(reading, violations) };
}

/** The contract says that the Auth ID in a path is the one that authenticates. */
function compareAccount(
  { parameters: { auth_id: given } }: ParsedRequest,
  contractViolations: readonly Violation[],
  { authId }: Credentials,
): Violation[] {
  const isJudged = contractViolations.some(({ location }) => location[2] === "auth_id");
  if (given === undefined || given === authId || isJudged) return [];
  const expected = `the Auth ID that authenticates the request, ${showAccount(authId)}`;
  return [violation(["request", "path", "auth_id"], "auth_id", expected, JSON.stringify(given))];
}

function reject({ operation, methods }: ParsedRequest, violations: readonly Violation[]): Rejection | undefined {
  if (violations.length === 0) return undefined;
  const all = say(violations);
  if (!operation && methods.length === 0) return { status: 404, error: all, headers: {} };
  if (!operation) return { status: 405, error: all, headers: { allow: methods.join(", ") } };
  const strangers = violations.filter(({ location }) => location[2] === "authorization");
  if (strangers.length === 0) return { status: 400, error: all, headers: {} };
  return { status: 401, error: say(strangers), headers: { "www-authenticate": 'Basic realm="plivo-phlo mock"' } };
}

const say = (violations: readonly Violation[]): string => violations.map(({ message }) => message).join(" ");
