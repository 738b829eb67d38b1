import { sentOnce } from "./runtime.js";

/** One request as it goes to the network. */
export interface TransportRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** Ends the exchange, whatever it is waiting for. */
  readonly signal: AbortSignal;
}

/** The head of an answer, and a way to its body. */
export interface TransportReply {
  readonly status: number;
  readonly headers: Headers;
  /** Reads the body, at most `limit` bytes; `undefined` where it is longer, and then gives it up. Called at most once. */
  readText(limit: number): Promise<string | undefined>;
  /** Gives the body up unread. */
  discard(): void;
}

/**
 * Sends one request once, follows no redirect and rejects when no answer comes. What repeats requests by itself is not fit to
 * be a transport.
 */
export type Transport = (request: TransportRequest) => Promise<TransportReply>;

/** The part of `fetch` that this client uses. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** A transport on a `fetch`. */
export const fetchTransport =
  (fetch: Fetch): Transport =>
  async ({ url, body, ...request }) => {
    const once = body === undefined ? {} : sentOnce(body);
    const response = await fetch(url, { ...request, ...once, redirect: "manual" });
    const { status, headers } = response;
    const discard = () => void response.body?.cancel().catch(() => {});
    const readText = async (limit: number) => {
      const length = announcedLength(headers);
      if (length === undefined) return readWithin(limit, chunksOf(response.body));
      return length > limit ? discard() : response.text();
    };
    return { status, headers, readText, discard };
  };

/** How many bytes a body has, where the head says so and decoding it makes no more of them. */
function announcedLength(headers: Headers): number | undefined {
  const length = headers.get("content-length");
  return length === null || headers.has("content-encoding") ? undefined : Number(length);
}

/** Reads a body whose length nobody announced; one that is longer than the limit is given up. */
export async function readWithin(limit: number, chunks: AsyncIterable<Uint8Array>): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.byteLength;
    if (size > limit) return undefined;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** Not every runtime can iterate a stream by itself. */
async function* chunksOf(body: ReadableStream<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader();
  try {
    for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) yield next.value;
  } finally {
    reader?.cancel().catch(() => {});
  }
}
