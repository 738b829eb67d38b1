import { PhloArgumentError } from "../base/errors.js";
import { flightOf } from "./in-flight.js";
import type { LedgerSettings } from "./ledger-options.js";
import { checkKey } from "./once-key.js";
import { describeProcess, stateOfProcess } from "./process.js";
import { idOf, type OnceRecord, originOf, readRecord, settledRecord, toEntry } from "./record.js";
import type { ListedEntry, OnceStore } from "./store.js";
import { type OnceSummary, summarize } from "./summary.js";

/** Picks one of several claims under the same key. */
export interface OnceScope {
  /** The Auth ID. Default: whichever used the key. */
  readonly account?: string | undefined;
  /** The API's address; only its origin counts. Default: whichever the key was used at. */
  readonly baseUrl?: string | undefined;
}

/** How a claim is settled by hand. */
export interface SettleOptions extends OnceScope {
  /** Plivo's id of the request, for `"happened"`, if you know it. Default: an empty text. */
  readonly api_id?: string | undefined;
  /** Whether to accept `"did-not-happen"` though the claiming process still runs on this machine. Default: `false`. */
  readonly force?: boolean | undefined;
}

/** Which finished claims are forgotten. */
export interface SweepOptions {
  /** In milliseconds, since the claim was settled. */
  readonly olderThan: number;
}

/** What a person found out about a claim. */
export type HandSettledOutcome = "happened" | "did-not-happen";

/** What a person does with claims. */
export class Settlements {
  readonly #store: OnceStore;
  readonly #settings: LedgerSettings;

  constructor(store: OnceStore, settings: LedgerSettings) {
    this.#store = store;
    this.#settings = settings;
  }

  async *list(): AsyncGenerator<OnceSummary> {
    for await (const entry of this.#store.list()) yield summarize(entry);
  }

  async show(key: string, scope: OnceScope = {}): Promise<OnceSummary[]> {
    return (await this.#find(key, scope)).map(summarize);
  }

  async settle(key: string, outcome: HandSettledOutcome, options: SettleOptions = {}): Promise<OnceSummary> {
    if (outcome !== "happened" && outcome !== "did-not-happen")
      throw new PhloArgumentError("outcome", '"happened" or "did-not-happen"', JSON.stringify(outcome));
    const entry = await this.#findOne(key, options);
    const record = readRecord(entry);
    if (record?.state === "done") throw new PhloArgumentError("key", "one that is not settled yet", `${key}, done`);
    if (flightOf(entry.token))
      throw new PhloArgumentError("key", "one that is not in flight", `${key}, in flight here`);
    if (outcome === "did-not-happen") {
      if (record?.state === "claimed" && !options.force) refuseWhileRunning(record);
      if (!(await this.#store.release(entry.id, entry.token))) throw changed(key);
      return summarize(entry);
    }
    const settled = settledRecord(record, entry.id, this.#settings.claimedBy, options.api_id ?? "");
    if (!(await this.#store.settle(entry.id, entry.token, toEntry(settled)))) throw changed(key);
    return summarize({ id: entry.id, ...toEntry(settled) });
  }

  async sweep({ olderThan }: SweepOptions): Promise<OnceSummary[]> {
    if (!(typeof olderThan === "number" && olderThan >= 0))
      throw new PhloArgumentError("olderThan", "a number of milliseconds, 0 or more", String(olderThan));
    const before = Date.now() - olderThan;
    const forgotten: OnceSummary[] = [];
    for await (const entry of this.#store.list()) {
      const record = readRecord(entry);
      if (!record || !isOlder(record, before)) continue;
      if (await this.#store.release(entry.id, entry.token)) forgotten.push(summarize(entry));
    }
    return forgotten;
  }

  async #find(key: string, { account, baseUrl }: OnceScope): Promise<ListedEntry[]> {
    checkKey(key, "key");
    if (baseUrl !== undefined && !URL.canParse(baseUrl))
      throw new PhloArgumentError(
        "baseUrl",
        "an address such as https://phlorunner.plivo.com",
        JSON.stringify(baseUrl),
      );
    const origin = baseUrl === undefined ? undefined : originOf(baseUrl);
    if (account !== undefined && origin !== undefined) {
      const id = idOf({ account, origin, key });
      const entry = await this.#store.read(id);
      return entry ? [{ ...entry, id }] : [];
    }
    const found: ListedEntry[] = [];
    for await (const entry of this.#store.list()) {
      const summary = summarize(entry);
      const fits = (account ?? summary.account) === summary.account && (origin ?? summary.origin) === summary.origin;
      if (summary.key === key && fits) found.push(entry);
    }
    return found;
  }

  async #findOne(key: string, scope: OnceScope): Promise<ListedEntry> {
    const [entry, another] = await this.#find(key, scope);
    if (!entry) throw new PhloArgumentError("key", "one that was claimed", JSON.stringify(key));
    if (!another) return entry;
    const scopes = [entry, another].map(summarize).map(({ account, origin }) => `${account} at ${origin}`);
    throw new PhloArgumentError(
      "key",
      "narrowed by account and baseUrl",
      `one that is claimed for ${scopes.join(", ")}`,
    );
  }
}

/** Another process of this machine may be about to send: what it has claimed cannot be said not to have happened. */
function refuseWhileRunning({ key, claimedBy }: OnceRecord): void {
  if (stateOfProcess(claimedBy) === "running" && claimedBy !== describeProcess())
    throw new PhloArgumentError(
      "key",
      "one whose process has ended (or use force)",
      `${key}, claimed by ${claimedBy}, which runs`,
    );
}

/** Only what is finished can be forgotten; a time that lies ahead, after a jump of the clock, is not old. */
const isOlder = ({ state, settledAt }: OnceRecord, before: number): boolean =>
  state === "done" && settledAt !== undefined && settledAt <= before;

const changed = (key: string) =>
  new PhloArgumentError("key", "one that nobody else settles meanwhile; look at it again", JSON.stringify(key));
