import type { ApiRequest } from "./api.js";
import { type Call, callOf, isIdempotent, onlyReads } from "./call.js";
import { PhloAbortError, PhloArgumentError } from "./errors.js";
import { exchange, type Outcome } from "./exchange.js";
import { readHeaders } from "./headers.js";
import { LightRequest } from "./light.js";
import type { Backoff, CallOptions } from "./options.js";
import { pause, pauseAfter } from "./pause.js";
import { type AttemptReport, report } from "./report.js";
import type { Transport } from "./transport.js";
import { conclude, didNothing, mayPass, type Reply } from "./verdict.js";

/** What a client sends with. */
export interface Line {
  readonly baseUrl: string;
  /** The user's own headers. */
  readonly headers: Readonly<Record<string, string>>;
  readonly authorization: string;
  /** Takes the credentials out of what came back. */
  readonly redact: (outcome: Outcome) => Outcome;
  readonly transport: Transport;
  readonly onAttempt: ((report: AttemptReport) => void) | undefined;
  readonly timeout: number;
  readonly deadline: number | undefined;
  readonly retries: number;
  readonly backoff: Backoff;
}

/**
 * Sends a request, and again where the contract and the failure together say that no harm can come of it. Resolves with
 * the answer of the server, be it a refusal; rejects where there is none that can be understood.
 */
export async function send(line: Line, request: ApiRequest, options: CallOptions = {}, known?: Call): Promise<Reply> {
  const { timeout = line.timeout, deadline = line.deadline, retries = line.retries, backoff = line.backoff } = options;
  const signal = options.signal ?? (request instanceof LightRequest ? undefined : request.signal);
  const outgoing = await prepare(line, request);
  const call = known ?? callOf(outgoing);
  const end = deadline === undefined ? Number.POSITIVE_INFINITY : performance.now() + deadline;

  for (;;) {
    if (signal?.aborted) throw new PhloAbortError("the caller aborted it", call, signal.reason);
    const start = performance.now();
    const patience = Math.min(timeout, end - start);
    call.attempts++;
    const outcome = line.redact(await exchange(line.transport, outgoing, patience, signal));
    const duration = performance.now() - start;
    report(line.onAttempt, call, outcome, duration);

    const harmless = didNothing(outcome);
    call.mayHaveExecuted ||= !harmless && !onlyReads(call);
    const endsWithDeadline = patience < timeout; // Asked of the clock, it may not have passed: timers can fire early.
    const limit = endsWithDeadline ? `the deadline of ${deadline} ms` : `${timeout} ms`;
    const idempotent = isIdempotent(call);
    const repeatable = call.attempts <= retries && mayPass(outcome) && (harmless || idempotent);
    if (!repeatable || (endsWithDeadline && outcome.problem === "timeout")) return conclude(call, outcome, limit);
    // An attempt with less time than the last one took could turn a certain refusal into a doubt.
    const needed = idempotent ? 0 : duration;
    const tooLate = (wait: number) => performance.now() + wait + needed >= end;
    const wait = pauseAfter(call.attempts, backoff, outcome.head?.headers.get("retry-after"));
    if (tooLate(wait)) return conclude(call, outcome, limit);
    await pause(wait, signal);
    if (tooLate(0) && !signal?.aborted) return conclude(call, outcome, limit);
  }
}

/** The request as every attempt sends it. The token joins it only here, and only on the way to where it belongs. */
async function prepare(line: Line, request: ApiRequest) {
  const { url, method } = request;
  if (!url.startsWith(`${line.baseUrl}/`) || url.includes("%7B"))
    throw new PhloArgumentError("address", `below ${line.baseUrl}, every placeholder filled in`, url);
  const { headers, body } = request instanceof LightRequest ? readLight(line, request) : await readReal(request);
  headers.accept = "application/json";
  headers.authorization = line.authorization;
  return { url, method, headers, body };
}

/** What openapi-fetch would have made of it, at a fraction of the cost. */
function readLight({ headers }: Line, { body }: LightRequest) {
  const own: Record<string, string> = { ...headers };
  if (body !== undefined) own["content-type"] = "application/json";
  return { headers: own, body };
}

/** Whoever uses `phlo.api`, or middleware, has had a hand in it. */
async function readReal(request: Request) {
  const { accept, authorization, "content-type": type, ...added } = Object.fromEntries(request.headers);
  const headers = readHeaders(added);
  if (type !== undefined) headers["content-type"] = type;
  if (request.bodyUsed)
    throw new PhloArgumentError("request", "one whose body is unread (middleware reads a clone)", "one that was read");
  return { headers, body: request.method === "GET" ? undefined : await request.text() };
}
