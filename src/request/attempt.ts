import { onAbort } from "../base/on-abort.js";
import type { Exchange, ExchangeRequest, ResponseHead, StartExchange } from "../transport/exchange.js";

/** A larger response is given up, in bytes. */
const maxResponseBytes = 1024 * 1024;

/** How one attempt ended. */
export interface AttemptOutcome {
  /** The response's head, if one came. A status of 0 is a redirect that a browser hides. */
  readonly head?: ResponseHead | undefined;
  /** The response's body, if it came whole. */
  readonly text?: string | undefined;
  /** Why there is no complete response: the kind of the error to make of it. */
  readonly errorKind?: "timeout" | "abort" | "connection" | "response" | undefined;
  readonly cause?: unknown;
  /** Whether the transport is certain that nothing of the request left this machine. */
  readonly nothingWritten?: boolean | undefined;
}

/** One attempt: one request, its response read to the end within so many milliseconds, and nothing left open. */
export function attempt(
  start: StartExchange,
  request: ExchangeRequest,
  milliseconds: number,
  signal: AbortSignal | undefined,
): Promise<AttemptOutcome> {
  return new Promise((resolve) => {
    let head: ResponseHead | undefined;
    const end = (outcome: AttemptOutcome) => {
      clearTimeout(timer);
      forget();
      resolve(outcome);
    };
    let exchange: Exchange | undefined;
    let stopped: AttemptOutcome | undefined;
    const stop = (outcome: AttemptOutcome) => {
      if (exchange) end({ ...outcome, head, nothingWritten: exchange.giveUp() });
      else stopped = outcome; // Somebody's `fetch` aborts while it is called: what that came to, only the exchange knows.
    };
    const timer = setTimeout(() => stop({ errorKind: "timeout" }), milliseconds);
    const forget = onAbort(signal, () => stop({ errorKind: "abort", cause: signal?.reason }));
    exchange = start(request, {
      onHead(response) {
        head = response;
        if (isUnderstood(head.status)) exchange?.read(maxResponseBytes);
        else stop({ errorKind: "response" });
      },
      onEnd: (text) => end(text === undefined ? { head, errorKind: "response" } : { head, text }),
      onError: (cause, nothingWritten) => end({ head, errorKind: "connection", cause, nothingWritten }),
    });
    if (stopped) stop(stopped);
  });
}

/** A redirect is not followed: it could carry the credentials, or the request to dial, somewhere else. */
const isUnderstood = (status: number) => (status >= 200 && status < 300) || (status >= 400 && status < 600);
