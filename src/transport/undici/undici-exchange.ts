import type { Dispatcher } from "undici";
import type { Exchange, ExchangeHandler, ExchangeRequest } from "../exchange.js";
import { LazyHead } from "../lazy-head.js";
import { BodyCollector } from "../node/body-collector.js";
import { afterArrivals } from "../node/turn.js";

/** The client's own timeout rules, redirects are not followed, and a retry would be one beneath us. */
const settings = { headersTimeout: 0, bodyTimeout: 0, maxRedirections: 0 };

type Headers = Parameters<NonNullable<Dispatcher.DispatchHandler["onResponseStart"]>>[2];

/** One request through a dispatcher of undici, which says when it begins to write it. */
export class UndiciExchange implements Exchange, Dispatcher.DispatchHandler {
  readonly #handler: ExchangeHandler;
  /** From when on the request is written. */
  #controller: Dispatcher.DispatchController | undefined;
  #headers: Headers = {};
  #body: BodyCollector | undefined;
  #over = false;

  constructor(dispatcher: Dispatcher, request: ExchangeRequest, handler: ExchangeHandler) {
    this.#handler = handler;
    // A close, or a stray byte, that has arrived on a kept connection must be heard before that carries a request.
    afterArrivals(() => this.#send(dispatcher, request));
  }

  read(limit: number): void {
    this.#body = new BodyCollector(limit);
    this.#controller?.resume();
  }

  giveUp(): boolean {
    this.#over = true;
    this.#controller?.abort(new Error("the request was given up"));
    return this.#controller === undefined;
  }

  #send(dispatcher: Dispatcher, { url, method, headers, body }: ExchangeRequest): void {
    if (this.#over) return;
    const path = url.indexOf("/", "https://".length);
    const address = { origin: url.slice(0, path), path: url.slice(path) };
    const content = { headers: { ...headers, "accept-encoding": "identity" }, body: body ?? null };
    try {
      dispatcher.dispatch({ ...settings, ...address, ...content, method: readMethod(method) }, this);
    } catch (cause) {
      this.onResponseError(undefined, cause);
    }
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    if (this.#over) controller.abort(new Error("the request was given up"));
    else this.#controller = controller;
  }

  onRequestUpgrade(controller: Dispatcher.DispatchController): void {
    controller.abort(new Error("the server changed to another protocol"));
  }

  onResponseStart(controller: Dispatcher.DispatchController, status: number, headers: Headers): void {
    if (this.#over || status < 200) return;
    this.#headers = headers;
    this.#handler.onHead(new LazyHead(status, { headersDistinct: headers }));
    if (!this.#body && !this.#over) controller.pause();
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Uint8Array): void {
    if (this.#over || this.#body?.add(chunk)) return;
    this.#over = true;
    controller.abort(new Error("the body is larger than the limit"));
    this.#handler.onEnd(undefined);
  }

  onResponseEnd(): void {
    this.#body?.finish(
      this.#headers["content-encoding"],
      (text) => this.#end(() => this.#handler.onEnd(text)),
      (cause) => this.onResponseError(undefined, cause),
    );
  }

  onResponseError(_: unknown, cause: unknown): void {
    this.#end(() => this.#handler.onError(cause, this.#controller === undefined));
  }

  #end(tell: () => void): void {
    if (this.#over) return;
    this.#over = true;
    tell();
  }
}

const methods = ["GET", "POST", "OPTIONS"] as const;

function readMethod(given: string): (typeof methods)[number] {
  const method = methods.find((each) => each === given);
  if (!method) throw new Error(`no operation has the method ${given}`);
  return method;
}
