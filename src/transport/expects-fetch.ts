import { foreignDispatcher } from "./global-dispatcher.js";

/** Whether somebody in this program means requests to go through `fetch`. Asked at each call: a test may say so at any time. */
export const expectsFetch = (): boolean => !isNodesOwn(globalThis.fetch) || foreignDispatcher() !== undefined;

let known: unknown;

/** Node's `fetch` names where it is loaded from in its source; a wrapper, a stub, a bound function or a Proxy does not. */
function isNodesOwn(fetch: unknown): boolean {
  if (fetch === known || fetch === undefined) return true;
  if (typeof fetch !== "function" || !Function.prototype.toString.call(fetch).includes("internal/deps/undici"))
    return false;
  known = fetch;
  return true;
}
