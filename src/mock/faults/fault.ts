import type { ActionName, OperationName } from "../../base/names.js";

/** How the mock answers a request instead of as usual. What is left out stays as it would have been. */
export interface Fault {
  /**
   * The status of the response, 200 to 599. Without a `body`, the response is the contract's example of this status, or Plivo's
   * shape with the status in words where the contract has none.
   */
  readonly status?: number | undefined;
  /** Headers of the response, beside the usual ones or in place of them. */
  readonly headers?: Readonly<Record<string, string>> | Headers | undefined;
  /** The body of the response: a string as it is, anything else as JSON. It is not validated. */
  readonly body?: unknown;
  /** How long the response, or the drop, is held back, in milliseconds of real time: fake timers do not move it. */
  readonly delay?: number | undefined;
  /** Drops the connection before the response, or in the middle of its body. */
  readonly drop?: "before" | "during" | undefined;
  /**
   * Whether the simulator carries out the action all the same, so that only its answer is lost. Default: `false` with a
   * `status`, otherwise `true`.
   */
  readonly executed?: boolean | undefined;
  /** How many requests take it. Default: 1; `Infinity` lasts until {@link Mock.reset}. */
  readonly times?: number | undefined;
  /** Which requests take it. Left out, any request does. */
  readonly when?:
    | {
        readonly operation?: OperationName | undefined;
        readonly action?: ActionName | undefined;
        /** The address of the member whom the path names. */
        readonly member?: string | undefined;
      }
    | undefined;
}
