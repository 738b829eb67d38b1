import type { Exchange, ExchangeHandler, ExchangeRequest, ResponseHead } from "./exchange.js";
import type { Transport, TransportResponse } from "./transport.js";

/** An exchange made of a transport's promises. It cannot tell whether anything left: giving up is never certain. */
export class PromiseExchange implements Exchange {
  readonly #controller = new AbortController();
  readonly #handler: ExchangeHandler;
  #response: TransportResponse | undefined;

  constructor(transport: Transport, request: ExchangeRequest, handler: ExchangeHandler) {
    this.#handler = handler;
    this.#follow(async () => {
      const response = await transport({ ...request, signal: this.#controller.signal });
      // A transport that ignores the signal may bring a response that nobody waits for any more.
      if (this.#controller.signal.aborted) return discard(response);
      this.#response = response;
      handler.onHead(headOf(response));
    });
  }

  read(limit: number): void {
    this.#follow(async () => {
      const text: unknown = await this.#response?.text(limit);
      if (text !== undefined && typeof text !== "string") throw new TypeError("the transport's text is not a string");
      if (!this.#controller.signal.aborted) this.#handler.onEnd(text);
    });
  }

  giveUp(): boolean {
    this.#controller.abort();
    discard(this.#response);
    return false;
  }

  #follow(step: () => Promise<void>): void {
    step().catch((cause) => {
      if (!this.#controller.signal.aborted) this.#handler.onError(cause, false);
    });
  }
}

/** What others made may be no response at all. */
function headOf(response: TransportResponse): ResponseHead {
  const status: unknown = response.status;
  if (typeof status !== "number") throw new TypeError("the transport's response has no status");
  return {
    status,
    get headers() {
      return response.headers;
    },
  };
}

/** Nobody waits for it any more: what goes wrong now must not end the program. */
function discard(response: TransportResponse | undefined): void {
  Promise.resolve()
    .then(() => response?.discard())
    .catch(() => {});
}
