import type { OnceLedger } from "../base/once-ledger.js";
import type { Backoff } from "../base/options.js";
import type { StartExchange } from "../transport/exchange.js";
import type { AttemptOutcome } from "./attempt.js";
import type { AttemptEvent } from "./attempt-event.js";

/** What every request of a client shares. */
export interface ClientSettings {
  /** The Auth ID. */
  readonly account: string;
  readonly baseUrl: string;
  /** The user's own headers. */
  readonly headers: Readonly<Record<string, string>>;
  readonly authorization: string;
  /** Takes the credentials out of what came back. */
  readonly redact: (outcome: AttemptOutcome) => AttemptOutcome;
  /** How a request reaches the network. */
  readonly start: StartExchange;
  readonly onAttempt: ((event: AttemptEvent) => void) | undefined;
  readonly timeout: number;
  readonly totalTimeout: number | undefined;
  readonly maxRetries: number;
  readonly backoff: Backoff;
  readonly once: OnceLedger | undefined;
}
