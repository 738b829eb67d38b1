import crypto from "node:crypto";
import { isObject, isRecord } from "../base/json.js";
import { maskMiddle } from "../base/mask-middle.js";
import type { RequestValues } from "../base/once-ledger.js";

/** What a request is about: enough to know it again and to show it, without a phone number in it. */
export interface Fingerprint {
  /** What a person may see: the ids, the role, and who is concerned, masked. */
  readonly shown: Readonly<Record<string, string>>;
  /** Digests of what is not shown as it is, salted with the claim's token. A name can stand for several values. */
  readonly digests: Readonly<Record<string, string>>;
}

/** Salted digests by which two requests under one key are compared. */
export function fingerprint({ path, body }: RequestValues, action: string | undefined, salt: string): Fingerprint {
  const shown: Record<string, string> = {};
  const digests: Record<string, string> = {};
  const masked: string[] = [];
  const show = (name: string, value: string) => {
    shown[name] = maskMiddle(value);
    if (shown[name] !== value) masked.push(name, value);
  };
  for (const [name, value] of Object.entries(path)) if (name !== "auth_id") show(name, value); // The account is in the scope.
  for (const [name, value] of Object.entries(Object(body))) {
    // A run's payload is the user's own: nothing of it is shown.
    if (typeof value !== "string" || action === undefined) digests[`payload.${name}`] = digest(value, salt);
    else if (name !== "action") show(name, value);
  }
  if (masked.length > 0) digests[masked.filter((_, index) => index % 2 === 0).join(" or ")] = digest(masked, salt);
  return { shown, digests };
}

/** The names of the values in which two requests differ. */
export function differences(one: Fingerprint, other: Fingerprint): string[] {
  const shown = differing(one.shown, other.shown);
  // A masked value that can be seen to differ need not be named twice.
  const hidden = differing(one.digests, other.digests).filter(
    (names) => !names.split(" or ").some((name) => shown.includes(name)),
  );
  return [...shown, ...hidden];
}

const differing = (one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((name) => one[name] !== other[name]);

/** One call where the runtime has it: it costs half. */
const digest = (value: unknown, salt: string): string => {
  const text = salt + canonicalJson(value);
  return crypto.hash?.("sha256", text, "base64url") ?? crypto.createHash("sha256").update(text).digest("base64url");
};

/** JSON with the names of each object in one order, whichever way it was written. */
const canonicalJson = (value: unknown): string =>
  (isObject(value) || Array.isArray(value) ? JSON.stringify(value, sortNames) : JSON.stringify(value)) ?? "";

const sortNames = (_: string, part: unknown): unknown =>
  isRecord(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part;
