/**
 * The transport for whoever uses undici already, entry `plivo-phlo/undici`: through a dispatcher of your own (a pool, a proxy,
 * mutual TLS, HTTP/2), with connections that outlive the pause between two clicks.
 */
import type { Dispatcher } from "undici";
import { checkOptions } from "./check-options.js";
import type { StartExchange } from "./exchange.js";
import { transportOf } from "./exchange-transport.js";
import { foreignDispatcher } from "./global-dispatcher.js";
import { LoadingExchange, TransportLoadError } from "./loading-exchange.js";
import type { Transport } from "./transport.js";
import { UndiciExchange } from "./undici/undici-exchange.js";

/** How requests go through undici. */
export interface UndiciTransportOptions {
  /**
   * Where requests go through. Default: the global dispatcher, if the program has set one; else an agent that keeps an idle
   * connection for 55 s, or less where the server announces less. Redirects are not followed, even by a dispatcher that does.
   * A dispatcher that retries is not fit: it could dial twice.
   */
  readonly dispatcher?: Dispatcher | undefined;
}

/** How long an idle connection is kept, in milliseconds: under the 60 s after which many load balancers drop it. */
const idle = 55_000;

/**
 * Makes a transport for `createPhloClient({ transport })`. It knows whether a request has left. Where a dispatcher is
 * given, undici itself is not loaded.
 *
 * @throws {TypeError} when an option is unknown, or is not a dispatcher.
 */
export function undiciTransport(options: UndiciTransportOptions = {}): Transport {
  checkOptions(options, ["dispatcher"]);
  const { dispatcher } = options;
  if (dispatcher !== undefined && !isDispatcher(dispatcher))
    throw new TypeError("dispatcher must be a dispatcher of undici");
  return transportOf(dispatcher ? startOn(dispatcher) : startOnDefault());
}

const isDispatcher = (value: unknown): value is Dispatcher =>
  typeof value === "object" && value !== null && "dispatch" in value && typeof value.dispatch === "function";

const startOn =
  (dispatcher: Dispatcher): StartExchange =>
  (request, handler) =>
    new UndiciExchange(dispatcher, request, handler);

function startOnDefault(): StartExchange {
  let own: StartExchange | undefined;
  const loading = loadUndici().then(({ Agent }) => {
    own = startOn(new Agent({ keepAliveTimeout: idle, keepAliveMaxTimeout: idle }));
    return own;
  });
  loading.catch(() => {}); // The first request hears of it.
  return (request, handler) => {
    const foreign = foreignDispatcher();
    if (isDispatcher(foreign)) return new UndiciExchange(foreign, request, handler);
    return own ? own(request, handler) : new LoadingExchange(loading, request, handler);
  };
}

/** Bundlers can follow this import, and one that is missing, or not for this Node, is explained. */
const loadUndici = () =>
  import("undici").catch((cause: unknown) => {
    const missing = /MODULE_NOT_FOUND$/.test(String(Reflect.get(Object(cause), "code")));
    const { node } = process.versions;
    const why = missing
      ? "plivo-phlo/undici needs undici: npm install undici@7"
      : `the installed undici does not load on Node ${node}: undici 7 needs Node 20.18, undici 8 needs Node 22.19`;
    throw new TransportLoadError(why, { cause });
  });
