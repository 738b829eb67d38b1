/**
 * The requests of this process that hold a claim right now, by the claim's token. The ESM and the CommonJS copy of the package
 * share them, and so do all ledgers.
 */

/** How a request that held a claim ended. */
export type FlightOutcome<Data extends object = object> =
  | { readonly data: Data }
  | { readonly error: unknown; readonly released: boolean }
  /** Its claim was refused, so nothing was sent. */
  | undefined;

interface Flight {
  readonly id: string;
  readonly outcome: Promise<FlightOutcome>;
}

const registryName = Symbol.for("plivo-phlo.once.in-flight.1");

/** Announces a request before its claim is stored. Call the result when it has ended. */
export function openFlight(id: string, token: string): (outcome: FlightOutcome) => void {
  const { promise, resolve } = withResolvers<FlightOutcome>();
  registry().set(token, { id, outcome: promise });
  return (outcome) => {
    registry().delete(token);
    resolve(outcome);
  };
}

/** The outcome of the request of this process that holds a claim; `undefined` where there is none. */
export const flightOf = (token: string): Promise<FlightOutcome> | undefined => registry().get(token)?.outcome;

/** Whether this process has another request for the same id under way. */
export const hasOtherFlight = (id: string, token: string): boolean =>
  [...registry()].some(([other, flight]) => flight.id === id && other !== token);

function registry(): Map<string, Flight> {
  const known: unknown = Reflect.get(globalThis, registryName);
  if (known instanceof Map) return known;
  const created = new Map<string, Flight>();
  Object.defineProperty(globalThis, registryName, { value: created });
  return created;
}

function withResolvers<Value>() {
  let resolve: (value: Value) => void = () => {};
  const promise = new Promise<Value>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
