import { STATUS_CODES } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import type { Faults, QueuedFault } from "./faults/fault-queue.js";
import { fillExample } from "./fill-example.js";
import { answerPreflight, corsHeaders } from "./http/cors.js";
import { failureBody, type MockResponse } from "./http/response.js";
import type { Journal, JournalEntry } from "./journal.js";
import type { Credentials } from "./validation/credentials.js";
import { explainAnswer } from "./validation/explain.js";
import { type ParsedRequest, parseRequest, type RawRequest } from "./validation/parse-request.js";
import { type Rejection, type ValidationResult, validateRequest } from "./validation/validate-request.js";
import type { Validator } from "./validation/validator.js";
import type { Violation } from "./validation/violation.js";

/** Answers a request; rejects with the signal's reason when that comes first. */
export type Respond = (request: RawRequest, signal: AbortSignal) => Promise<MockResponse>;

/** The mock itself, without a socket. */
export function createRespond(engine: Validator, credentials: Credentials, faults: Faults, journal: Journal): Respond {
  return async (request, signal) => {
    const preflight = answerPreflight(request);
    if (preflight) return preflight;
    const reading = parseRequest(request);
    const strike = faults.take(reading.operation?.id, reading.action);
    const examination = await validateRequest(engine, request, reading, credentials);
    const { reply, violations } = await decide(engine, reading, examination, strike);
    journal.add(toEntry(request, reading, examination.rejected, reply, violations));
    if (strike?.delay !== undefined) await pause(strike.delay, undefined, { signal });
    return reply;
  };
}

/** The answer that the contract, or else the fault, has for a request. */
async function decide(
  engine: Validator,
  reading: ParsedRequest,
  examination: ValidationResult,
  strike: QueuedFault | undefined,
) {
  const { rejected, preference } = examination;
  const status = strike?.status ?? rejected?.status ?? preference?.status ?? 500;
  const usual = strike?.status === undefined;
  const name = status === preference?.status ? preference.example : undefined;
  const body = usual && rejected ? failureBody(rejected.error) : await exampleOf(engine, reading, status, name);
  const violations = [...examination.violations, ...(usual ? await validateOwn(engine, reading, status, body) : [])];
  const reply: MockResponse = {
    status,
    headers: {
      "content-type": "application/json",
      ...corsHeaders,
      ...(usual && rejected?.headers),
      ...(violations.length > 0 && { "sl-violations": writeViolations(violations) }),
      ...lowerCase(strike?.headers ?? {}),
    },
    body: hasNoBody(status) ? "" : (strike?.body ?? JSON.stringify(body)),
    drop: strike?.drop,
  };
  return { reply, violations };
}

const hasNoBody = (status: number) => status === 204 || status === 205 || status === 304;

/** The contract's example of a status, made out to this request; where it has none, Plivo's shape and the status in words. */
async function exampleOf(
  engine: Validator,
  reading: ParsedRequest,
  status: number,
  name: string | undefined,
): Promise<unknown> {
  const { operation, parameters, body } = reading;
  const declared = operation?.responses.some((response) => response.status === status);
  if (!operation || !declared) return failureBody(status < 400 ? "" : (STATUS_CODES[status] ?? ""));
  return fillExample(await engine.example({ operation, parameters, body }, status, name), parameters);
}

/** What the contract has against the mock's own answer; nothing, as long as its examples are right. */
async function validateOwn(
  engine: Validator,
  reading: ParsedRequest,
  status: number,
  answer: unknown,
): Promise<Violation[]> {
  const { operation, parameters, body } = reading;
  if (!operation) return [];
  return explainAnswer(await engine.validateResponse({ operation, parameters, body }, { status, body: answer }));
}

function toEntry(
  { method, target, headers }: RawRequest,
  { operation, action, parameters, body }: ParsedRequest,
  refused: Rejection | undefined,
  { status, drop }: MockResponse,
  violations: readonly Violation[],
): JournalEntry {
  const { authorization, ...shown } = headers;
  return {
    ...{ method, target, headers: shown, operation: operation?.id, action, parameters, body, violations },
    status: drop === "before" ? undefined : status,
    ...(refused && { rejection: refused.error }),
  };
}

/** As a header: only ASCII, and short enough for every client, however much there is to say. */
function writeViolations(violations: readonly Violation[]): string {
  const items = violations.slice(0, most).map(toAscii);
  while (items.join(",").length > longest) items.pop();
  return `[${items.join(",")}]`;
}

const most = 20;
const longest = 4096;

const toAscii = (value: unknown) =>
  JSON.stringify(value).replace(/[^ -~]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);

const lowerCase = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
