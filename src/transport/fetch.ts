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
    const text = async (limit: number) => {
      const length = announcedLength(headers);
      if (length === undefined) return readLimited(limit, chunksOf(response.body));
      return length > limit ? discard() : response.text();
    };
    return { status, headers, text, discard };
  };

/** How many bytes a body has, where the head says so and decoding it makes no more of them. */
function announcedLength(headers: Headers): number | undefined {
  const length = headers.get("content-length");
  return length === null || headers.has("content-encoding") ? undefined : Number(length);
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
