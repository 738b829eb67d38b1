import { createLedger, type Ledger } from "./ledger.js";
import type { LedgerOptions } from "./ledger-options.js";
import type { ListedEntry, OnceEntry, OnceStore } from "./store.js";

/**
 * A ledger in this process' memory: against double clicks, and for tests. It forgets everything when the process ends, so it
 * promises nothing after a crash.
 */
export const memoryStore = (options: LedgerOptions = {}): Ledger => createLedger(new MemoryStore(), options);

class MemoryStore implements OnceStore {
  readonly #entries = new Map<string, OnceEntry>();

  claim(id: string, entry: OnceEntry): OnceEntry | undefined {
    const existing = this.#entries.get(id);
    if (!existing) this.#entries.set(id, entry);
    return existing;
  }

  settle(id: string, token: string, entry: OnceEntry): boolean {
    const owned = this.#entries.get(id)?.token === token;
    if (owned) this.#entries.set(id, entry);
    return owned;
  }

  release(id: string, token: string): boolean {
    return this.#entries.get(id)?.token === token && this.#entries.delete(id);
  }

  read(id: string): OnceEntry | undefined {
    return this.#entries.get(id);
  }

  async *list(): AsyncGenerator<ListedEntry> {
    for (const [id, entry] of [...this.#entries]) yield { id, ...entry };
  }
}
