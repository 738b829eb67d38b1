import { type ErrorContext, PhloAbortError, PhloOnceError, PhloTimeoutError } from "../base/errors.js";
import type { OnceRequest } from "../base/once-ledger.js";
import { hasOtherFlight } from "./in-flight.js";
import { idOf, type OnceRecord, toEntry } from "./record.js";
import type { OnceEntry, OnceStore } from "./store.js";
import { type WaitEnd, type Waited, waitFor } from "./wait-for.js";

/** Tokens of claims that the store did not confirm in time. Nothing was sent for them. */
const abandoned = new Set<string>();

/**
 * Stores a claim, before anything is sent.
 *
 * @returns `undefined` when the key is ours now, otherwise the entry that holds it.
 * @throws {PhloOnceError | PhloAbortError | PhloTimeoutError} when the store did not confirm the claim: nothing may be sent.
 */
export async function claim(
  store: OnceStore,
  record: OnceRecord,
  request: OnceRequest,
  storeTimeout: number,
): Promise<OnceEntry | undefined> {
  const limit = Math.min(storeTimeout, request.totalTimeout ?? storeTimeout);
  // Another caller of this process may have sent it.
  const context = () => ({ ...request.context, mayHaveExecuted: hasOtherFlight(idOf(record), record.token) });
  if (request.signal?.aborted) throw endedError("abort", request, limit, context());
  const claiming = claimNow(store, record);
  let waited: Waited<OnceEntry | undefined>;
  try {
    waited = await waitFor(claiming, limit, request.signal);
  } catch (cause) {
    // Only the store's answer may be lost.
    await waitFor(abandon(store, record), storeTimeout).catch(() => {});
    throw storeError(describeError(cause), request.key, context(), cause);
  }
  if (!waited.ended) return waited.value;
  const takeBack = () => abandon(store, record);
  claiming.then((existing) => (existing ? undefined : takeBack()), takeBack).catch(() => {});
  throw endedError(waited.ended, request, limit, context());
}

async function claimNow(store: OnceStore, record: OnceRecord): Promise<OnceEntry | undefined> {
  const id = idOf(record);
  for (;;) {
    const existing = await store.claim(id, toEntry(record));
    // A store's client may have repeated our claim on a new connection.
    if (existing?.token === record.token) return undefined;
    if (!existing || !abandoned.has(existing.token)) return existing;
    await store.release(id, existing.token);
  }
}

/** Nothing is sent for this claim, so it is taken back; now, or when the key is next used. */
async function abandon(store: OnceStore, { token, ...record }: OnceRecord): Promise<void> {
  abandoned.add(token);
  await store.release(idOf(record), token);
  abandoned.delete(token);
}

function endedError(ended: WaitEnd, { key, signal, totalTimeout }: OnceRequest, limit: number, context: ErrorContext) {
  if (ended === "abort") return new PhloAbortError("aborted by its AbortSignal", context, signal?.reason);
  return totalTimeout === limit
    ? new PhloTimeoutError(`timed out after ${limit} ms (totalTimeout), while the key was claimed`, context)
    : storeError(`no answer within ${limit} ms`, key, context);
}

/** The error of a store that does not do its work: without its word, nothing is sent. */
const storeError = (problem: string, key: string, context: ErrorContext, cause?: unknown): PhloOnceError =>
  new PhloOnceError(
    `the key ${JSON.stringify(key)} could not be claimed: ${problem}. Nothing was sent; make sure that the store works, then retry`,
    context,
    { key },
    cause,
  );

/** An error of a store in a few words. */
export const describeError = (error: unknown): string => (error instanceof Error ? error.message : String(error));
