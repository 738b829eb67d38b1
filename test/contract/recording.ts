import type { WireRequest } from "./oracle.js";

/** One exchange with the mock. */
export interface Exchange extends WireRequest {
  readonly status: number;
  /** What Prism has against the request or its own answer. */
  readonly violations: readonly string[];
}

/** A `fetch` that keeps what went over the wire. It goes nowhere but to this machine. */
export function recordingFetch() {
  const exchanges: Exchange[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    if (new URL(url).hostname !== "127.0.0.1") throw new Error(`a test wanted to reach ${url}`);
    const response = await globalThis.fetch(url, init);
    const violations: { location: string[]; message: string }[] = JSON.parse(
      response.headers.get("sl-violations") ?? "[]",
    );
    exchanges.push({
      method: init.method ?? "GET",
      url,
      headers: new Headers(init.headers),
      body: typeof init.body === "string" ? init.body : undefined,
      status: response.status,
      violations: violations.map(({ location, message }) => `${location.join(".")}: ${message}`),
    });
    return response;
  };
  return { fetch, exchanges };
}
