/**
 * The fast transport for Node, entry `plivo-phlo/undici`: undici's `request()` in place of `fetch`, with a dispatcher of your
 * own (a pool, a proxy, mutual TLS, HTTP/2), and connections that outlive the pause between two clicks.
 */
import { createRequire } from "node:module";
import type { Dispatcher } from "undici";
import { readLimited } from "./read-limited.js";
import type { Transport, TransportResponse } from "./transport.js";

export interface UndiciTransportOptions {
  /**
   * Where requests go through. Default: an agent that keeps an idle connection for 55 s, or less where the server announces
   * less. A dispatcher with a retry handler is not fit: it could dial twice.
   */
  readonly dispatcher?: Dispatcher | undefined;
}

/** How long an idle connection is kept, in milliseconds: under the 60 s after which many load balancers drop it. */
const idle = 55_000;

/**
 * Makes the transport for `createPhloClient({ transport })`.
 *
 * @throws {Error} when `undici` is not installed.
 */
export function undiciTransport({ dispatcher }: UndiciTransportOptions = {}): Transport {
  const { Agent, request } = loadUndici();
  const through: Dispatcher = dispatcher ?? new Agent({ keepAliveTimeout: idle, keepAliveMaxTimeout: idle });
  // The client's own timeout rules; undici's would end a longer one after 300 s.
  const settings = { dispatcher: through, headersTimeout: 0, bodyTimeout: 0 };
  return async ({ url, method, headers, body = null, signal }) => {
    const reply = await request(url, { method, headers, body, signal, ...settings });
    return new UndiciResponse(reply);
  };
}

/** Its headers are made only for those who look at them: a success needs none. */
class UndiciResponse implements TransportResponse {
  readonly status: number;
  readonly #reply: Dispatcher.ResponseData;
  #headers: Headers | undefined;

  constructor(reply: Dispatcher.ResponseData) {
    this.status = reply.statusCode;
    this.#reply = reply;
  }

  get headers(): Headers {
    this.#headers ??= readHeaders(this.#reply.headers);
    return this.#headers;
  }

  async text(limit: number): Promise<string | undefined> {
    const { body, headers } = this.#reply;
    const length = Number(headers["content-length"]);
    if (Number.isNaN(length)) return readLimited(limit, body);
    return length > limit ? this.discard() : body.text();
  }

  discard(): undefined {
    this.#reply.body.on("error", () => {}).destroy();
  }
}

function readHeaders(raw: Dispatcher.ResponseData["headers"]): Headers {
  const headers = new Headers();
  for (const [name, value = []] of Object.entries(raw)) for (const each of [value].flat()) headers.append(name, each);
  return headers;
}

function loadUndici(): typeof import("undici") {
  try {
    return createRequire(import.meta.url)("undici");
  } catch (cause) {
    throw new Error("plivo-phlo/undici needs undici: npm install undici@7", { cause });
  }
}
