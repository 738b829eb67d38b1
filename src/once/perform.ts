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
    for (;;) {
      const own = new Claim(request, this.#settings.claimedBy);
      openFlight(own.id, own.token);
      let outcome: FlightOutcome<Data>;
      let existing: OnceEntry | undefined;
      try {
        existing = await claim(this.#store, own, request, this.#settings.storeTimeout);
        if (!existing) {
          outcome = await this.#sendAndStore(own, send);
          return unwrap(outcome);
        }
      } finally {
        closeFlight(own.token, outcome);
      }
      const found = existing;
      const answered = await answer<Data>(found, request, () => this.#isStill(found, own));
      if (answered) return answered;
    }
  }

  async #sendAndStore<Data extends object>(own: Claim, send: () => Promise<Data>) {
    let data: Data;
    try {
      data = await send();
    } catch (error) {
      return { error, released: await this.#finisher.failed(own, error) };
    }
    await this.#finisher.done(own, data);
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

function unwrap<Data extends object>(outcome: NonNullable<FlightOutcome<Data>>): Data {
  if ("data" in outcome) return outcome.data;
  throw outcome.error;
}
