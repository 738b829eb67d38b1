import { exchangeKey, type StartExchange } from "./exchange.js";
import { PromiseExchange } from "./promise-exchange.js";
import type { Transport } from "./transport.js";

/** The exchange of a transport: its own, or one made of its promises, which do not say whether anything left. */
export function exchangeOf(transport: Transport): StartExchange {
  const own: unknown = Reflect.get(transport, exchangeKey);
  return isExchangeOf(transport, own)
    ? own.start
    : (request, handler) => new PromiseExchange(transport, request, handler);
}

const isExchangeOf = (transport: Transport, own: unknown): own is { readonly start: StartExchange } =>
  typeof own === "object" && own !== null && Reflect.get(own, "transport") === transport;
