/** One request made safe: it is retried only where the contract and the failure together say that no harm can come of it. */
import { PhloAbortError } from "../base/errors.js";
import type { RequestOptions } from "../base/options.js";
import type { TransportRequest } from "../transport/transport.js";
import { type OrderedAction, readSubject } from "./action-order.js";
import { attempt } from "./attempt.js";
import { notifyAttempt } from "./attempt-event.js";
import { retryDelay, sleep } from "./backoff.js";
import type { ClientSettings } from "./client-settings.js";
import type { OperationCall } from "./operation-call.js";
import { type CompleteResponse, definitelyNotExecuted, isTransient, toResponseOrThrow } from "./outcome.js";

/** A request as every attempt sends it. */
export type OutgoingRequest = Omit<TransportRequest, "signal">;

/**
 * Sends a request, with retries. Resolves with the server's response, an error response included; rejects where there is
 * none that can be understood.
 */
export async function send(
  settings: ClientSettings,
  request: OutgoingRequest,
  call: OperationCall,
  options: RequestOptions = {},
): Promise<CompleteResponse> {
  const subject = readSubject(call, request);
  const action = subject && { subject, call, interrupt: () => {} };
  try {
    return await sendInOrder(settings, request, call, options, action);
  } finally {
    if (action) settings.order.end(action);
  }
}

async function sendInOrder(
  settings: ClientSettings,
  request: OutgoingRequest,
  call: OperationCall,
  options: RequestOptions,
  action: OrderedAction | undefined,
): Promise<CompleteResponse> {
  const { signal, timeout = settings.timeout, totalTimeout = settings.totalTimeout } = options;
  const { maxRetries = settings.maxRetries, backoff = settings.backoff } = options;
  const end = totalTimeout === undefined ? Number.POSITIVE_INFINITY : performance.now() + totalTimeout;
  const onSuperseded = (wake: () => void) => {
    if (action) action.interrupt = wake;
    return () => {};
  };

  for (let isFirst = true; ; isFirst = false) {
    if (signal?.aborted)
      throw new PhloAbortError("aborted by its AbortSignal", call, settings.redactor.cause(signal.reason));
    const start = performance.now();
    const timeLimit = Math.min(timeout, end - start);
    if (isFirst && action) settings.order.begin(action);
    call.attempts++;
    const outcome = settings.redactor.outcome(await attempt(settings.start, request, timeLimit, signal));
    const durationMs = performance.now() - start;
    notifyAttempt(settings.onAttempt, call, outcome, durationMs);

    const notExecuted = definitelyNotExecuted(outcome);
    call.mayHaveExecuted ||= !notExecuted && !call.readOnly;
    const endsWithTotal = timeLimit < timeout; // Asked of the clock, it may not have passed: timers can fire early.
    const limit = endsWithTotal ? `the totalTimeout of ${totalTimeout} ms` : `${timeout} ms`;
    const retryable = call.attempts <= maxRetries && isTransient(outcome) && (notExecuted || call.idempotent);
    // On a dead network each attempt takes all of `timeout`: only a `totalTimeout` says that the caller would wait for more.
    const timeIsUp = endsWithTotal || (outcome.nothingWritten && totalTimeout === undefined);
    if (!retryable || call.superseded || (timeIsUp && outcome.errorKind === "timeout"))
      return toResponseOrThrow(call, outcome, limit);
    // An attempt with less time than the last one took could turn a certain "no" into an unknown outcome.
    const needed = call.idempotent ? 0 : durationMs;
    const tooLate = (wait: number) => performance.now() + wait + needed >= end;
    const wait = retryDelay(call.attempts, backoff, outcome.head?.headers["retry-after"]);
    if (tooLate(wait)) return toResponseOrThrow(call, outcome, limit);
    await sleep(wait, signal, onSuperseded);
    if ((tooLate(0) || call.superseded) && !signal?.aborted) return toResponseOrThrow(call, outcome, limit);
  }
}
