import type { Transport, TransportReply, TransportRequest } from "./transport.js";

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
  readonly problem?: "timeout" | "abort" | "connection" | "reply";
  readonly cause?: unknown;
}

/** One attempt: one request, its answer read to the end within so many milliseconds, and nothing left open. */
export async function exchange(
  transport: Transport,
  request: Omit<TransportRequest, "signal">,
  milliseconds: number,
  signal: AbortSignal | undefined,
): Promise<Outcome> {
  const controller = new AbortController();
  let stoppedBy: "timeout" | "abort" | undefined;
  let stop = (_by: "timeout" | "abort") => {};
  const stopped = new Promise<never>((_, reject) => {
    stop = (by) => {
      stoppedBy = by;
      reject(by);
      controller.abort();
    };
  });
  const abort = () => stop("abort");
  const timer = setTimeout(() => stop("timeout"), milliseconds);
  signal?.addEventListener("abort", abort);

  let sending: Promise<TransportReply> | undefined;
  let head: Head | undefined;
  try {
    sending = transport({ ...request, signal: controller.signal });
    const reply = await Promise.race([sending, stopped]);
    head = reply;
    if (!isUnderstood(reply.status)) {
      reply.discard();
      return { head, problem: "reply" };
    }
    const text = await Promise.race([reply.readText(largestReply), stopped]);
    return text === undefined ? { head, problem: "reply" } : { head, text };
  } catch (cause) {
    // A transport that does not heed the signal may still bring an answer, which nobody will read.
    sending?.then((late) => late.discard()).catch(() => {});
    if (stoppedBy === "abort") return { head, problem: "abort", cause: signal?.reason };
    return stoppedBy ? { head, problem: "timeout" } : { head, problem: "connection", cause };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  }
}

/** A redirect is not followed: it could carry the credentials, or the dialling, somewhere else. */
const isUnderstood = (status: number) => (status >= 200 && status < 300) || (status >= 400 && status < 600);
