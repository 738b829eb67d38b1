import { onAbort } from "../base/on-abort.js";
import type { Interruption } from "./backoff.js";
import type { UpcomingAttempt } from "./request-events.js";

/** Asked before each attempt; the attempt waits until it resolves. */
export type BeforeAttempt = (attempt: UpcomingAttempt) => unknown;

/**
 * Waits until the user's own function lets an attempt go, at most so many milliseconds; resolves with what came first. Rejects
 * with what the function throws or rejects with.
 */
export function awaitGo(
  hook: BeforeAttempt,
  upcoming: UpcomingAttempt,
  milliseconds: number,
  signal: AbortSignal | undefined,
  onInterrupt: Interruption,
): Promise<"go" | "timeout" | "abort" | "interrupt"> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      for (const forget of interruptions) forget();
    };
    const settle = (how: "go" | "timeout" | "abort" | "interrupt") => {
      end();
      resolve(how);
    };
    const timer = Number.isFinite(milliseconds) ? setTimeout(() => settle("timeout"), milliseconds) : undefined;
    const interruptions = [onAbort(signal, () => settle("abort")), onInterrupt(() => settle("interrupt"))];
    const ask = async () => {
      await hook(upcoming);
      settle("go");
    };
    ask().catch((cause: unknown) => {
      end();
      reject(cause);
    });
  });
}
