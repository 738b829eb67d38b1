import { setTimeout as pause } from "node:timers/promises";
import { type Answer, decideResponse } from "./decide-response.js";
import type { Faults } from "./faults/fault-queue.js";
import { answerPreflight } from "./http/cors.js";
import type { MockResponse } from "./http/response.js";
import type { Journal, JournalEntry } from "./journal.js";
import type { Credentials } from "./validation/credentials.js";
import { type ParsedRequest, parseRequest, type RawRequest } from "./validation/parse-request.js";
import { type Rejection, validateRequest } from "./validation/validate-request.js";
import type { Violation } from "./validation/violation.js";

/** Answers a request; rejects with the signal's reason when that comes first. */
export type Respond = (request: RawRequest, signal: AbortSignal) => Promise<MockResponse>;

/** What a mock answers from. */
export interface MockState {
  readonly credentials: Credentials;
  readonly faults: Faults;
  readonly journal: Journal;
  /** Answers accepted requests; without it, the contract's examples do. */
  readonly answer?: Answer | undefined;
}

/** The mock itself, without a socket. */
export function createRespond({ credentials, faults, journal, answer }: MockState): Respond {
  return async (request, signal) => {
    const preflight = answerPreflight(request);
    if (preflight) return preflight;
    const parsed = parseRequest(request);
    const fault = faults.take(parsed.operation?.id, parsed.action);
    const result = validateRequest(request, parsed, credentials);
    const { response, violations } = decideResponse(parsed, result, fault, answer);
    journal.add(toEntry(request, parsed, result.rejected, response, violations));
    if (fault?.delay !== undefined) await pause(fault.delay, undefined, { signal });
    return response;
  };
}

function toEntry(
  { method, target, headers }: RawRequest,
  { operation, action, parameters, query, body }: ParsedRequest,
  rejected: Rejection | undefined,
  { status, drop }: MockResponse,
  violations: readonly Violation[],
): JournalEntry {
  const { authorization, ...shown } = headers;
  return {
    ...{ method, target, headers: shown, operation: operation?.id, action, parameters, query, body, violations },
    status: drop === "before" ? undefined : status,
    ...(rejected && { rejection: rejected.error }),
  };
}
