/** Where Node and every version of undici keep the dispatcher of `fetch`; undici 8 has only a wrapper in the older place. */
const places = [Symbol.for("undici.globalDispatcher.2"), Symbol.for("undici.globalDispatcher.1")];

const known = new WeakSet();

/** The global dispatcher, unless it is the one that Node, or an import of undici, puts there. In doubt, it is another. */
export function foreignDispatcher(): unknown {
  for (const place of places) {
    const dispatcher: unknown = Reflect.get(globalThis, place);
    if (dispatcher !== undefined && isForeign(dispatcher)) return dispatcher;
  }
  return undefined;
}

function isForeign(dispatcher: unknown): boolean {
  if (typeof dispatcher !== "object" || dispatcher === null) return true;
  if (known.has(dispatcher)) return false;
  if (!isPlainAgent(dispatcher)) return true;
  known.add(dispatcher);
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
