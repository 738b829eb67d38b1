import type { StartExchange } from "./exchange.js";

/** `#transport` on Node. Its modules take their time to load, and nobody needs them before the first call. */
export const loadDefault: (() => Promise<StartExchange>) | undefined = async () =>
  (await import("./node/start-on-node.js")).startOnNode;
