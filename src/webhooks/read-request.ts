import { describeValue } from "../base/describe-value.js";
import type { EventHeaders } from "./event-headers.js";
import { PhloWebhookError } from "./webhook-error.js";

/** Node's `IncomingMessage`, or what a framework makes of it, as far as it is read. */
export interface NodeRequest {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  /** What Express keeps of the address, when a router has cut `url`. */
  readonly originalUrl?: string | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** A request, read. */
export interface ReadRequest {
  readonly method: string;
  /** Absolute where the runtime knows it; a bare path from Node. */
  readonly url: string;
  readonly headers: EventHeaders;
  readonly text: string;
}

/** No callback is longer, in bytes. */
const limit = 1024 * 1024;

/** Reads a request of either kind. */
export async function readRequest(
  request: Request | NodeRequest,
  rawBody: string | Uint8Array | undefined,
): Promise<ReadRequest> {
  if (typeof request !== "object" || request === null)
    throw new TypeError(`request must be a Request or Node's IncomingMessage; received ${describeValue(request)}.`);
  const { method = "GET", headers } = request;
  if (isFetchRequest(request))
    return {
      method,
      url: request.url,
      headers,
      text: rawBody === undefined ? await readBody(request) : decode(rawBody),
    };
  const url = request.originalUrl ?? request.url ?? "/";
  if (rawBody === undefined && method.toUpperCase() === "POST") decode(rawBody);
  return { method, url, headers, text: rawBody === undefined ? "" : decode(rawBody) };
}

const isFetchRequest = (request: Request | NodeRequest): request is Request =>
  "text" in request && typeof request.text === "function" && "bodyUsed" in request;

async function readBody(request: Request): Promise<string> {
  if (request.bodyUsed)
    throw new TypeError("The request's body has been read before: give parseEvent a clone, or the text as rawBody.");
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > limit) {
      await reader?.cancel();
      throw tooLarge();
    }
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return new TextDecoder().decode(bytes);
}

function decode(rawBody: unknown): string {
  if (typeof rawBody !== "string" && !isBytes(rawBody))
    throw new TypeError(
      "rawBody must be the body as it came, a string or bytes: in Express, read it with express.raw({ type: () => true }).",
    );
  if (rawBody.length > limit) throw tooLarge();
  return typeof rawBody === "string" ? rawBody : new TextDecoder().decode(rawBody);
}

/** Of whichever realm: jsdom's `Uint8Array` is not the one of Node's buffers. */
const isBytes = (value: unknown): value is Uint8Array =>
  Object.prototype.toString.call(value) === "[object Uint8Array]";

const tooLarge = () => new PhloWebhookError("unreadable", 413, `The body is longer than ${limit} bytes.`);
