/** What a store keeps under one id. Both texts are opaque to it. */
export interface OnceEntry {
  /** Identifies the writer: only who knows it may change or remove the entry. */
  readonly token: string;
  readonly record: string;
}

/** An entry together with its id. */
export interface ListedEntry extends OnceEntry {
  readonly id: string;
}

/**
 * Where a ledger keeps its claims. Every method rejects when the store cannot tell the truth: the ledger then sends nothing.
 * `plivo-phlo/once/conformance` checks a store of your own.
 */
export interface OnceStore {
  /**
   * Stores the entry if there is none under this id, atomically; resolves only when a crash can no longer lose it.
   *
   * @returns `undefined` when it was stored, otherwise the entry that was there first.
   */
  claim(id: string, entry: OnceEntry): Promise<OnceEntry | undefined>;

  /**
   * Replaces the entry under this id if its token is still `token`, atomically.
   *
   * @returns Whether it did.
   */
  settle(id: string, token: string, entry: OnceEntry): Promise<boolean>;

  /**
   * Removes the entry under this id if its token is still `token`, atomically.
   *
   * @returns Whether it did.
   */
  release(id: string, token: string): Promise<boolean>;

  /** The entry under this id, if there is one. */
  read(id: string): Promise<OnceEntry | undefined>;

  /** Every entry, in any order. */
  list(): AsyncIterable<ListedEntry>;
}
