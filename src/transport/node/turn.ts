import { setImmediate } from "node:timers";

/**
 * Calls back when everything that has arrived on any socket up to now has been heard. One turn is not enough: it comes before
 * the event loop looks at the sockets again.
 */
export function afterArrivals(then: () => void): void {
  setImmediate(() => setImmediate(then));
}
