import { isPhloError } from "../base/errors.js";
import { notify } from "../base/notify.js";
import type { OnceRequest } from "../base/once-ledger.js";
import { describeError } from "./claim.js";
import type { LedgerSettings, SettleErrorEvent } from "./ledger-options.js";
import { stringifyMasked } from "./mask.js";
import { idOf, type OnceRecord, toEntry } from "./record.js";
import type { OnceStore } from "./store.js";
import { waitFor } from "./wait-for.js";

type Outcome = SettleErrorEvent["outcome"];

/** Stores the outcome of a request. It never rejects: what the store cannot take leaves the claim, and is reported. */
export class Finisher {
  readonly #store: OnceStore;
  readonly #settings: LedgerSettings;

  constructor(store: OnceStore, settings: LedgerSettings) {
    this.#store = store;
    this.#settings = settings;
  }

  done(record: OnceRecord, { path, body }: OnceRequest, data: object): Promise<void> {
    const settledAt = new Date().toISOString();
    return this.#write("done", record, () =>
      this.#settle({ ...record, state: "done", settledAt, response: stringifyMasked(data, [path, body]) }),
    );
  }

  /** @returns Whether the claim was given up, because the action was certainly not performed. */
  async failed(record: OnceRecord, error: unknown): Promise<boolean> {
    if (isPhloError(error) && !error.mayHaveExecuted) {
      await this.#write("released", record, () => this.#store.release(idOf(record), record.token));
      return true;
    }
    const errorKind = isPhloError(error) ? error.kind : "unexpected";
    await this.#write("unknown", record, () => this.#settle({ ...record, state: "unknown", errorKind }));
    return false;
  }

  #settle(record: OnceRecord): Promise<boolean> {
    return this.#store.settle(idOf(record), record.token, toEntry(record));
  }

  async #write(outcome: Outcome, record: OnceRecord, write: () => Promise<boolean>): Promise<void> {
    const { storeTimeout } = this.#settings;
    try {
      const waited = await waitFor(write(), storeTimeout);
      if (waited.ended) this.#report(outcome, record, `no answer within ${storeTimeout} ms`, undefined);
      else if (!waited.value) this.#report(outcome, record, "somebody else has settled the claim", undefined);
    } catch (error) {
      this.#report(outcome, record, describeError(error), error);
    }
  }

  #report(outcome: Outcome, { key, operation, action }: OnceRecord, problem: string, error: unknown): void {
    const what = { done: "success", released: "not performed", unknown: "unknown" }[outcome];
    const message = `${action ?? operation}: the outcome (${what}) could not be stored under the key ${JSON.stringify(key)}: ${problem}. The key stays claimed; settle it by hand: plivo-phlo once settle.`;
    notify(this.#settings.onSettleError, { key, operation, action, outcome, error, message });
  }
}
