import { eventVariables } from "../../generated/events.js";
import type { EventCallback } from "../../generated/schema.js";
import { headerReader } from "./event-headers.js";
import { collectParams } from "./event-params.js";
import { type NodeRequest, readRequest } from "./read-request.js";
import { asText, readValues } from "./read-values.js";
import type { SignedRequest } from "./verify-signature.js";
import { PhloWebhookError } from "./webhook-error.js";

/** A callback, read, with all that `verifySignature` needs beside the tokens. */
export interface ReceivedEvent extends Required<Pick<SignedRequest, "method" | "url" | "headers">> {
  /**
   * The variables, named as on the wire. Those that the contract names are strings, or missing; all others are kept as they
   * came, and so is an `event` that nobody knows.
   */
  readonly event: EventCallback;

  /** The values of the body, as they are signed. */
  readonly params: NonNullable<SignedRequest["params"]>;
}

/**
 * Reads an event callback: a GET with its variables in the address, or a POST with a form or JSON. It does not verify who
 * sent it.
 *
 * @param request - A `Request` of the Fetch API, or Node's `IncomingMessage` (Express' `req`).
 * @param rawBody - The body as it came; needed for a POST in Node.
 * @throws {PhloWebhookError} when it is not a callback that can be read; `status` is what to answer.
 * @throws {TypeError} when the body was read before, or `rawBody` is missing or was parsed before.
 *
 * Source: https://docs.plivo.com/docs/phlo/components-library/multiparty-call
 */
export async function parseEvent(
  request: Request | NodeRequest,
  rawBody?: string | Uint8Array,
): Promise<ReceivedEvent> {
  const { method, url, headers, text } = await readRequest(request, rawBody);
  if (!/^(GET|POST)$/i.test(method))
    throw new PhloWebhookError("unreadable", 405, `A callback is a GET or a POST; received ${JSON.stringify(method)}.`);
  const isGet = method.toUpperCase() === "GET";
  const { values, params } = isGet
    ? { values: {}, params: {} }
    : readValues(text, headerReader(headers)("content-type"));
  const inQuery = collectParams(new URLSearchParams(/\?([^#]*)/.exec(url)?.[1] ?? ""));
  return { method, url, headers, params, event: toEvent({ ...inQuery, ...values }) };
}

/** A variable that the contract names is a string, whatever came; one that is empty in JSON is missing. */
function toEvent(values: Readonly<Record<string, unknown>>): EventCallback {
  const event = Object.entries(values).flatMap(([name, value]) => {
    if (!variables.has(name) || typeof value === "string") return [[name, value] as const];
    const first: unknown = Array.isArray(value) ? value[0] : value;
    return first === null || first === undefined ? [] : [[name, asText(first)] as const];
  });
  return Object.fromEntries(event);
}

const variables: ReadonlySet<string> = new Set(eventVariables);
