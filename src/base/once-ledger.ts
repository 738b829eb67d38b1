import type { ErrorContext } from "./errors.js";

/** The values of a request, by their names on the wire. */
export interface RequestValues {
  readonly path: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** A request that must be sent at most once, as the client hands it to a ledger. */
export interface OnceRequest extends RequestValues {
  /** The caller's own name for it. */
  readonly key: string;
  readonly account: string;
  readonly baseUrl: string;
  readonly context: ErrorContext;
  readonly signal: AbortSignal | undefined;
  /** In milliseconds. */
  readonly totalTimeout: number | undefined;
  /** Gives out an error of somebody else's without the credentials in it: a signal's reason, what a store threw. */
  readonly redact: (cause: unknown) => unknown;
}

/** Remembers which requests were sent, so that none is sent twice. Made by `plivo-phlo/once`. */
export interface OnceLedger {
  /**
   * Claims the key, calls `send`, and stores what it resolves with; or resolves with what an earlier call has stored.
   *
   * @throws {PhloOnceError} when the store does not answer, or the key is claimed and its outcome not known.
   * @throws {PhloArgumentError} when the key was used for another request.
   */
  perform<Data extends object>(request: OnceRequest, send: () => Promise<Data>): Promise<Data>;
}
