import type { StartExchange } from "../exchange.js";
import { NodeExchange } from "./node-exchange.js";
import { shared } from "./shared-origins.js";

/** The default on Node. */
export const startOnNode: StartExchange = (request, handler) => new NodeExchange(shared(), request, handler);
