import { describeValue } from "../base/describe-value.js";
import { PhloArgumentError } from "../base/errors.js";
import { readOwn } from "../base/read-own.js";
import { describeProcess } from "./process.js";

/** Options of every ledger. */
export interface LedgerOptions {
  /** How long to wait for the store, in milliseconds. When it has not claimed by then, nothing is sent. Default: 5 000. */
  readonly storeTimeout?: number | undefined;

  /** Who claims, as `list` and errors show it. Default: the process id, the thread if it is a worker, and the name of the machine. */
  readonly claimedBy?: string | undefined;

  /**
   * Called when the outcome of a request could not be stored. The request's own result is not changed by it; the claim stays,
   * so that nothing is sent a second time. Default: a warning by `process.emitWarning`.
   */
  readonly onSettleError?: ((event: SettleErrorEvent) => void) | undefined;
}

/** An outcome that could not be stored. */
export interface SettleErrorEvent {
  readonly key: string;
  readonly operation: string | undefined;
  readonly action: string | undefined;
  /** What should have been stored: success, "not performed", or that the outcome is unknown. */
  readonly outcome: "done" | "released" | "unknown";
  /** The store's error; `undefined` where it gave none. */
  readonly error: unknown;
  readonly message: string;
}

/** The options of a ledger with their defaults. */
export interface LedgerSettings {
  readonly storeTimeout: number;
  readonly claimedBy: string;
  readonly onSettleError: (event: SettleErrorEvent) => void;
}

/** The options that every ledger has. */
export const ledgerOptionKeys = ["storeTimeout", "claimedBy", "onSettleError"];

/** @throws {PhloArgumentError} when an option is wrong. */
export function readLedgerOptions(given: LedgerOptions): LedgerSettings {
  const options = readOwn<LedgerOptions>("option", given, ledgerOptionKeys);
  const { storeTimeout = 5000, claimedBy = describeProcess(), onSettleError = warn } = options;
  if (!(typeof storeTimeout === "number" && storeTimeout >= 1 && storeTimeout < 2 ** 31))
    throw new PhloArgumentError(
      "storeTimeout",
      "a number of milliseconds from 1 to 2147483647",
      describeValue(storeTimeout),
    );
  if (typeof claimedBy !== "string") throw new PhloArgumentError("claimedBy", "a string", describeValue(claimedBy));
  if (typeof onSettleError !== "function")
    throw new PhloArgumentError("onSettleError", "a function", describeValue(onSettleError));
  return { storeTimeout, claimedBy, onSettleError };
}

const warn = ({ message }: SettleErrorEvent): void => process.emitWarning(message, { code: "PLIVO_PHLO_ONCE" });
