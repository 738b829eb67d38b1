import { type EventHeaders, headerReader } from "./event-headers.js";
import { checkParams, type EventParams } from "./event-params.js";
import type { NonceStore } from "./nonces.js";
import { equalInConstantTime, fromBase64, hmac, signedMessage } from "./signature.js";
import { type AddressChoice, readSignedUrl } from "./signed-url.js";
import { PhloWebhookError } from "./webhook-error.js";

/** A callback, and what proves it. What `parseEvent` resolves with has the first four. */
export interface SignedRequest extends AddressChoice {
  /** `GET` or `POST`. */
  readonly method: string;

  /** The address that Plivo called, with its query; see `proxy` where another stands in front. */
  readonly url: string;

  readonly headers: EventHeaders;

  /** The values of the body. Leave them out for a GET, whose values are in the address. */
  readonly params?: EventParams | undefined;

  /** The Auth Tokens that may have signed it: more than one while a token is being replaced. */
  readonly authTokens: readonly string[];

  /** Remembers nonces, so that a recorded callback cannot be sent again. Without it, one can. */
  readonly nonces?: NonceStore | undefined;
}

/**
 * Resolves when one of your Auth Tokens signed the callback (Plivo's signature V3), and rejects otherwise. Signatures are
 * compared in constant time.
 *
 * No source says that the callbacks of a PHLO are signed; the page below speaks of Plivo's Voice platform.
 *
 * @throws {PhloWebhookError} when it is not signed, signed by another, or was seen before.
 * @throws {TypeError} when an argument is wrong, naming it, what was expected and what was received.
 *
 * Source: https://docs.plivo.com/docs/voice/concepts/signature-validation/
 */
export async function verifySignature(request: SignedRequest): Promise<void> {
  const { authTokens, nonces, params = {} } = request;
  checkTokens(authTokens);
  checkParams(params);
  if (nonces !== undefined && typeof nonces.remember !== "function")
    throw new TypeError("nonces must have a method remember, such as memoryNonces() has.");
  const method = readMethod(request.method);
  const header = headerReader(request.headers);
  const url = readSignedUrl(request.url, request, header);
  const nonce = header("x-plivo-signature-v3-nonce");
  const given = signatureHeaders
    .flatMap((name) => (header(name) ?? "").split(","))
    .filter((text) => text.trim() !== "");
  if (given.length === 0) throw new PhloWebhookError("unsigned", 401, `It has no ${signatureHeaders[0]} header.`);
  if (!nonce) throw new PhloWebhookError("unsigned", 401, "It has no x-plivo-signature-v3-nonce header.");
  const message = signedMessage({ method, url, params, nonce });
  const expected = await Promise.all(authTokens.map((token) => hmac(token, message)));
  const matches = given
    .map((text) => fromBase64(text.trim()))
    .flatMap((bytes) => expected.map((each) => bytes !== undefined && equalInConstantTime(bytes, each)));
  if (!matches.includes(true))
    throw new PhloWebhookError(
      "mismatch",
      403,
      "No token signed it: another token, address or value was signed. See the options proxy and port.",
    );
  if (nonces && !(await nonces.remember(nonce)))
    throw new PhloWebhookError("replayed", 409, "Its nonce was seen before: it is a copy.");
}

/** The second is always made with the main account's token. */
const signatureHeaders = ["x-plivo-signature-v3", "x-plivo-signature-ma-v3"] as const;

function checkTokens(authTokens: readonly string[]): void {
  const isToken = (token: unknown) => typeof token === "string" && token !== "";
  if (!Array.isArray(authTokens) || authTokens.length === 0 || !authTokens.every(isToken))
    throw new TypeError("authTokens must be a list of at least one Auth Token (the value is not shown).");
}

function readMethod(method: string): "GET" | "POST" {
  const upper = String(method).toUpperCase();
  if (upper === "GET" || upper === "POST") return upper;
  throw new PhloWebhookError("unreadable", 405, `A callback is a GET or a POST; received ${JSON.stringify(method)}.`);
}
