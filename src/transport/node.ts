/** The transport of Node's own sockets, entry `plivo-phlo/node`: the default on Node, here with options of your own. */
import type { Agent } from "node:http";
import type { AgentOptions } from "node:https";
import { checkOptions } from "./check-options.js";
import { transportOf } from "./exchange-transport.js";
import { NodeExchange } from "./node/node-exchange.js";
import { Origins } from "./node/origin.js";
import type { Transport } from "./transport.js";

/** What connections are made with; each as for `https.request()`. */
export interface NodeTransportOptions
  extends Pick<
    AgentOptions,
    "ca" | "cert" | "family" | "key" | "localAddress" | "lookup" | "passphrase" | "servername"
  > {
  /**
   * An Agent of your own, instead of all other options: for a proxy that the environment does not name, for example. A request
   * that it gives its socket early cannot be known to be unsent; with ours, it can.
   */
  readonly agent?: Agent | undefined;
}

const known = ["agent", "ca", "cert", "family", "key", "localAddress", "lookup", "passphrase", "servername"];

/**
 * Makes a transport for `createPhloClient({ transport })`, with connections of its own. It goes through the proxy that
 * `HTTPS_PROXY` names, keeps idle connections for 55 s, follows no redirects and knows whether a request has left.
 *
 * @throws {TypeError} when an option is unknown, or `agent` is given together with others.
 */
export function nodeTransport(options: NodeTransportOptions = {}): Transport {
  checkOptions(options, known);
  const { agent, ...own } = options;
  if (agent && Object.keys(own).length > 0) throw new TypeError("give either an agent or options for one, not both");
  const origins = new Origins(agent, own);
  return transportOf((request, handler) => new NodeExchange(origins, request, handler));
}
