import type { Exchange, ExchangeHandler, ExchangeRequest } from "./exchange.js";
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
      if (this.#controller.signal.aborted) return response.discard();
      this.#response = response;
      handler.onHead(response);
    });
  }

  read(limit: number): void {
    this.#follow(async () => {
      const text = await this.#response?.text(limit);
      if (!this.#controller.signal.aborted) this.#handler.onEnd(text);
    });
  }

  giveUp(): boolean {
    this.#controller.abort();
    this.#response?.discard();
    return false;
  }

  #follow(step: () => Promise<void>): void {
    step().catch((cause) => {
      if (!this.#controller.signal.aborted) this.#handler.onError(cause, false);
    });
  }
}
