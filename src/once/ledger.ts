/** At most once, across processes: a ledger of claims, and the stores that it can stand on. */
import { describeValue } from "../base/describe-value.js";
import { PhloArgumentError } from "../base/errors.js";
import type { OnceLedger } from "../base/once-ledger.js";
import { type LedgerOptions, readLedgerOptions } from "./ledger-options.js";
import { Performer } from "./perform.js";
import type { HandSettledOutcome, OnceScope, SettleOptions, SweepOptions } from "./settle-options.js";
import { Settlements } from "./settlements.js";
import type { OnceStore } from "./store.js";
import type { OnceSummary } from "./summary.js";

/** Given to `createPhloClient({ once })`; what else it can do is for the person who has to find out what happened. */
export interface Ledger extends OnceLedger {
  /** What it stands on, for a store that wraps another. */
  readonly store: OnceStore;

  /** Every claim of every account, in any order. It throws what the store throws. */
  list(): AsyncIterable<OnceSummary>;

  /**
   * The claims under a key: one, unless several accounts or addresses used it.
   *
   * @throws what the store throws.
   */
  show(key: string, scope?: OnceScope): Promise<readonly OnceSummary[]>;

  /**
   * Records what a person found out. After `"happened"`, a call with the key resolves with `{ api_id: "" }`, marked as replayed;
   * after `"did-not-happen"`, it sends. Make sure first that the claiming process is gone.
   *
   * @throws {PhloArgumentError} when there is no such claim, several fit, it is finished, or under way in this process.
   */
  settle(key: string, outcome: HandSettledOutcome, options?: SettleOptions): Promise<OnceSummary>;

  /**
   * Forgets finished claims that are older than so many milliseconds. **From then on their keys can send again.** What is
   * claimed, or whose outcome is unknown, is never forgotten.
   *
   * @returns What was forgotten.
   */
  sweep(options: SweepOptions): Promise<readonly OnceSummary[]>;
}

/**
 * Makes a ledger of a store, for example one of your own.
 *
 * @throws {PhloArgumentError} when it is no store, or an option is wrong.
 */
export function createLedger(store: OnceStore, options: LedgerOptions = {}): Ledger {
  const settings = readLedgerOptions(options);
  for (const name of ["claim", "settle", "release", "read", "list"] as const)
    if (typeof store?.[name] !== "function")
      throw new PhloArgumentError("store", `one with a method ${name}()`, describeValue(store));
  const performer = new Performer(store, settings);
  const settlements = new Settlements(store, settings);
  return {
    store,
    perform: (request, send) => performer.perform(request, send),
    list: () => settlements.list(),
    show: (key, scope) => settlements.show(key, scope),
    settle: (key, outcome, settleOptions) => settlements.settle(key, outcome, settleOptions),
    sweep: (sweepOptions) => settlements.sweep(sweepOptions),
  };
}
