import { createHash } from "node:crypto";
import { isRecord } from "../base/json.js";
import type { RequestValues } from "../base/once-ledger.js";
import { maskAddress } from "./mask.js";

/** What a request is about: enough to know it again and to show it, without a phone number in it. */
export interface Fingerprint {
  /** What a person may see: the ids, and who is concerned, masked. */
  readonly shown: Readonly<Record<string, string>>;
  /** A digest of each value of path and body, salted with the claim's token. */
  readonly digests: Readonly<Record<string, string>>;
}

/** Values of a body that a person sees, masked. */
const shownFields = ["to"];

export function fingerprint({ path, body }: RequestValues, salt: string): Fingerprint {
  const shown: Record<string, string> = {};
  const digests: Record<string, string> = {};
  for (const [name, value] of Object.entries(path)) {
    if (name === "auth_id") continue; // The account is part of the key's scope already.
    shown[name] = maskAddress(value);
    digests[name] = digest(value, salt);
  }
  for (const [name, value] of Object.entries(Object(body))) {
    if (name === "action" || value === undefined) continue;
    if (typeof value === "string" && shownFields.includes(name)) shown[name] = maskAddress(value);
    digests[`body.${name}`] = digest(value, salt);
  }
  return { shown, digests };
}

/** The names of the values in which two requests differ. */
export function differences(one: Fingerprint["digests"], other: Fingerprint["digests"]): string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => one[name] !== other[name]).map((name) => name.replace(/^body\./, ""));
}

const digest = (value: unknown, salt: string): string =>
  createHash("sha256").update(salt).update(canonicalJson(value)).digest("base64url");

/** JSON with the names of each object in one order, whichever way it was written. */
const canonicalJson = (value: unknown): string => JSON.stringify(value, (_, part: unknown) => sortNames(part)) ?? "";

const sortNames = (part: unknown): unknown =>
  isRecord(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part;
