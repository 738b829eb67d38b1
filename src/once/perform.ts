import type { OnceRequest } from "../base/once-ledger.js";
import { answer } from "./answer.js";
import { claim } from "./claim.js";
import { Claim } from "./claim-record.js";
import { Finisher } from "./finish.js";
import { closeFlight, type FlightOutcome, openFlight } from "./in-flight.js";
import type { LedgerSettings } from "./ledger-options.js";
import { checkKey } from "./once-key.js";
import { readRecord } from "./record.js";
import type { OnceEntry, OnceStore } from "./store.js";
import { waitFor } from "./wait-for.js";

/** How often a key may be held when it is claimed, and free when it is looked at. A store that goes on with that is broken. */
const mostRounds = 100;

/** Sends what was not sent before, and answers for the rest. */
export class Performer {
  readonly #store: OnceStore;
  readonly #settings: LedgerSettings;
  readonly #finisher: Finisher;

  constructor(store: OnceStore, settings: LedgerSettings) {
    this.#store = store;
    this.#settings = settings;
    this.#finisher = new Finisher(store, settings);
  }

  async perform<Data extends object>(request: OnceRequest, send: () => Promise<Data>): Promise<Data> {
    checkKey(request.key);
    const { totalTimeout = Number.POSITIVE_INFINITY } = request;
    const end = performance.now() + totalTimeout;
    for (let round = 1; ; round++) {
      const own = new Claim(request, this.#settings.claimedBy);
      openFlight(own.id, own.token);
      let outcome: FlightOutcome<Data>;
      let existing: OnceEntry | undefined;
      try {
        existing = await claim(
          this.#store,
          own,
          round === 1 ? request : withTimeLeft(request, end),
          this.#settings.storeTimeout,
        );
        if (!existing) {
          outcome = await this.#sendAndStore(own, request, send);
          return unwrap(outcome);
        }
      } finally {
        closeFlight(own.token, outcome);
      }
      const found = existing;
      const stillHeld = async () => round === mostRounds || (await this.#isStill(found, own));
      const answered = await answer<Data>(found, withTimeLeft(request, end), stillHeld);
      if (answered) return answered;
    }
  }

  async #sendAndStore<Data extends object>(own: Claim, request: OnceRequest, send: () => Promise<Data>) {
    let data: Data;
    try {
      data = await send();
    } catch (error) {
      return { error, released: await this.#finisher.failed(own, error, request) };
    }
    await this.#finisher.done(own, data, request);
    return { data };
  }

  /** Whether an entry is still the one that was found: it may have been settled since. In doubt, it is. */
  async #isStill(found: OnceEntry, { id }: Claim): Promise<boolean> {
    try {
      const waited = await waitFor(this.#store.read(id), this.#settings.storeTimeout);
      if (waited.ended) return true;
      const now = waited.value;
      return now?.token === found.token && readRecord(now)?.state === readRecord(found)?.state;
    } catch {
      return true;
    }
  }
}

/** What a round has used of `totalTimeout` is gone for the next. */
const withTimeLeft = (request: OnceRequest, end: number): OnceRequest =>
  end === Number.POSITIVE_INFINITY ? request : { ...request, totalTimeout: Math.max(1, end - performance.now()) };

function unwrap<Data extends object>(outcome: NonNullable<FlightOutcome<Data>>): Data {
  if ("data" in outcome) return outcome.data;
  throw outcome.error;
}
