import type { ClientRequest, IncomingMessage } from "node:http";
import type { Exchange, ExchangeHandler, ExchangeRequest } from "../exchange.js";
import { LazyHead } from "../lazy-head.js";
import { readKeepAlive } from "./agent.js";
import { BodyCollector } from "./body-collector.js";
import type { Origin, Origins } from "./origin.js";
import { PendingConnection } from "./pending-connection.js";
import { afterArrivals } from "./turn.js";

/** One request over `node:http` or `node:https`. */
export class NodeExchange implements Exchange {
  readonly #handler: ExchangeHandler;
  readonly #pending = new PendingConnection();
  #request: ClientRequest | undefined;
  #response: IncomingMessage | undefined;
  #over = false;

  constructor(origins: Origins, request: ExchangeRequest, handler: ExchangeHandler) {
    this.#handler = handler;
    const path = request.url.indexOf("/", "https://".length);
    const origin = origins.of(request.url.slice(0, path));
    const send = () => this.#send(origin, request, request.url.slice(path));
    // A close, or a stray byte, that has arrived on a kept connection must be heard before that carries a request.
    if (origin.keepsConnections) afterArrivals(send);
    else process.nextTick(send);
  }

  read(limit: number): void {
    const response = this.#response;
    const body = new BodyCollector(limit);
    response
      ?.on("data", (chunk) => {
        if (body.add(chunk) || this.#over) return;
        this.giveUp();
        this.#handler.onEnd(undefined);
      })
      .on("end", () => {
        if (this.#over) return;
        body.finish(
          response.headers["content-encoding"],
          (text) => this.#end(text),
          (cause) => this.#fail(cause),
        );
      });
  }

  giveUp(): boolean {
    this.#over = true;
    const nothingWritten = this.#nothingWritten();
    this.#request?.destroy();
    this.#pending.cancel();
    return nothingWritten;
  }

  #send({ module, protocol, hostname, port, agent }: Origin, { method, headers, body }: ExchangeRequest, path: string) {
    if (this.#over) return;
    try {
      this.#request = module
        .request({
          ...{ protocol, hostname, port, path, method, agent, pending: this.#pending },
          headers: { ...headers, "accept-encoding": "identity" }, // An object, because instrumentation copies it.
        })
        .on("response", (response) => this.#begin(response))
        .on("error", (cause) => {
          // What follows a whole response on its connection ends that connection, and changes nothing about the response.
          if (!this.#response?.complete) this.#fail(cause);
        })
        .on("close", () => {
          if (!this.#response) this.#fail(new Error("the socket was closed"));
        });
      this.#request.end(body === undefined ? undefined : Buffer.from(body)); // As text, it would be encoded with the head.
    } catch (cause) {
      this.#fail(cause);
    }
  }

  #begin(response: IncomingMessage): void {
    this.#response = response;
    response
      .on("error", (cause) => this.#fail(cause))
      .on("close", () => {
        if (!response.readableEnded) this.#fail(new Error("the socket was closed"));
      });
    if (this.#over) return void response.destroy();
    readKeepAlive(response.socket, response.headers["keep-alive"]);
    this.#handler.onHead(new LazyHead(response.statusCode ?? 0, response));
  }

  #end(text: string | undefined): void {
    if (this.#over) return;
    this.#over = true;
    this.#handler.onEnd(text);
  }

  #fail(cause: unknown): void {
    if (this.#over) return;
    this.#over = true;
    this.#handler.onError(cause, this.#nothingWritten());
  }

  /** Our Agent gives a request its connection when that is open and trusted; another one may give it earlier. */
  #nothingWritten(): boolean {
    const socket = this.#request?.socket;
    return !socket || socket.connecting;
  }
}
