import { onAbort } from "../base/on-abort.js";
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
): Promise<"go" | "timeout" | "abort"> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      forget();
    };
    const settle = (how: "go" | "timeout" | "abort") => {
      end();
      resolve(how);
    };
    const timer = Number.isFinite(milliseconds) ? setTimeout(() => settle("timeout"), milliseconds) : undefined;
    const forget = onAbort(signal, () => settle("abort"));
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
