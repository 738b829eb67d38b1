import type { Violation } from "../validation/violation.js";

/** A request that went through the proxy, and its answer. Credentials are in none of it. */
export interface ProxyExchange {
  /** When the request came, as `2026-11-25T12:00:00.000Z`. */
  readonly time: string;
  /** Milliseconds until its response was complete. */
  readonly durationMs: number;
  /** Such as `POST`. */
  readonly method: string;
  /** The path as it came, without its query. */
  readonly path: string;
  /** The operation by its name in the contract; `undefined` where the contract has none there. */
  readonly operation: string | undefined;
  /** The action as it came; `undefined` for an operation without actions. */
  readonly action: string | undefined;
  /** The status of the upstream's answer; `undefined` where none came. */
  readonly status: number | undefined;
  /** Why no answer came from the upstream; the caller got a 502. */
  readonly upstreamError?: string | undefined;
  /** Where the request or its response departs from the contract; 20 at most. */
  readonly violations: readonly ContractViolation[];
}

/** Where an exchange departs from the contract; `location` begins with `request` or `response`. */
export interface ContractViolation
  extends Violation,
    Pick<ProxyExchange, "method" | "path" | "operation" | "action" | "status"> {}
