import type { StartExchange } from "./exchange.js";

/** `#transport` anywhere but on Node: there is nothing but `fetch`. */
export const loadDefault: (() => Promise<StartExchange>) | undefined = undefined;
