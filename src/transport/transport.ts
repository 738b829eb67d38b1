/** How requests reach the network: one interface, and an implementation for each way beside this file. */

/** One request as it goes to the network. */
export interface TransportRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** Ends the attempt, whatever it is waiting for. */
  readonly signal: AbortSignal;
}

/** The head of a response, and a way to its body. */
export interface TransportResponse {
  readonly status: number;
  readonly headers: Headers;
  /** Reads the body, at most `limit` bytes; `undefined` where it is longer, and then gives it up. Called at most once. */
  text(limit: number): Promise<string | undefined>;
  /** Gives the body up unread. */
  discard(): void;
}

/**
 * Sends one request once, follows no redirect and rejects when no response comes. What retries requests by itself is not fit
 * to be a transport.
 */
export type Transport = (request: TransportRequest) => Promise<TransportResponse>;
