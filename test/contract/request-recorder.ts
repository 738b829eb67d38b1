import type { WireRequest } from "./reference-validator.js";

/** A `fetch` that keeps what it sends. It goes nowhere but to this machine. */
export function recordRequests() {
  const sent: WireRequest[] = [];
  const fetch = (url: string, init: RequestInit): Promise<Response> => {
    if (new URL(url).hostname !== "127.0.0.1") throw new Error(`a test wanted to reach ${url}`);
    const body = typeof init.body === "string" ? init.body : undefined;
    sent.push({ method: init.method ?? "GET", url, headers: new Headers(init.headers), body });
    return globalThis.fetch(url, init);
  };
  return { fetch, sent };
}
