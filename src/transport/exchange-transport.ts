import { type Exchange, exchangeKey, type ResponseHead, type StartExchange } from "./exchange.js";
import type { Transport, TransportRequest, TransportResponse } from "./transport.js";

/** The public side of an exchange: a transport of promises, which others can call, wrap and replace. */
export function transportOf(start: StartExchange): Transport {
  const transport: Transport = (request) => send(start, request);
  // Says whose it is: a Proxy, or a function that has copied it, must be called.
  return Object.assign(transport, { [exchangeKey]: { transport, start } });
}

function send(start: StartExchange, { signal, ...request }: TransportRequest): Promise<TransportResponse> {
  return new Promise((resolve, reject) => {
    let response: ExchangeResponse | undefined;
    const settle = () => signal.removeEventListener("abort", abort);
    const fail = (cause: unknown) => {
      settle();
      reject(cause);
      response?.fail(cause);
    };
    const abort = () => {
      exchange.giveUp();
      fail(signal.reason);
    };
    if (signal.aborted) return reject(signal.reason);
    const exchange = start(request, {
      onHead(head) {
        response = new ExchangeResponse(head, exchange);
        resolve(response);
      },
      onEnd(text) {
        settle();
        response?.end(text);
      },
      onError: fail,
    });
    signal.addEventListener("abort", abort);
  });
}

class ExchangeResponse implements TransportResponse {
  readonly status: number;
  readonly #head: ResponseHead;
  readonly #exchange: Exchange;
  #end: (text: string | undefined) => void = () => {};
  #fail: (cause: unknown) => void = () => {};
  #failure: { readonly cause: unknown } | undefined;

  constructor(head: ResponseHead, exchange: Exchange) {
    this.status = head.status;
    this.#head = head;
    this.#exchange = exchange;
  }

  get headers(): Headers {
    return this.#head.headers;
  }

  text(limit: number): Promise<string | undefined> {
    return new Promise((resolve, reject) => {
      if (this.#failure) return reject(this.#failure.cause);
      this.#end = resolve;
      this.#fail = reject;
      this.#exchange.read(limit);
    });
  }

  discard(): void {
    this.#exchange.giveUp();
  }

  end(text: string | undefined): void {
    this.#end(text);
  }

  fail(cause: unknown): void {
    this.#failure = { cause };
    this.#fail(cause);
  }
}
