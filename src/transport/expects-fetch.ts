/** Whether somebody in this program means requests to go through `fetch`. Asked at each call: a test may say so at any time. */
export const expectsFetch = (): boolean => !isNodesOwn(globalThis.fetch) || dispatchers.some(isForeign);

/** Where Node and every version of undici keep the dispatcher of `fetch`. */
const dispatchers = [Symbol.for("undici.globalDispatcher.1"), Symbol.for("undici.globalDispatcher.2")];

let knownFetch: unknown;
const knownDispatchers = new WeakSet();

/** Node's `fetch` names where it is loaded from in its source; a wrapper, a stub, a bound function or a Proxy does not. */
function isNodesOwn(fetch: unknown): boolean {
  if (fetch === knownFetch || fetch === undefined) return true;
  if (typeof fetch !== "function" || !Function.prototype.toString.call(fetch).includes("internal/deps/undici"))
    return false;
  knownFetch = fetch;
  return true;
}

/** Whether a dispatcher is another than the one that Node, or an import of undici, puts there. In doubt, it is. */
function isForeign(key: symbol): boolean {
  const dispatcher: unknown = Reflect.get(globalThis, key);
  if (dispatcher === undefined) return false;
  if (typeof dispatcher !== "object" || dispatcher === null) return true;
  if (knownDispatchers.has(dispatcher)) return false;
  if (!isPlainAgent(dispatcher)) return true;
  knownDispatchers.add(dispatcher);
  return false;
}

/** An `Agent` of undici without options and with its own `dispatch`, or undici 8's wrapper of the dispatcher beside it. */
function isPlainAgent(dispatcher: object): boolean {
  const prototype: object | null = Object.getPrototypeOf(dispatcher);
  const name = dispatcher.constructor.name;
  if (name === "Dispatcher1Wrapper") return true;
  const base: object | null = prototype && Object.getPrototypeOf(prototype);
  const dispatch: unknown = base && Object.getOwnPropertyDescriptor(base, "dispatch")?.value;
  return (
    name === "Agent" &&
    dispatch !== undefined &&
    Reflect.get(dispatcher, "dispatch") === dispatch &&
    hasNoOptions(dispatcher)
  );
}

function hasNoOptions(dispatcher: object): boolean {
  const own = (name: string): unknown => {
    const key = Object.getOwnPropertySymbols(dispatcher).find(({ description }) => description === name);
    return key && Reflect.get(dispatcher, key);
  };
  const options = own("options");
  const factory = own("factory");
  if (typeof factory !== "function" || factory.name !== "defaultFactory") return false;
  return (
    typeof options === "object" &&
    options !== null &&
    Object.values(options).every((value) => value === undefined || value === Number.POSITIVE_INFINITY)
  );
}
