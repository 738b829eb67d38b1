import { describeRequest, describeTime } from "./describe-record.js";
import { type OnceRecord, type OnceState, readRecord } from "./record.js";
import type { ListedEntry } from "./store.js";

/** A claim as a person sees it. Phone numbers are masked. */
export interface OnceSummary {
  /** Empty where the record cannot be read. */
  readonly key: string;
  /** The Auth ID; empty where the record cannot be read. */
  readonly account: string;
  /** Where the API is; empty where the record cannot be read. */
  readonly origin: string;
  /**
   * `claimed`: in flight, or its process ended before the outcome was known. `unknown`: the request ended and nobody knows how.
   * `done`: performed, its response is stored. `unreadable`: cut off by a crash, or written by another version.
   */
  readonly state: OnceState | "unreadable";
  /** What it is for: the action, the ids, and who is concerned. */
  readonly request: string;
  /** ISO 8601, by the clock of the claiming process. */
  readonly claimedAt: string | undefined;
  readonly claimedBy: string | undefined;
  /** The kind of the error that left the outcome unknown. */
  readonly errorKind: string | undefined;
  readonly settledAt: string | undefined;
  /** The person or process that settled it by hand; `undefined` where the client did. */
  readonly settledBy: string | undefined;
  /** The stored response, as JSON. */
  readonly response: string | undefined;
}

/** A claim as a person sees it; addresses are masked. */
export function summarize(entry: ListedEntry): OnceSummary {
  const record = readRecord(entry);
  if (!record) return { ...unreadable, ...readId(entry.id) };
  const { key, account, origin, state, claimedBy, errorKind, settledBy, response }: OnceRecord = record;
  const request = describeRequest(record);
  const claimedAt = describeTime(record.claimedAt);
  const settledAt = record.settledAt === undefined ? undefined : describeTime(record.settledAt);
  return { key, account, origin, state, request, claimedAt, claimedBy, errorKind, settledAt, settledBy, response };
}

const unreadable: OnceSummary = {
  key: "",
  account: "",
  origin: "",
  state: "unreadable",
  request: "an unknown request",
  claimedAt: undefined,
  claimedBy: undefined,
  errorKind: undefined,
  settledAt: undefined,
  settledBy: undefined,
  response: undefined,
};

/** What an id says, where it is whole: a folder's file name is only part of one. */
function readId(id: string): Pick<OnceSummary, "key" | "account" | "origin"> {
  const [, account = "", origin = "", key = id] = /^(\S+) (\S+) (.+)$/s.exec(id) ?? [];
  return { account, origin, key };
}
