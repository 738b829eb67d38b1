/** One request made safe: it is retried only where the contract and the failure together say that no harm can come of it. */
import { isPhloError, PhloAbortError } from "../base/errors.js";
import { notify } from "../base/notify.js";
import type { RequestOptions } from "../base/options.js";
import type { TransportRequest } from "../transport/transport.js";
import { type OrderedAction, readSubject } from "./action-order.js";
import { attempt } from "./attempt.js";
import { awaitGo } from "./await-go.js";
import { type Interruption, retryDelay, sleep } from "./backoff.js";
import type { ClientSettings } from "./client-settings.js";
import type { OperationCall } from "./operation-call.js";
import { type CompleteResponse, definitelyNotExecuted, isTransient, toResponseOrThrow } from "./outcome.js";
import { endEventOf, notifyAttempt, type RequestEndEvent, subjectOf } from "./request-events.js";
import { traceAttempt, traceCall } from "./trace.js";

/** A request as every attempt sends it. */
export type OutgoingRequest = Omit<TransportRequest, "signal">;

/** What the end of a request tells of its last attempt. */
interface LastAttempt {
  status: number | undefined;
}

/**
 * Sends a request, with retries. Resolves with the server's response, an error response included; rejects where there is
 * none that can be understood.
 */
export async function send(
  settings: ClientSettings,
  request: OutgoingRequest,
  call: OperationCall,
  options: RequestOptions,
): Promise<CompleteResponse> {
  const subject = readSubject(call, request);
  const action = subject && { subject, call, interrupt: () => {} };
  const start = performance.now();
  const last: LastAttempt = { status: undefined };
  let readEnd: (() => RequestEndEvent) | undefined; // Only where somebody listens: it reads the body once more.
  const ended = (response?: CompleteResponse, error?: unknown) => {
    const durationMs = performance.now() - start;
    const { status } = last;
    readEnd = () => endEventOf(call, { durationMs, status }, response, isPhloError(error) ? error : undefined);
    if (settings.onEnd) notify(settings.onEnd, readEnd());
  };
  const work = async () => {
    try {
      const response = await sendInOrder(settings, request, call, options, action, last);
      ended(response);
      return response;
    } catch (error) {
      ended(undefined, error);
      throw error;
    } finally {
      if (action) settings.order.end(action);
    }
  };
  return traceCall(call, work, () => readEnd?.());
}

async function sendInOrder(
  settings: ClientSettings,
  request: OutgoingRequest,
  call: OperationCall,
  options: RequestOptions,
  action: OrderedAction | undefined,
  lastAttempt: LastAttempt,
): Promise<CompleteResponse> {
  const { signal, timeout = settings.timeout, totalTimeout = settings.totalTimeout } = options;
  const { maxRetries = settings.maxRetries, backoff = settings.backoff } = options;
  const end = totalTimeout === undefined ? Number.POSITIVE_INFINITY : performance.now() + totalTimeout;
  const totalLimit = `the totalTimeout of ${totalTimeout} ms`;
  const onSuperseded = (wake: () => void) => {
    if (action) action.interrupt = wake;
    return () => {};
  };

  for (let last: (() => CompleteResponse) | undefined; ; ) {
    if (signal?.aborted)
      throw new PhloAbortError("aborted by its AbortSignal", call, settings.redactor.cause(signal.reason));
    if (settings.beforeAttempt && !(await mayGo(settings, call, end - performance.now(), signal, onSuperseded))) {
      if (last && !signal?.aborted) return last();
      const stopped = { errorKind: signal?.aborted ? "abort" : "timeout", cause: signal?.reason } as const;
      return toResponseOrThrow(call, settings.redactor.outcome(stopped), totalLimit);
    }
    if (last && call.superseded) return last();
    if (signal?.aborted) continue; // Between its "go" and here.
    const start = performance.now();
    const timeLimit = Math.min(timeout, end - start);
    if (!last && action) settings.order.begin(action);
    call.attempts++;
    const outcome = settings.redactor.outcome(
      await traceAttempt(call, () => attempt(settings.start, request, timeLimit, signal)),
    );
    const durationMs = performance.now() - start;
    lastAttempt.status = outcome.head?.status;

    const notExecuted = definitelyNotExecuted(outcome);
    call.mayHaveExecuted ||= !notExecuted && !call.readOnly;
    const endsWithTotal = timeLimit < timeout; // Asked of the clock, it may not have passed: timers can fire early.
    last = () => toResponseOrThrow(call, outcome, endsWithTotal ? totalLimit : `${timeout} ms`);
    const retryable = call.attempts <= maxRetries && isTransient(outcome) && (notExecuted || call.idempotent);
    // On a dead network each attempt takes all of `timeout`: only a `totalTimeout` says that the caller would wait for more.
    const timeIsUp = endsWithTotal || (outcome.nothingWritten && totalTimeout === undefined);
    const stops = !retryable || call.superseded || (timeIsUp && outcome.errorKind === "timeout");
    // An attempt with less time than the last one took could turn a certain "no" into an unknown outcome.
    const needed = call.idempotent ? 0 : durationMs;
    const tooLate = (wait: number) => performance.now() + wait + needed >= end;
    const wait = stops ? undefined : retryDelay(call.attempts, backoff, outcome.head?.headers["retry-after"]);
    const delayMs = wait === undefined || tooLate(wait) ? undefined : wait;
    notifyAttempt(settings.onAttempt, call, outcome, { durationMs, delayMs });
    if (delayMs === undefined) return last();
    await sleep(delayMs, signal, onSuperseded);
    if ((tooLate(0) || call.superseded) && !signal?.aborted) return last();
  }
}

/** Whether the user's own function lets an attempt go in time; throws where that fails. */
async function mayGo(
  settings: ClientSettings,
  call: OperationCall,
  milliseconds: number,
  signal: AbortSignal | undefined,
  onInterrupt: Interruption,
) {
  const { beforeAttempt, redactor } = settings;
  if (!beforeAttempt) return true;
  try {
    const upcoming = { ...subjectOf(call), attempt: call.attempts + 1 };
    return (await awaitGo(beforeAttempt, upcoming, milliseconds, signal, onInterrupt)) === "go";
  } catch (cause) {
    throw new PhloAbortError("stopped by beforeAttempt", call, redactor.cause(cause));
  }
}
