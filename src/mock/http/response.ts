import { randomUUID } from "node:crypto";
import type { Failure } from "../../../generated/schema.js";
import { escapeInvisible } from "../../base/escape-invisible.js";

/** An answer as it goes out. */
export interface MockResponse {
  readonly status: number;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly body: string | Uint8Array;
  /** A body that is made while it is sent, in place of `body`. */
  readonly chunks?: Iterable<string> | undefined;
  /** Writes a body that has no end, in place of `body`. */
  readonly stream?: Streaming | undefined;
  /** Whether the connection is dropped before it, or in the middle of its body. */
  readonly drop?: "before" | "during" | undefined;
}

/** Writes as long as somebody reads; the signal aborts when nobody does any more. */
export type Streaming = (write: (text: string) => void, closed: AbortSignal) => void;

/** Plivo's shape for a request that is not carried out. */
export const failureBody = (error: string): Failure => ({ api_id: randomUUID(), error: escapeInvisible(error) });

/** A failure, ready to go out. */
export const failureResponse = (
  status: number,
  error: string,
  headers: MockResponse["headers"] = {},
): MockResponse => ({
  status,
  headers: { "content-type": "application/json", ...headers },
  body: JSON.stringify(failureBody(error)),
});
