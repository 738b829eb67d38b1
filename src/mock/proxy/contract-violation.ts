import type { Violation } from "../validation/violation.js";

/** A request that went through the proxy, and its answer. Credentials are in none of it. */
export interface ProxyExchange {
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
  /** Where the request or its answer departs from the contract. */
  readonly violations: readonly ContractViolation[];
}

/** Where an exchange departs from the contract; `location` begins with `request` or `response`. */
export interface ContractViolation
  extends Violation,
    Pick<ProxyExchange, "method" | "path" | "operation" | "action" | "status"> {}
