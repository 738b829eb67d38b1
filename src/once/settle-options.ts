import { describeValue } from "../base/describe-value.js";
import { PhloArgumentError } from "../base/errors.js";
import { readOwn } from "../base/read-own.js";

/** Picks one of several claims under the same key. */
export interface OnceScope {
  /** The Auth ID. Default: whichever used the key. */
  readonly account?: string | undefined;
  /** The API's address; only its origin counts. Default: whichever the key was used at. */
  readonly baseUrl?: string | undefined;
}

/** How a claim is settled by hand. */
export interface SettleOptions extends OnceScope {
  /** Plivo's id of the request, for `"happened"`, if you know it. Default: an empty text. */
  readonly api_id?: string | undefined;
  /** Whether to accept `"did-not-happen"` though the claiming process still runs on this machine. Default: `false`. */
  readonly force?: boolean | undefined;
}

/** Which finished claims are forgotten. */
export interface SweepOptions {
  /** In milliseconds, since the claim was settled. */
  readonly olderThan: number;
}

/** What a person found out about a claim. */
export type HandSettledOutcome = "happened" | "did-not-happen";

const scopeKeys = ["account", "baseUrl"];

/** @throws {PhloArgumentError} when one of them is wrong. */
export function checkedScope(given: OnceScope): OnceScope {
  return checkScope(readOwn<OnceScope>("option", given, scopeKeys));
}

/** @throws {PhloArgumentError} when one of them is wrong. */
export function readSettleOptions(given: SettleOptions, outcome: HandSettledOutcome): SettleOptions {
  const options = readOwn<SettleOptions>("option", given, [...scopeKeys, "api_id", "force"]);
  const { api_id, force } = options;
  checkText("api_id", api_id);
  if (api_id !== undefined && outcome === "did-not-happen")
    throw new PhloArgumentError("api_id", 'left out with "did-not-happen"', describeValue(api_id));
  if (force !== undefined && typeof force !== "boolean")
    throw new PhloArgumentError("force", "true or false", describeValue(force));
  return checkScope(options);
}

/** @throws {PhloArgumentError} when the age is wrong. */
export function readOlderThan(given: SweepOptions): number {
  const { olderThan } = readOwn<SweepOptions>("option", given, ["olderThan"]);
  if (typeof olderThan === "number" && olderThan >= 0) return olderThan;
  throw new PhloArgumentError("olderThan", "a number of milliseconds, 0 or more", describeValue(olderThan));
}

function checkScope<Scope extends OnceScope>(scope: Scope): Scope {
  const { account, baseUrl } = scope;
  checkText("account", account);
  if (baseUrl !== undefined && !(typeof baseUrl === "string" && URL.canParse(baseUrl)))
    throw new PhloArgumentError("baseUrl", "an address such as https://phlorunner.plivo.com", describeValue(baseUrl));
  return scope;
}

function checkText(name: string, value: unknown): void {
  if (value !== undefined && typeof value !== "string") throw new PhloArgumentError(name, "text", describeValue(value));
}
