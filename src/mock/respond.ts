import { STATUS_CODES } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { answerPreflight, corsHeaders } from "./cors.js";
import type { Credentials } from "./credentials.js";
import type { Engine } from "./engine.js";
import { type Examination, examine, type Refusal } from "./examine.js";
import { explainAnswer } from "./explain.js";
import type { Faults, Strike } from "./faults.js";
import type { Entry, Journal } from "./journal.js";
import { personalise } from "./personalise.js";
import { type RawRequest, type Reading, read } from "./reading.js";
import { failure, type Reply } from "./reply.js";
import type { Violation } from "./violation.js";

/** Answers a request; rejects with the signal's reason when that comes first. */
export type Respond = (request: RawRequest, signal: AbortSignal) => Promise<Reply>;

/** The mock itself, without a socket. */
export function createRespond(engine: Engine, credentials: Credentials, faults: Faults, journal: Journal): Respond {
  return async (request, signal) => {
    const preflight = answerPreflight(request);
    if (preflight) return preflight;
    const reading = read(request);
    const strike = faults.take(reading.operation?.id, reading.action);
    const examination = await examine(engine, request, reading, credentials);
    const { reply, violations } = await decide(engine, reading, examination, strike);
    journal.add(enter(request, reading, examination.refused, reply, violations));
    if (strike?.delay !== undefined) await pause(strike.delay, undefined, { signal });
    return reply;
  };
}

/** The answer that the contract, or else the fault, has for a request. */
async function decide(engine: Engine, reading: Reading, examination: Examination, strike: Strike | undefined) {
  const { refused, preference } = examination;
  const status = strike?.status ?? refused?.status ?? preference?.status ?? 500;
  const usual = strike?.status === undefined;
  const name = status === preference?.status ? preference.example : undefined;
  const body = usual && refused ? failure(refused.error) : await exampleOf(engine, reading, status, name);
  const violations = [...examination.violations, ...(usual ? await judgeOwn(engine, reading, status, body) : [])];
  const reply: Reply = {
    status,
    headers: {
      "content-type": "application/json",
      ...corsHeaders,
      ...(usual && refused?.headers),
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
async function exampleOf(engine: Engine, reading: Reading, status: number, name: string | undefined): Promise<unknown> {
  const { operation, parameters, body } = reading;
  const declared = operation?.responses.some((response) => response.status === status);
  if (!operation || !declared) return failure(status < 400 ? "" : (STATUS_CODES[status] ?? ""));
  return personalise(await engine.example({ operation, parameters, body }, status, name), parameters);
}

/** What the contract has against the mock's own answer; nothing, as long as its examples are right. */
async function judgeOwn(engine: Engine, reading: Reading, status: number, answer: unknown): Promise<Violation[]> {
  const { operation, parameters, body } = reading;
  if (!operation) return [];
  return explainAnswer(await engine.judgeAnswer({ operation, parameters, body }, { status, body: answer }));
}

function enter(
  { method, target, headers }: RawRequest,
  { operation, action, parameters, body }: Reading,
  refused: Refusal | undefined,
  { status, drop }: Reply,
  violations: readonly Violation[],
): Entry {
  const { authorization, ...shown } = headers;
  return {
    ...{ method, target, headers: shown, operation: operation?.id, action, parameters, body, violations },
    status: drop === "before" ? undefined : status,
    ...(refused && { refusal: refused.error }),
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
