import { collectParams, type EventParams, pairsOf } from "./event-params.js";
import type { SignedUrl } from "./signed-url.js";

/** What one signature is made of. */
export interface SignedParts {
  readonly method: "GET" | "POST";
  readonly url: SignedUrl;
  /** The values of the body; of a GET, those that are not in the address. */
  readonly params: EventParams;
  readonly nonce: string;
}

/**
 * The text that Plivo's V3 signature covers.
 *
 * Source: https://docs.plivo.com/docs/voice/concepts/signature-validation/, and `signature_v3.py` of Plivo's Python SDK.
 */
export function signedMessage({ method, url: { base, query }, params, nonce }: SignedParts): string {
  const inQuery = [...new URLSearchParams(query)];
  const end = `.${nonce}`;
  if (method === "GET") {
    const all = sorted([...inQuery, ...pairsOf(params)]).map(([name, value]) => `${name}=${value}`);
    return `${base}${all.length > 0 ? `?${all.join("&")}` : ""}${end}`;
  }
  const queried = sorted(inQuery).map(([name, value]) => `${name}=${value}`);
  const posted = sorted(pairsOf(params)).map(([name, value]) => name + value);
  const hasPosted = Object.keys(params).length > 0;
  const mark = queried.length > 0 || hasPosted ? "?" : "";
  const dot = queried.length > 0 && hasPosted ? "." : "";
  return `${base}${mark}${queried.join("&")}${dot}${posted.join("")}${end}`;
}

/** By name, and the values of one name among themselves. */
function sorted(pairs: Iterable<readonly [string, string]>): (readonly [string, string])[] {
  const lists = Object.entries(collectParams(pairs)).sort(([one], [other]) => compare(one, other));
  return lists.flatMap(([name, value]) =>
    (typeof value === "string" ? [value] : [...value].sort(compare)).map((each): readonly [string, string] => [
      name,
      each,
    ]),
  );
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** The signature of a text with a token: HMAC-SHA256, 32 bytes. */
export async function hmac(authToken: string, message: string): Promise<Uint8Array> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", encoder.encode(authToken), algorithm, false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign("HMAC", key, encoder.encode(message)));
}

const encoder = new TextEncoder();

/** Bytes as Base64. */
export const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/** The bytes of a Base64 text; `undefined` where it is none. */
export function fromBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** Compares every byte, so that the time taken says nothing of where two signatures of one length differ. */
export function equalInConstantTime(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  let difference = 0;
  for (let index = 0; index < one.length; index++) difference |= (one[index] ?? 0) ^ (other[index] ?? 0);
  return difference === 0;
}
