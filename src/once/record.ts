import { isObject, parseLeniently } from "../base/json.js";
import type { Fingerprint } from "./fingerprint.js";
import type { OnceEntry } from "./store.js";
import { newToken } from "./token.js";

/** What a record can say: sent or about to be; sent, and the outcome unknown; finished. */
export type OnceState = "claimed" | "unknown" | "done";

/** What is stored of one key. It holds no token of the account and no phone number. */
export interface OnceRecord extends Fingerprint {
  readonly version: typeof recordVersion;
  readonly state: OnceState;
  readonly key: string;
  readonly account: string;
  readonly origin: string;
  readonly token: string;
  /** Of the digests; the token of the claim. */
  readonly salt: string;
  readonly operation: string;
  readonly action?: string | undefined;
  /** Milliseconds since 1970, by the clock of the claiming process. */
  readonly claimedAt: number;
  readonly claimedBy: string;
  /** The kind of the error that left the outcome unknown. */
  readonly errorKind?: string | undefined;
  readonly settledAt?: number | undefined;
  readonly settledBy?: string | undefined;
  /** The response's body, as JSON. */
  readonly response?: string | undefined;
}

/** Another version would mean something that this code does not know: such a record counts as unknown. */
export const recordVersion = 1;

/** The record of an action that a person says was performed. Its new token keeps a late writer from changing it. */
export function settledRecord(
  known: OnceRecord | undefined,
  id: string,
  settledBy: string,
  api_id: string,
): OnceRecord {
  const [account = "", origin = "", ...words] = id.split(" ");
  const settledAt = Date.now();
  const unreadable = {
    key: words.join(" "),
    salt: "",
    operation: "",
    shown: {},
    digests: {},
    claimedAt: settledAt,
    claimedBy: "",
  };
  const settled = {
    token: newToken(),
    state: "done" as const,
    settledAt,
    settledBy,
    response: JSON.stringify({ api_id }),
  };
  return { version: recordVersion, account, origin, ...unreadable, ...known, ...settled };
}

/** A key means something else for another account, and at another address: a mock must not answer for the live service. */
export const idOf = ({ account, origin, key }: Pick<OnceRecord, "account" | "origin" | "key">): string =>
  prefixOf(account, origin) + key;

let lastScope = { account: "", origin: "", prefix: "" };

/** A client has one, so the last one is remembered: each id is kept with its pieces. */
function prefixOf(account: string, origin: string): string {
  if (lastScope.account !== account || lastScope.origin !== origin)
    lastScope = { account, origin, prefix: `${account} ${origin} ` };
  return lastScope.prefix;
}

let lastOrigin = { address: "", origin: "" };

/** The origin of an address; the last one is remembered likewise. */
export function originOf(address: string): string {
  if (lastOrigin.address !== address) lastOrigin = { address, origin: new URL(address).origin };
  return lastOrigin.origin;
}

/** The record as a store keeps it. */
export const toEntry = (record: OnceRecord): OnceEntry => ({ token: record.token, record });

/** The record of an entry; `undefined` where it was cut off, spoilt, or written by a version that is not known here. */
export function readRecord(entry: OnceEntry): OnceRecord | undefined {
  try {
    const { record } = entry;
    const toJSON: unknown = isObject(record) ? Reflect.get(record, "toJSON") : undefined;
    const value: unknown = typeof toJSON === "function" ? Reflect.apply(toJSON, record, []) : record;
    return isOnceRecord(value) ? value : undefined;
  } catch {
    return undefined; // It bites.
  }
}

const states: readonly unknown[] = ["claimed", "unknown", "done"] satisfies OnceState[];
const texts = ["key", "account", "origin", "token", "salt", "operation", "claimedBy"];

/** Whether it can be replayed: a JSON object, which only what is done must have. */
const isResponse = (value: unknown, required: boolean): boolean =>
  value === undefined ? !required : typeof value === "string" && isObject(parseLeniently(value));

const isTime = (value: unknown): boolean => typeof value === "number" && !Number.isNaN(new Date(value).getTime());

function isOnceRecord(value: unknown): value is OnceRecord {
  if (!isObject(value) || Reflect.get(value, "version") !== recordVersion) return false;
  const isText = (name: string) => typeof Reflect.get(value, name) === "string";
  const state: unknown = Reflect.get(value, "state");
  return (
    texts.every(isText) &&
    isTime(Reflect.get(value, "claimedAt")) &&
    isTime(Reflect.get(value, "settledAt") ?? 0) &&
    states.includes(state) &&
    isResponse(Reflect.get(value, "response"), state === "done") &&
    isObject(Reflect.get(value, "shown")) &&
    isObject(Reflect.get(value, "digests"))
  );
}
