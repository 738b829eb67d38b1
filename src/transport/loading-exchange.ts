import type { Exchange, ExchangeHandler, ExchangeRequest, StartExchange } from "./exchange.js";

/** A transport that cannot be used at all: trying again is of no use. */
export class TransportLoadError extends Error {
  override readonly name = "TransportLoadError";
  readonly code = "ERR_TRANSPORT_LOAD";
}

/** An exchange whose transport is still being loaded: until then, nothing has left. */
export class LoadingExchange implements Exchange {
  #exchange: Exchange | undefined;
  #over = false;

  constructor(loading: Promise<StartExchange>, request: ExchangeRequest, handler: ExchangeHandler) {
    loading.then(
      (start) => {
        if (!this.#over) this.#exchange = start(request, handler);
      },
      (cause) => {
        if (!this.#over) handler.onError(cause, true);
      },
    );
  }

  read(limit: number): void {
    this.#exchange?.read(limit);
  }

  giveUp(): boolean {
    this.#over = true;
    return this.#exchange?.giveUp() ?? true;
  }
}
