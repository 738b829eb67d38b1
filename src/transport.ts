/** One request as it goes to the network. */
export interface TransportRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string | undefined;
  /** Ends the exchange, whatever it is waiting for. */
  readonly signal: AbortSignal;
}

/** The head of an answer, and a way to its body. */
export interface TransportReply {
  readonly status: number;
  readonly headers: Headers;
  /** Reads the body, at most `limit` bytes; `undefined` where it is longer. Called at most once. */
  readText(limit: number): Promise<string | undefined>;
  /** Gives the body up unread. */
  discard(): void;
}

/**
 * Sends one request once, follows no redirect and rejects when no answer comes. Anything that repeats requests by itself
 * is not fit to be a transport.
 */
export type Transport = (request: TransportRequest) => Promise<TransportReply>;

/** The part of `fetch` that this client uses. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** A transport on a `fetch`. */
export const fetchTransport =
  (fetch: Fetch): Transport =>
  async ({ url, body = null, ...request }) => {
    const response = await fetch(url, { ...request, body, redirect: "manual" });
    return {
      status: response.status,
      headers: response.headers,
      readText: (limit) => readText(response, limit),
      discard: () => void response.body?.cancel().catch(() => {}),
    };
  };

async function readText({ body, headers }: Response, limit: number): Promise<string | undefined> {
  if (!body) return "";
  if (Number(headers.get("content-length")) > limit) return void body.cancel().catch(() => {});
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (let size = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > limit) return void reader.cancel().catch(() => {});
    text += decoder.decode(value, { stream: true });
  }
}
