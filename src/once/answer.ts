import { isPhloError, PhloAbortError, PhloArgumentError, PhloOnceError, PhloTimeoutError } from "../base/errors.js";
import type { OnceRequest } from "../base/once-ledger.js";
import { describeRequest, describeTime } from "./describe-record.js";
import { differences, fingerprint } from "./fingerprint.js";
import { type FlightOutcome, flightOf } from "./in-flight.js";
import { type OnceRecord, readRecord } from "./record.js";
import { replay } from "./replay.js";
import { settleCommand } from "./settle-command.js";
import type { OnceEntry } from "./store.js";
import { waitFor } from "./wait-for.js";

/**
 * Answers a request whose key is taken, without sending anything.
 *
 * @param stillHeld - Whether the store still holds the same entry.
 * @returns The response; `undefined` when the key is free again.
 */
export async function answer<Data extends object>(
  existing: OnceEntry,
  request: OnceRequest,
  stillHeld: () => Promise<boolean>,
): Promise<Data | undefined> {
  const record = readRecord(existing);
  if (record) {
    refuseAnotherRequest(record, request);
    if (record.response !== undefined) return replay<Data>(record.response);
    const flight = flightOf(record.token);
    if (flight) return join(flight, request);
  }
  if (!(await stillHeld())) return undefined;
  throw heldError(record, request);
}

/** Waits for a request of this process. What ends this wait does not end that request. */
async function join<Data extends object>(
  flight: Promise<FlightOutcome>,
  { context, signal, redact, totalTimeout = Number.POSITIVE_INFINITY }: OnceRequest,
): Promise<Data | undefined> {
  const waited = await waitFor(flight, totalTimeout, signal);
  const unknown = { ...context, mayHaveExecuted: true };
  if (waited.ended === "abort")
    throw new PhloAbortError(
      "aborted by its AbortSignal, while the same key was in flight",
      unknown,
      redact(signal?.reason),
    );
  if (waited.ended) throw new PhloTimeoutError(`timed out after ${totalTimeout} ms (totalTimeout)`, unknown);
  const outcome = waited.value;
  if (!outcome) return undefined;
  if ("data" in outcome) return replay<Data>(JSON.stringify(outcome.data));
  // The other caller changed their mind before anything was sent; this one did not.
  if (outcome.released && isPhloError(outcome.error) && outcome.error.kind === "abort") return undefined;
  throw outcome.error;
}

/** @throws {PhloArgumentError} when the key was used for something else. */
function refuseAnotherRequest(record: OnceRecord, request: OnceRequest): void {
  if (record.operation === "") return; // A person settled what could not be read.
  const { operation, action } = request.context;
  const [then, now] =
    record.action === action ? [record.operation, operation] : [record.action ?? record.operation, action ?? operation];
  const differing =
    then === now ? differences(record, fingerprint(request, action, record.salt)) : [`${then}, not ${now}`];
  if (differing.length === 0) return;
  const used = `${JSON.stringify(record.key)}, used at ${describeTime(record.claimedAt)} for ${describeRequest(record)}`;
  throw new PhloArgumentError("once", `a key that no other request has used; different: ${differing.join(", ")}`, used);
}

function heldError(record: OnceRecord | undefined, { key, context }: OnceRequest): PhloOnceError {
  const claim = record && {
    claimedAt: describeTime(record.claimedAt),
    claimedBy: record.claimedBy,
    claimedFor: describeRequest(record),
  };
  const claimed = claim
    ? `was claimed at ${claim.claimedAt} by ${claim.claimedBy} for ${claim.claimedFor}`
    : "is claimed by a record that cannot be read";
  const state =
    record?.state === "unknown"
      ? `and its outcome is unknown (${record.errorKind} error)`
      : "and is in flight, or its process ended before the outcome was known";
  return new PhloOnceError(
    `the key ${JSON.stringify(key)} ${claimed}, ${state}. Nothing was sent now; record what happened with: ${settleCommand(key)}`,
    { ...context, mayHaveExecuted: true },
    { key, ...claim },
  );
}
