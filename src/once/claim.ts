import { describeValue } from "../base/describe-value.js";
import { type ErrorContext, PhloAbortError, PhloOnceError, PhloTimeoutError } from "../base/errors.js";
import { isError } from "../base/is-error.js";
import { isObject, readString } from "../base/json.js";
import type { OnceRequest } from "../base/once-ledger.js";
import type { Claim } from "./claim-record.js";
import { hasOtherFlight } from "./in-flight.js";
import type { MaybePromise, OnceEntry, OnceStore } from "./store.js";
import { isPromise, type WaitEnd, type Waited, waitFor } from "./wait-for.js";

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
  own: Claim,
  request: OnceRequest,
  storeTimeout: number,
): Promise<OnceEntry | undefined> {
  const limit = Math.min(storeTimeout, request.totalTimeout ?? storeTimeout);
  // Another caller of this process may have sent it.
  const context = () => ({ ...request.context, mayHaveExecuted: hasOtherFlight(own.id, own.token) });
  if (request.signal?.aborted) throw endedError("abort", request, limit, context());
  let claiming: MaybePromise<OnceEntry | undefined>;
  let waited: Waited<OnceEntry | undefined>;
  try {
    claiming = claimNow(store, own);
    waited = await waitFor(claiming, limit, request.signal);
  } catch (cause) {
    // Only the store's answer may be lost.
    await Promise.resolve(waitFor(abandon(store, own), storeTimeout)).catch(() => {});
    const shown = request.redact(cause);
    throw storeError(describeError(shown), request.key, context(), shown);
  }
  if (!waited.ended) return waited.value;
  abandonLate(store, own, claiming);
  throw endedError(waited.ended, request, limit, context());
}

function claimNow(store: OnceStore, own: Claim): MaybePromise<OnceEntry | undefined> {
  const existing = store.claim(own.id, own.toEntry());
  return isPromise(existing) ? existing.then((entry) => readClaim(store, own, entry)) : readClaim(store, own, existing);
}

/** What a claim came to: `undefined` where it is ours, for a store's client may have repeated it on a new connection. */
function readClaim(store: OnceStore, own: Claim, answered: OnceEntry | undefined) {
  const existing = checkEntry(answered);
  if (!existing || existing.token === own.token) return undefined;
  return abandoned.has(existing.token) ? replaceAbandoned(store, own, existing) : existing;
}

/** Once: where the store does not let go of it, it holds the key. */
async function replaceAbandoned(store: OnceStore, own: Claim, { token }: OnceEntry) {
  await store.release(own.id, token);
  const existing = checkEntry(await store.claim(own.id, own.toEntry()));
  return existing?.token === own.token ? undefined : existing;
}

/** A store of one's own may answer `null` or `"OK"`: whether the key is ours, only `undefined` says. */
function checkEntry(answered: OnceEntry | undefined): OnceEntry | undefined {
  if (answered === undefined || (isObject(answered) && readString(answered, "token") !== undefined)) return answered;
  throw new TypeError(`claim() must give undefined or an entry; the store gave ${describeValue(answered)}`);
}

/** Nothing is sent for this claim, so it is taken back; now, or when the key is next used. */
async function abandon(store: OnceStore, { id, token }: Claim): Promise<void> {
  abandoned.add(token);
  await store.release(id, token);
  abandoned.delete(token);
}

/** The same for a claim that may be stored yet, when nobody waits for it any more. */
function abandonLate(store: OnceStore, own: Claim, claiming: MaybePromise<OnceEntry | undefined>): void {
  const takeBack = () => abandon(store, own);
  Promise.resolve(claiming)
    .then((existing) => (existing ? undefined : takeBack()), takeBack)
    .catch(() => {});
}

function endedError(
  ended: WaitEnd,
  { key, signal, totalTimeout, redact }: OnceRequest,
  limit: number,
  context: ErrorContext,
) {
  if (ended === "abort") return new PhloAbortError("aborted by its AbortSignal", context, redact(signal?.reason));
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
export function describeError(error: unknown): string {
  try {
    return String(isError(error) ? error.message : error);
  } catch {
    return "an error that cannot be read";
  }
}
