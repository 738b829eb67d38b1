/** What a store keeps under one id. Neither part means anything to it. */
export interface OnceEntry {
  /** Identifies the writer: only who knows it may change or remove the entry. */
  readonly token: string;
  /** A JSON value, to be given back as it was. */
  readonly record: unknown;
}

/** An entry together with its id. */
export interface ListedEntry extends OnceEntry {
  readonly id: string;
}

/** A result, or a promise of it: a store in memory need not make anybody wait. */
export type MaybePromise<Value> = Value | Promise<Value>;

/**
 * Where a ledger keeps its claims. A method throws or rejects when the store cannot tell the truth: the ledger then sends nothing.
 * `storeConformance` checks a store of your own.
 */
export interface OnceStore {
  /**
   * Stores the entry if there is none under this id, atomically; resolves only when a crash can no longer lose it.
   *
   * @returns `undefined` when it was stored, otherwise the entry that was there first. Anything else counts as no answer.
   */
  claim(id: string, entry: OnceEntry): MaybePromise<OnceEntry | undefined>;

  /**
   * Replaces the entry under this id if its token is still `token`, atomically.
   *
   * @returns Whether it did.
   */
  settle(id: string, token: string, entry: OnceEntry): MaybePromise<boolean>;

  /**
   * Removes the entry under this id if its token is still `token`, atomically.
   *
   * @returns Whether it did.
   */
  release(id: string, token: string): MaybePromise<boolean>;

  /** The entry under this id, if there is one. */
  read(id: string): MaybePromise<OnceEntry | undefined>;

  /** Every entry, in any order. */
  list(): AsyncIterable<ListedEntry>;
}

/** How often a store tries to claim: between two attempts, somebody else may have released the key. */
export const mostAttempts = 100;
