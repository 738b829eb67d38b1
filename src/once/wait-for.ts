/** Why a wait ended before the promise did. */
export type WaitEnd = "timeout" | "abort";

/** What a promise came to, or why nobody waits for it any more. */
export type Waited<Value> =
  | { readonly value: Value; readonly ended?: never }
  | { readonly value?: never; readonly ended: WaitEnd };

/** Waits for a promise, but not longer than so many milliseconds, nor after the signal was aborted. */
export function waitFor<Value>(
  promise: Promise<Value>,
  milliseconds: number,
  signal?: AbortSignal | undefined,
): Promise<Waited<Value>> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
    };
    const end = (ended: WaitEnd) => {
      stop();
      resolve({ ended });
    };
    const onAbort = () => end("abort");
    const timer = milliseconds < longestTimer ? setTimeout(end, milliseconds, "timeout") : undefined;
    if (signal?.aborted) onAbort();
    else signal?.addEventListener("abort", onAbort);
    promise.finally(stop).then((value) => resolve({ value }), reject);
  });
}

/** A timer set further ahead than this fires at once. */
const longestTimer = 2 ** 31 - 1;
