import type { CompleteResponse } from "../request/outcome.js";

/** A real response, for openapi-fetch and middleware. Openapi-fetch takes one of no length for one without an error, hence the braces. */
export function toResponse({ head, text }: CompleteResponse): Response {
  const headers = new Headers(head.headers);
  headers.delete("content-length");
  return new Response(text || "{}", { status: head.status, headers });
}
