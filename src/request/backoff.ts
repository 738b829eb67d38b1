import type { Backoff } from "../base/options.js";

/** A `Retry-After` further away than this is not waited for in full, in milliseconds. */
const longestRetryAfter = 60_000;

/** The pause after so many attempts: what the server asked for, else at random up to an exponential limit. */
export function retryDelay(
  attempts: number,
  { initialDelay, maxDelay }: Backoff,
  retryAfter: string | null | undefined,
): number {
  const asked = parseRetryAfter(retryAfter);
  return asked === undefined
    ? Math.random() * Math.min(maxDelay, initialDelay * 2 ** (attempts - 1))
    : Math.min(asked, longestRetryAfter);
}

/** Seconds, or a date in one of the three forms of RFC 9110, of which one leaves out the GMT; else `undefined`. */
function parseRetryAfter(value: string | null | undefined): number | undefined {
  if (!value) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const [date, zone] = /^\w{3,9},? [\w -]+ \d\d:\d\d:\d\d( GMT| \d{4})$/.exec(value) ?? [];
  const time = date === undefined ? Number.NaN : Date.parse(zone === " GMT" ? date : `${date} GMT`);
  return Number.isNaN(time) ? undefined : Math.max(0, time - Date.now());
}

/** Waits; sooner over, without an error, when the signal is aborted. */
export function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener("abort", end);
  });
}
