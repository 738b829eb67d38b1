import { setTimeout as pause } from "node:timers/promises";
import { describeValue } from "../base/describe-value.js";
import { type Answer, decideResponse } from "./decide-response.js";
import type { Faults } from "./faults/fault-queue.js";
import { answerOptions } from "./http/cors.js";
import type { MockResponse } from "./http/response.js";
import type { Journal, JournalEntry } from "./journal.js";
import { createBodyReader, isTruncated } from "./journal-body.js";
import type { Credentials } from "./validation/credentials.js";
import { type ParsedRequest, parseRequest, type RawRequest } from "./validation/parse-request.js";
import { type Rejection, validateRequest } from "./validation/validate-request.js";

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
    const options = answerOptions(request);
    if (options) return options;
    const [time, start] = [new Date().toISOString(), performance.now()];
    const parsed = parseRequest(request);
    const { operation, action, parameters } = parsed;
    const fault = faults.take({ operation: operation?.id, action, member: parameters.member_address });
    const result = validateRequest(request, parsed, credentials);
    const { response, violations } = decideResponse(parsed, result, fault, answer);
    const durationMs = Math.round((performance.now() - start + (fault?.delay ?? 0)) * 10) / 10;
    journal.add({ time, durationMs, violations, ...toEntry(request, parsed, result.rejected, response) });
    if (fault?.delay !== undefined) await pause(fault.delay, undefined, { signal });
    return response;
  };
}

function toEntry(
  { method, target, headers, body: bytes }: RawRequest,
  { operation, action, parameters, query }: ParsedRequest,
  rejected: Rejection | undefined,
  { status, drop }: MockResponse,
): Omit<JournalEntry, "time" | "durationMs" | "violations"> {
  const { authorization, ...shown } = headers;
  return {
    ...{ method, target, headers: shown, operation: operation?.id, parameters, query },
    action: action === undefined || action.length <= 80 ? action : describeValue(action),
    readBody: createBodyReader(bytes, headers["content-type"]),
    ...(isTruncated(bytes) && { bodyTruncated: true }),
    status: drop === "before" ? undefined : status,
    ...(rejected && { rejection: rejected.error }),
  };
}
