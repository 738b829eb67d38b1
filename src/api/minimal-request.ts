import type { CompleteResponse } from "../request/outcome.js";

/**
 * What openapi-fetch needs of a `Request`, and no more: together with a real `Response`, a real one costs as much as the rest
 * of the call. Only for calls that no middleware sees.
 */
export class MinimalRequest {
  readonly url: string;
  readonly method: string;
  readonly body: string | undefined;

  constructor(url: string, { method, body }: { method: string; body?: string }) {
    this.url = url;
    this.method = method;
    this.body = body;
  }
}

/** What openapi-fetch needs of a `Response`, likewise. */
export class MinimalResponse {
  readonly status: number;
  readonly ok: boolean;
  readonly headers = { get: () => null }; // It asks for lengths, which the text knows better.
  readonly #text: string;

  constructor({ head, text }: CompleteResponse) {
    this.status = head.status;
    this.ok = head.status < 300;
    this.#text = text;
  }

  text(): string {
    return this.#text;
  }
}
