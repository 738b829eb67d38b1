/** The options of a request. The client takes the same keys as defaults for all its requests. */
export interface RequestOptions extends RequestDefaults {
  /** Ends the request, whether an attempt is under way or the client waits to retry. */
  readonly signal?: AbortSignal | undefined;

  /** Sent with this request, beside the client's, and in place of those of the same name. */
  readonly headers?: Readonly<Record<string, string>> | undefined;

  /**
   * Your own name for this action, such as `"ticket-4711"`: it is sent at most once under this key, across all processes that
   * share the client's `once` ledger. Not for reads.
   */
  readonly once?: string | undefined;
}

/** The options that a client sets for all its requests, and a request for itself. */
export interface RequestDefaults {
  /** Maximum time for one attempt, in milliseconds, reading the response included. Default: 15 000. */
  readonly timeout?: number | undefined;

  /** Maximum time for the whole request, in milliseconds, retries and the waits between them included. Default: no limit. */
  readonly totalTimeout?: number | undefined;

  /**
   * Maximum number of retries; 0 turns them off. Default: 2. What is not idempotent is retried only when it is certain that
   * the action was not performed. An attempt that timed out before anything left is retried only where `totalTimeout` says
   * how long the whole may take: without it, a dead network takes one `timeout`.
   */
  readonly maxRetries?: number | undefined;

  /**
   * The waits between attempts: random, up to an exponentially growing limit. `Retry-After` takes precedence;
   * where it asks for more than 60 s, the request ends with the error at once.
   * Default: `{ initialDelay: 500, maxDelay: 8000 }`.
   */
  readonly backoff?: Backoff | undefined;
}

/** How long to wait before a retry. */
export interface Backoff {
  /** The limit of the first wait, in milliseconds; it doubles with each further one. */
  readonly initialDelay: number;
  /** The limit of every wait, in milliseconds. */
  readonly maxDelay: number;
}
