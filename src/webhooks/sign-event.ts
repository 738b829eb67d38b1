import { describeValue } from "../base/describe-value.js";
import { checkParams, collectParams, type EventParams, pairsOf } from "./event-params.js";
import { hmac, signedMessage, toBase64 } from "./signature.js";
import { type AddressChoice, readSignedUrl } from "./signed-url.js";

/** A callback to make. */
export interface EventToSign extends Pick<AddressChoice, "port"> {
  /** Where it is sent: absolute, with its query. */
  readonly url: string;

  /** Its variables, named as on the wire, such as `event` and `call_uuid`. */
  readonly params: EventParams;

  /** The token to sign with. */
  readonly authToken: string;

  /** Default: `POST`. */
  readonly method?: "GET" | "POST" | undefined;

  /** How a POST carries them. Default: `form`. */
  readonly encoding?: "form" | "json" | undefined;

  /** Default: a random one. */
  readonly nonce?: string | undefined;
}

/** A request as `fetch(url, request)` and `new Request(url, request)` take it. */
export interface SignedEvent {
  readonly url: string;
  readonly method: "GET" | "POST";
  readonly headers: Record<string, string>;
  readonly body?: string;
}

/**
 * Makes a callback that `verifySignature` accepts, to test your own handler with. It sends nothing.
 *
 * How Plivo encodes the callbacks of a PHLO, and whether it signs them, is not documented.
 *
 * @throws {TypeError} when an argument is wrong, naming it, what was expected and what was received.
 */
export async function signEvent(event: EventToSign): Promise<SignedEvent> {
  const { params, authToken, method = "POST", encoding = "form", nonce = crypto.randomUUID() } = event;
  if (typeof authToken !== "string" || authToken === "")
    throw new TypeError("authToken must be an Auth Token (the value is not shown).");
  checkParams(params);
  checkChoice("method", method, ["GET", "POST"]);
  checkChoice("encoding", encoding, ["form", "json"]);
  if (typeof nonce !== "string" || !/^[!-~]+$/.test(nonce))
    throw new TypeError(`nonce must be printable ASCII without spaces; received ${describeValue(nonce)}.`);
  const isGet = method === "GET";
  const url = isGet ? withQuery(event.url, params) : event.url;
  const signed = { method, url: readSignedUrl(url, event, () => undefined), params: isGet ? {} : params, nonce };
  const signature = toBase64(await hmac(authToken, signedMessage(signed)));
  const headers = {
    "x-plivo-signature-v3": signature,
    "x-plivo-signature-ma-v3": signature,
    "x-plivo-signature-v3-nonce": nonce,
  };
  if (isGet) return { url, method, headers };
  const [type, body] =
    encoding === "json"
      ? ["application/json", JSON.stringify(collectParams(pairsOf(params)))]
      : ["application/x-www-form-urlencoded", encode(params)];
  return { url, method, headers: { ...headers, "content-type": type }, body };
}

function checkChoice(name: string, value: unknown, choices: readonly string[]): void {
  if (!choices.some((choice) => choice === value))
    throw new TypeError(`${name} must be ${choices.join(" or ")}; received ${describeValue(value)}.`);
}

const encode = (params: EventParams) =>
  new URLSearchParams([...pairsOf(params)].map(([name, value]) => [name, value])).toString();

function withQuery(url: string, params: EventParams): string {
  const query = encode(params);
  const [address = "", ...fragment] = url.split("#");
  const joined = query === "" ? address : `${address}${address.includes("?") ? "&" : "?"}${query}`;
  return [joined, ...fragment].join("#");
}
