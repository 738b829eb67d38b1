import { loadDefault } from "#transport";
import type { StartExchange } from "./exchange.js";
import { exchangeOf } from "./exchange-of.js";
import { expectsFetch } from "./expects-fetch.js";
import { fetchTransport } from "./fetch.js";
import { LoadingExchange } from "./loading-exchange.js";

const startOnFetch = exchangeOf(fetchTransport((url, init) => globalThis.fetch(url, init)));
let startOnNode: StartExchange | undefined;

/**
 * The way of a client that was given neither `fetch` nor a transport: Node's own sockets on Node, `fetch` elsewhere, and also
 * where this program means requests to go through `fetch`. Decided at each call: a test that replaces `fetch` must never dial.
 */
export const startDefault: StartExchange = (request, handler) => {
  if (!loadDefault || expectsFetch()) return startOnFetch(request, handler);
  if (startOnNode) return startOnNode(request, handler);
  const loading = loadDefault();
  loading.then(
    (start) => {
      startOnNode = start;
    },
    () => {},
  ); // The exchange itself hears why it could not be loaded.
  return new LoadingExchange(loading, request, handler);
};
