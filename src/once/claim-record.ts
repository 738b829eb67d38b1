import { randomUUID } from "node:crypto";
import type { OnceRequest } from "../base/once-ledger.js";
import { fingerprint } from "./fingerprint.js";
import { maskJson } from "./mask.js";
import { idOf, type OnceRecord, originOf, recordVersion } from "./record.js";
import type { OnceEntry } from "./store.js";

/** How a claim ended, as its record says it. */
type RecordedOutcome = Pick<OnceRecord, "state" | "errorKind" | "settledAt" | "response">;

/** A claim of this process. What is digested and masked is so when it is written down, which a store in memory never does. */
export class Claim {
  readonly id: string;
  readonly token = randomUUID();
  readonly request: OnceRequest;
  readonly #origin: string;
  readonly #claimedAt = Date.now();
  readonly #claimedBy: string;

  constructor(request: OnceRequest, claimedBy: string) {
    const { account, baseUrl, key } = request;
    this.request = request;
    this.#origin = originOf(baseUrl);
    this.#claimedBy = claimedBy;
    this.id = idOf({ account, origin: this.#origin, key });
  }

  toEntry(outcome: RecordedOutcome = { state: "claimed" }): OnceEntry {
    return { token: this.token, record: new ClaimRecord(this, outcome) };
  }

  toRecord(outcome: RecordedOutcome): OnceRecord {
    const { request, token } = this;
    const { key, account, context, path, body } = request;
    const { operation = "unknown", action } = context;
    const claimed = { claimedAt: this.#claimedAt, claimedBy: this.#claimedBy, ...fingerprint(request, token) };
    const scope = { key, account, origin: this.#origin };
    const response = outcome.response && maskJson(outcome.response, [path, body]);
    return {
      version: recordVersion,
      ...outcome,
      response,
      ...scope,
      token,
      salt: token,
      operation,
      action,
      ...claimed,
    };
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
