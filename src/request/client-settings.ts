import type { OnceLedger } from "../base/once-ledger.js";
import type { Backoff } from "../base/options.js";
import type { StartExchange } from "../transport/exchange.js";
import type { ActionOrder } from "./action-order.js";
import type { BeforeAttempt } from "./await-go.js";
import type { Redactor } from "./redactor.js";
import type { AttemptEvent, RequestEndEvent } from "./request-events.js";

/** What every request of a client shares. */
export interface ClientSettings {
  /** The Auth ID. */
  readonly account: string;
  readonly baseUrl: string;
  /** Where the Voice API is. */
  readonly voiceBaseUrl: string;
  /** The user's own headers. */
  readonly headers: Readonly<Record<string, string>>;
  readonly authorization: string;
  /** Takes the credentials out of what came back. */
  readonly redactor: Redactor;
  /** Which of the client's actions was sent last. */
  readonly order: ActionOrder;
  /** How a request reaches the network. */
  readonly start: StartExchange;
  readonly beforeAttempt: BeforeAttempt | undefined;
  readonly onAttempt: ((event: AttemptEvent) => void) | undefined;
  readonly onEnd: ((event: RequestEndEvent) => void) | undefined;
  readonly timeout: number;
  readonly totalTimeout: number | undefined;
  readonly maxRetries: number;
  readonly backoff: Backoff;
  readonly once: OnceLedger | undefined;
}
