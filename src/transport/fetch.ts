import { readLimited } from "./read-limited.js";
import { singleUseBody } from "./runtime.js";
import type { Transport } from "./transport.js";

/** The part of `fetch` that this client uses. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** A transport that uses a `fetch`. */
export const fetchTransport =
  (fetch: Fetch): Transport =>
  async ({ url, body, ...request }) => {
    const once = body === undefined ? {} : singleUseBody(body);
    const response = await fetch(url, { ...request, ...once, redirect: "manual" });
    const { status, headers } = response;
    const discard = () => void response.body?.cancel().catch(() => {});
    const text = (limit: number) => readBody(response, limit);
    return { status, headers, text, discard };
  };

/** A response that a test made up may have a stream of another kind, or none: then its text is all there is to measure. */
async function readBody(response: Response, limit: number): Promise<string | undefined> {
  const { body } = response;
  if (body === null || typeof body?.getReader === "function") return readLimited(limit, chunksOf(body));
  const text = await response.text();
  return new TextEncoder().encode(text).byteLength > limit ? undefined : text;
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
