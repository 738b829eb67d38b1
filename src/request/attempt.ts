import type { Transport, TransportRequest } from "../transport/transport.js";

/** A larger response is given up, in bytes. */
const maxResponseBytes = 1024 * 1024;

/** The head of a response. A status of 0 is a redirect that a browser hides. */
export interface ResponseHead {
  readonly status: number;
  readonly headers: Headers;
}

/** How one attempt ended. */
export interface AttemptOutcome {
  /** The response's head, if one came. */
  readonly head?: ResponseHead | undefined;
  /** The response's body, if it came whole. */
  readonly text?: string | undefined;
  /** Why there is no complete response: the kind of the error to make of it. */
  readonly errorKind?: "timeout" | "abort" | "connection" | "response" | undefined;
  readonly cause?: unknown;
}

/** One attempt: one request, its response read to the end within so many milliseconds, and nothing left open. */
export function attempt(
  transport: Transport,
  request: Omit<TransportRequest, "signal">,
  milliseconds: number,
  signal: AbortSignal | undefined,
): Promise<AttemptOutcome> {
  const controller = new AbortController();
  let head: ResponseHead | undefined;

  async function roundTrip(): Promise<AttemptOutcome> {
    const response = await transport({ ...request, signal: controller.signal });
    head = response;
    // A transport that ignores the signal may bring a response that nobody waits for any more.
    if (controller.signal.aborted || !isUnderstood(response.status)) {
      response.discard();
      return { head, errorKind: "response" };
    }
    const text = await response.text(maxResponseBytes);
    return text === undefined ? { head, errorKind: "response" } : { head, text };
  }

  return new Promise((resolve) => {
    const end = (outcome: AttemptOutcome) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
      resolve(outcome);
    };
    const stop = (outcome: AttemptOutcome) => {
      end(outcome);
      controller.abort();
    };
    const abort = () => stop({ head, errorKind: "abort", cause: signal?.reason });
    const timer = setTimeout(() => stop({ head, errorKind: "timeout" }), milliseconds);
    signal?.addEventListener("abort", abort);
    roundTrip().then(end, (cause) => end({ head, errorKind: "connection", cause }));
  });
}

/** A redirect is not followed: it could carry the credentials, or the request to dial, somewhere else. */
const isUnderstood = (status: number) => (status >= 200 && status < 300) || (status >= 400 && status < 600);
