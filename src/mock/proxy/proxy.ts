import { notify } from "../../base/notify.js";
import { checkCount, checkFunction, checkHost, checkOptionKeys, checkPort } from "../base/check-options.js";
import { serve } from "../http/server.js";
import type { ContractViolation, ProxyExchange } from "./contract-violation.js";
import { proxyRequest } from "./proxy-request.js";
import { readUpstream } from "./upstream.js";

/** How a proxy is started. */
export interface ProxyOptions {
  /**
   * Where requests are forwarded to, such as `https://phlorunner.plivo.com`: an origin, with a path before the API's if
   * need be. `https:`, or `http:` on this machine, because credentials travel there.
   */
  readonly upstream: string | URL;
  /** Where to listen. Default: 0, a free port. */
  readonly port?: number | undefined;
  /** The address to listen on. Default: `127.0.0.1`, so that only this machine reaches it. */
  readonly host?: string | undefined;
  /** How many violations are kept; the oldest go first. Default: 1000. */
  readonly violationLimit?: number | undefined;
  /** Told of each exchange before its answer is passed on; what it throws is ignored. */
  readonly onExchange?: ((exchange: ProxyExchange) => void) | undefined;
}

/** A running proxy. */
export interface PhloProxy extends AsyncDisposable {
  /** Its address without a slash at the end, to be given as `baseUrl`. */
  readonly url: string;
  /** The violations so far: the last 1000, or as many as `violationLimit` says. A live list. */
  readonly violations: readonly ContractViolation[];
  /** Ends every connection, and stops listening. */
  close(): Promise<void>;
}

/**
 * Starts a proxy that forwards every request as it is, once, and its answer likewise, and tells where either departs from
 * the contract. Nothing is held back for departing.
 *
 * @throws {TypeError} when an option is wrong, naming it, what was expected and what came.
 * @throws {Error} when it cannot listen.
 */
export async function startProxy(options: ProxyOptions): Promise<PhloProxy> {
  checkOptionKeys("startProxy", options, ["upstream", "port", "host", "violationLimit", "onExchange"]);
  const { upstream, port = 0, host = "127.0.0.1", violationLimit = 1000, onExchange } = options;
  const target = readUpstream(upstream);
  checkPort(port);
  checkHost(host);
  checkCount("violationLimit", violationLimit);
  checkFunction("onExchange", onExchange);
  const violations: ContractViolation[] = [];
  const { url, close } = await serve("The proxy", { port, host }, async (request, signal) => {
    const { reply, exchange } = await proxyRequest(target, request, signal);
    violations.push(...exchange.violations);
    violations.splice(0, violations.length - violationLimit);
    notify(onExchange, exchange);
    return reply;
  });
  return { url, violations, close, [Symbol.asyncDispose]: close };
}
