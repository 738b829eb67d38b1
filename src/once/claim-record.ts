import type { OnceRequest, RequestValues } from "../base/once-ledger.js";
import { fingerprint } from "./fingerprint.js";
import { maskJson } from "./mask.js";
import { idOf, type OnceRecord, originOf, recordVersion } from "./record.js";
import type { OnceEntry } from "./store.js";
import { newToken } from "./token.js";

/** How a claim ended, as its record says it. */
type RecordedOutcome = Pick<OnceRecord, "state" | "errorKind" | "settledAt" | "response">;

/** A claim of this process. What is digested and masked is so when it is written down, which a store in memory never does. */
export class Claim {
  readonly id: string;
  readonly token = newToken();
  readonly key: string;
  readonly operation: string | undefined;
  readonly action: string | undefined;
  readonly #account: string;
  readonly #path: RequestValues["path"];
  readonly #body: unknown;
  readonly #origin: string;
  readonly #claimedAt = Date.now();
  readonly #claimedBy: string;

  constructor({ key, account, baseUrl, context, path, body }: OnceRequest, claimedBy: string) {
    this.key = key;
    this.operation = context.operation;
    this.action = context.action;
    this.#account = account;
    this.#path = path;
    this.#body = body;
    this.#origin = originOf(baseUrl);
    this.#claimedBy = claimedBy;
    this.id = idOf({ account, origin: this.#origin, key });
  }

  toEntry(outcome: RecordedOutcome = { state: "claimed" }): OnceEntry {
    return { token: this.token, record: new ClaimRecord(this, outcome) };
  }

  toRecord(outcome: RecordedOutcome): OnceRecord {
    const { key, token, operation = "unknown", action } = this;
    const values = { path: this.#path, body: this.#body };
    const response = outcome.response && maskJson(outcome.response, Object.values(values));
    const claimed = { claimedAt: this.#claimedAt, claimedBy: this.#claimedBy };
    const scope = { key, account: this.#account, origin: this.#origin };
    const about = { operation, action, ...fingerprint(values, action, token) };
    return { version: recordVersion, ...outcome, response, ...scope, token, salt: token, ...about, ...claimed };
  }
}

/** What a store is given to write down, by `JSON.stringify`. */
class ClaimRecord {
  readonly #claim: Claim;
  readonly #outcome: RecordedOutcome;

  constructor(claim: Claim, outcome: RecordedOutcome) {
    this.#claim = claim;
    this.#outcome = outcome;
  }

  toJSON(): OnceRecord {
    return this.#claim.toRecord(this.#outcome);
  }
}
