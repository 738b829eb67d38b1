import { describeValue } from "../base/describe-value.js";
import { PhloArgumentError } from "../base/errors.js";
import { flightOf } from "./in-flight.js";
import type { LedgerSettings } from "./ledger-options.js";
import { checkKey } from "./once-key.js";
import { describeProcess, stateOfProcess } from "./process.js";
import { idOf, type OnceRecord, originOf, readRecord, settledRecord, toEntry } from "./record.js";
import {
  checkedScope,
  type HandSettledOutcome,
  type OnceScope,
  readOlderThan,
  readSettleOptions,
  type SettleOptions,
  type SweepOptions,
} from "./settle-options.js";
import type { ListedEntry, OnceStore } from "./store.js";
import { type OnceSummary, summarize } from "./summary.js";

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
    return (await this.#find(key, checkedScope(scope))).map(summarize);
  }

  async settle(key: string, outcome: HandSettledOutcome, given: SettleOptions = {}): Promise<OnceSummary> {
    if (outcome !== "happened" && outcome !== "did-not-happen")
      throw new PhloArgumentError("outcome", '"happened" or "did-not-happen"', describeValue(outcome));
    const options = readSettleOptions(given, outcome);
    const entry = await this.#findOne(key, options);
    const record = readRecord(entry);
    if (record?.state === "done")
      throw new PhloArgumentError("key", "one that is not settled yet", `${JSON.stringify(key)}, which is done`);
    if (flightOf(entry.token))
      throw new PhloArgumentError(
        "key",
        "one that is not in flight",
        `${JSON.stringify(key)}, which is in flight in this process`,
      );
    if (outcome === "did-not-happen") {
      if (record?.state === "claimed" && !options.force) refuseWhileRunning(record);
      if (!(await this.#store.release(entry.id, entry.token))) throw changed(key);
      return summarize(entry);
    }
    const settled = settledRecord(record, entry.id, this.#settings.claimedBy, options.api_id ?? "");
    if (!(await this.#store.settle(entry.id, entry.token, toEntry(settled)))) throw changed(key);
    return summarize({ id: entry.id, ...toEntry(settled) });
  }

  async sweep(options: SweepOptions): Promise<OnceSummary[]> {
    const before = Date.now() - readOlderThan(options);
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

/** Another process of this machine, or another thread, may be about to send: what it has claimed cannot be said not to have happened. */
function refuseWhileRunning({ key, claimedBy }: OnceRecord): void {
  if (stateOfProcess(claimedBy) === "running" && claimedBy !== describeProcess())
    throw new PhloArgumentError(
      "key",
      "one whose process has ended (or use force)",
      `${JSON.stringify(key)}, claimed by ${claimedBy}, which runs`,
    );
}

/** Only what is finished can be forgotten; a time that lies ahead, after a jump of the clock, is not old. */
const isOlder = ({ state, settledAt }: OnceRecord, before: number): boolean =>
  state === "done" && settledAt !== undefined && settledAt <= before;

const changed = (key: string) =>
  new PhloArgumentError("key", "one that nobody else settles meanwhile; look at it again", JSON.stringify(key));
