import { onAbort } from "../base/on-abort.js";
import type { Backoff } from "../base/options.js";
import { parseRetryAfter } from "../base/retry-after.js";

/** A `Retry-After` further away than this is not waited for, in milliseconds. */
const longestRetryAfter = 60_000;

/** The pause after so many attempts: what the server asked for, without end where that is too long; else at random up to an exponential limit. */
export function retryDelay(
  attempts: number,
  { initialDelay, maxDelay }: Backoff,
  retryAfter: string | undefined,
): number {
  const asked = parseRetryAfter(retryAfter);
  if (asked === undefined) return Math.random() * Math.min(maxDelay, initialDelay * 2 ** (attempts - 1));
  return asked > longestRetryAfter ? Number.POSITIVE_INFINITY : asked;
}

/** Has a function called back early; the returned function takes that back. */
export type Interruption = (callback: () => void) => () => void;

/** Waits; sooner over, without an error, when the signal is aborted or something else interrupts. */
export function sleep(
  milliseconds: number,
  signal: AbortSignal | undefined,
  onInterrupt: Interruption = () => () => {},
): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const end = () => {
      clearTimeout(timer);
      for (const forget of interruptions) forget();
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    const interruptions = [onAbort(signal, end), onInterrupt(end)];
  });
}
