import type { TransportRequest, TransportResponse } from "./transport.js";

/** One request, without the signal: whoever sends it through an exchange gives up by a call. */
export type ExchangeRequest = Omit<TransportRequest, "signal">;

/** The head of a response. */
export type ResponseHead = Pick<TransportResponse, "status" | "headers">;

/** Hears how an exchange goes on: a head, then the end or an error. Never called while the exchange is being started. */
export interface ExchangeHandler {
  /** The response has begun. Nothing of its body is read until it is asked for. */
  onHead(head: ResponseHead): void;
  /** The body is whole; `undefined` where it is larger than the limit. */
  onEnd(text: string | undefined): void;
  /** There will be no whole response. `nothingWritten` is certain: no byte of the request left this machine. */
  onError(cause: unknown, nothingWritten: boolean): void;
}

/** A request under way. */
export interface Exchange {
  /** Reads the body, after the head and once, as long as it is not larger than so many bytes, decoded. */
  read(limit: number): void;
  /** Ends it, and nothing more is heard of it. `true` is certain: no byte of the request left, and none will. */
  giveUp(): boolean;
}

/**
 * Sends one request. By callbacks, because an AbortController and a few promises for each call cost more than the rest of it,
 * and because a promise cannot say what giving up came to.
 */
export type StartExchange = (request: ExchangeRequest, handler: ExchangeHandler) => Exchange;

/** Where our own transports carry their exchange; the same in every copy of this package. */
export const exchangeKey: unique symbol = Symbol.for("plivo-phlo.exchange");
