import { isObject } from "../base/json.js";
import { onAbort } from "../base/on-abort.js";
import type { MaybePromise } from "./store.js";

/** Why a wait ended before the promise did. */
export type WaitEnd = "timeout" | "abort";

/** What a promise came to, or why nobody waits for it any more. */
export type Waited<Value> =
  | { readonly value: Value; readonly ended?: never }
  | { readonly value?: never; readonly ended: WaitEnd };

/** Waits for a promise, but not longer than so many milliseconds, nor after the signal was aborted. */
export function waitFor<Value>(
  result: MaybePromise<Value>,
  milliseconds: number,
  signal?: AbortSignal | undefined,
): MaybePromise<Waited<Value>> {
  if (!isPromise(result)) return { value: result };
  if (signal?.aborted) return { ended: "abort" };
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      forget();
    };
    const end = (ended: WaitEnd) => {
      stop();
      resolve({ ended });
    };
    const timer = milliseconds < longestTimer ? setTimeout(end, milliseconds, "timeout") : undefined;
    const forget = onAbort(signal, () => end("abort"));
    Promise.resolve(result)
      .finally(stop)
      .then((value) => resolve({ value }), reject);
  });
}

/** A promise of any library. */
export const isPromise = <Value>(result: MaybePromise<Value>): result is Promise<Value> =>
  isObject(result) && typeof Reflect.get(result, "then") === "function";

/** A timer set further ahead than this fires at once. */
const longestTimer = 2 ** 31 - 1;
