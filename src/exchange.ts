import type { Transport, TransportRequest } from "./transport.js";

/** An answer larger than this is given up, in bytes. */
const largestReply = 1024 * 1024;

/** The head of an answer. A status of 0 is a redirect that a browser hides. */
export interface Head {
  readonly status: number;
  readonly headers: Headers;
}

/** How one attempt ended. */
export interface Outcome {
  /** The answer's head, if one came. */
  readonly head?: Head | undefined;
  /** The answer's body, if it came whole. */
  readonly text?: string | undefined;
  /** Why there is no whole answer: the kind of the error to make of it. */
  readonly problem?: "timeout" | "abort" | "connection" | "reply" | undefined;
  readonly cause?: unknown;
}

/** One attempt: one request, its answer read to the end within so many milliseconds, and nothing left open. */
export function exchange(
  transport: Transport,
  request: Omit<TransportRequest, "signal">,
  milliseconds: number,
  signal: AbortSignal | undefined,
): Promise<Outcome> {
  const controller = new AbortController();
  let head: Head | undefined;

  async function converse(): Promise<Outcome> {
    const reply = await transport({ ...request, signal: controller.signal });
    head = reply;
    // A transport that does not heed the signal may bring an answer that nobody waits for any more.
    if (controller.signal.aborted || !isUnderstood(reply.status)) {
      reply.discard();
      return { head, problem: "reply" };
    }
    const text = await reply.readText(largestReply);
    return text === undefined ? { head, problem: "reply" } : { head, text };
  }

  return new Promise((resolve) => {
    const end = (outcome: Outcome) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
      resolve(outcome);
    };
    const stop = (outcome: Outcome) => {
      end(outcome);
      controller.abort();
    };
    const abort = () => stop({ head, problem: "abort", cause: signal?.reason });
    const timer = setTimeout(() => stop({ head, problem: "timeout" }), milliseconds);
    signal?.addEventListener("abort", abort);
    converse().then(end, (cause) => end({ head, problem: "connection", cause }));
  });
}

/** A redirect is not followed: it could carry the credentials, or the dialling, somewhere else. */
const isUnderstood = (status: number) => (status >= 200 && status < 300) || (status >= 400 && status < 600);
