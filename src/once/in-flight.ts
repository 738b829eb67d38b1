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
  /** Resolved when it has ended; made for whoever waits first. */
  ended?: Promise<FlightOutcome>;
  end?: (outcome: FlightOutcome) => void;
}

const registryName = Symbol.for("plivo-phlo.once.in-flight.1");

/** Announces a request, before its claim is stored. */
export const openFlight = (id: string, token: string): void => void registry().set(token, { id });

/** Tells whoever waits how it ended. */
export function closeFlight(token: string, outcome: FlightOutcome): void {
  const end = registry().get(token)?.end;
  // A copy: the first caller may change what they got.
  end?.(outcome && "data" in outcome ? { data: structuredClone(outcome.data) } : outcome);
  registry().delete(token);
}

/** The outcome of the request of this process that holds a claim; `undefined` where there is none. */
export function flightOf(token: string): Promise<FlightOutcome> | undefined {
  const flight = registry().get(token);
  if (!flight) return undefined;
  flight.ended ??= new Promise((resolve) => {
    flight.end = resolve;
  });
  return flight.ended;
}

/** Whether this process has another request for the same id under way. */
export const hasOtherFlight = (id: string, token: string): boolean =>
  [...registry()].some(([other, flight]) => flight.id === id && other !== token);

let flights: Map<string, Flight> | undefined;

function registry(): Map<string, Flight> {
  flights ??= shareFlights();
  return flights;
}

function shareFlights(): Map<string, Flight> {
  const known: Map<string, Flight> | undefined = Reflect.get(globalThis, registryName);
  if (known) return known;
  const created = new Map<string, Flight>();
  Object.defineProperty(globalThis, registryName, { value: created });
  return created;
}
