import { isPhloError } from "../base/errors.js";
import { notify } from "../base/notify.js";
import type { OnceRequest } from "../base/once-ledger.js";
import { describeError } from "./claim.js";
import type { Claim } from "./claim-record.js";
import type { LedgerSettings, SettleErrorEvent } from "./ledger-options.js";
import { settleCommand } from "./settle-command.js";
import type { MaybePromise, OnceStore } from "./store.js";
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

  done(claim: Claim, data: object, { redact }: OnceRequest): Promise<void> {
    return this.#write("done", claim, redact, () =>
      this.#settle(claim, { state: "done", settledAt: Date.now(), response: JSON.stringify(data) }),
    );
  }

  /** @returns Whether the claim was given up, because the action was certainly not performed. */
  async failed(claim: Claim, error: unknown, { redact }: OnceRequest): Promise<boolean> {
    if (isPhloError(error) && !error.mayHaveExecuted) {
      await this.#write("released", claim, redact, () => this.#store.release(claim.id, claim.token));
      return true;
    }
    const errorKind = isPhloError(error) ? error.kind : "unexpected";
    await this.#write("unknown", claim, redact, () => this.#settle(claim, { state: "unknown", errorKind }));
    return false;
  }

  #settle(claim: Claim, outcome: Parameters<Claim["toEntry"]>[0]): MaybePromise<boolean> {
    return this.#store.settle(claim.id, claim.token, claim.toEntry(outcome));
  }

  async #write(
    outcome: Outcome,
    claim: Claim,
    redact: OnceRequest["redact"],
    write: () => MaybePromise<boolean>,
  ): Promise<void> {
    const { storeTimeout } = this.#settings;
    try {
      const waited = await waitFor(write(), storeTimeout);
      if (waited.ended) this.#report(outcome, claim, `no answer within ${storeTimeout} ms`, undefined);
      else if (!waited.value) this.#report(outcome, claim, "somebody else has settled the claim", undefined);
    } catch (cause) {
      const error = redact(cause);
      this.#report(outcome, claim, describeError(error), error);
    }
  }

  #report(outcome: Outcome, { key, operation, action }: Claim, problem: string, error: unknown): void {
    const what = { done: "success", released: "not performed", unknown: "unknown" }[outcome];
    const message = `${action ?? operation}: the outcome (${what}) could not be stored under the key ${JSON.stringify(key)}: ${problem}. The key stays claimed; settle it by hand: ${settleCommand(key)}.`;
    notify(this.#settings.onSettleError, { key, operation, action, outcome, error, message });
  }
}
