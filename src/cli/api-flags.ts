import { operations, server } from "../../generated/facts.js";
import type { RequestDefaults } from "../base/options.js";
import { chooseBaseUrl } from "../validate/base-url.js";
import { readOwnOptions } from "../validate/options.js";
import { UsageError } from "./failure.js";
import { accountFlags } from "./fields.js";
import { type Flag, numberIn, type ParsedFlags, valueIn } from "./flags.js";

/** Flags of every command that reaches the API, for how it does. */
export const connectionFlags: readonly Flag[] = [
  ...accountFlags,
  {
    name: "base-url",
    value: "<address>",
    description: `Where the API is. Default: PLIVO_BASE_URL in the environment, else ${server}`,
  },
  {
    name: "allow-insecure-http",
    description:
      "Allow an http: address beyond this machine, such as a mock in another container. Never for Plivo's hosts.",
  },
  { name: "mock", description: "Use a built-in mock: no account, no phone, no money." },
  { name: "json", description: "Print one JSON object, the response or the error." },
  { name: "verbose", description: "Show the request and the response on standard error, the token hidden." },
  { name: "timeout", value: "<milliseconds>", description: "Maximum time for one attempt. Default: 15000." },
  { name: "total-timeout", value: "<milliseconds>", description: "Maximum time for all attempts. Default: no limit." },
  {
    name: "max-retries",
    value: "<number>",
    description: "Maximum number of retries, where they can do no harm. Default: 2.",
  },
];

/** Where the Voice API is, for the commands that look at calls. */
export const voiceFlag: Flag = {
  name: "voice-base-url",
  value: "<address>",
  description: `Where the Voice API is. Default: ${operations.listCalls.server}, or --base-url where that is another than Plivo's.`,
};

/** The flag that sends nothing. */
export const dryRunFlag: Flag = { name: "dry-run", description: "Send nothing; print the equivalent curl command." };

/** Where the API is, as the flags say. */
export const baseUrlIn = (given: ParsedFlags): string =>
  chooseBaseUrl(valueIn(given, "base-url"), server, given.has("allow-insecure-http"));

/** Reads the flags that are options of the client. */
export function readRequestDefaults(given: ParsedFlags): RequestDefaults {
  return readOwnOptions({
    timeout: numberIn(given, "timeout"),
    totalTimeout: numberIn(given, "total-timeout"),
    maxRetries: numberIn(given, "max-retries"),
  });
}

/** @throws {UsageError} when both flags are given. */
export function mutuallyExclusive(given: ParsedFlags, one: string, other: string): void {
  if (given.has(one) && given.has(other)) throw new UsageError([`--${one} and --${other} cannot be combined.`]);
}
