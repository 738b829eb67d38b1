import type { OnceRequest } from "../base/once-ledger.js";
import { answer } from "./answer.js";
import { claim } from "./claim.js";
import { Finisher } from "./finish.js";
import { type FlightOutcome, openFlight } from "./in-flight.js";
import type { LedgerSettings } from "./ledger-options.js";
import { checkKey } from "./once-key.js";
import { idOf, newRecord, type OnceRecord } from "./record.js";
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
      const record = newRecord(request, this.#settings.claimedBy);
      const land = openFlight(idOf(record), record.token);
      let outcome: FlightOutcome<Data>;
      let existing: OnceEntry | undefined;
      try {
        existing = await claim(this.#store, record, request, this.#settings.storeTimeout);
        if (!existing) {
          outcome = await this.#sendAndStore(record, request, send);
          return unwrap(outcome);
        }
      } finally {
        land(outcome);
      }
      const found = existing;
      const answered = await answer<Data>(found, request, () => this.#isStill(found, record));
      if (answered) return answered;
    }
  }

  async #sendAndStore<Data extends object>(record: OnceRecord, request: OnceRequest, send: () => Promise<Data>) {
    let data: Data;
    try {
      data = await send();
    } catch (error) {
      return { error, released: await this.#finisher.failed(record, error) };
    }
    await this.#finisher.done(record, request, data);
    return { data };
  }

  /** Whether an entry is still the one that was found: it may have been settled since. In doubt, it is. */
  async #isStill(found: OnceEntry, record: OnceRecord): Promise<boolean> {
    const reading = this.#store.read(idOf(record)).then(
      (entry) => entry?.record === found.record,
      () => true,
    );
    const waited = await waitFor(reading, this.#settings.storeTimeout);
    return waited.value ?? true;
  }
}

function unwrap<Data extends object>(outcome: NonNullable<FlightOutcome<Data>>): Data {
  if ("data" in outcome) return outcome.data;
  throw outcome.error;
}
