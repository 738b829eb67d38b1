import { operations, server } from "../../generated/facts.js";
import { describeValue } from "../base/describe-value.js";
import { PhloArgumentError } from "../base/errors.js";
import type { ClientSettings } from "../request/client-settings.js";

/**
 * Fills the placeholders of an address. A value stays within its segment, whatever it is; no more is asked of it here. `+`,
 * `:` and `@` travel literally, as every official SDK sends them.
 *
 * @throws {PhloArgumentError} when a value is missing, is itself a placeholder, or is one that an address takes for a step up.
 */
export function serializePath(path: string, values: Record<string, unknown>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (typeof value !== "string" || /^\.{0,2}$|\{|\p{Surrogate}/u.test(value))
      throw new PhloArgumentError(
        name,
        "a string that is not empty, . or .., nor a placeholder in braces",
        describeValue(value),
      );
    return encodeURIComponent(value).replace(/%(2B|3A|40)/g, decodeURIComponent);
  });
}

/** The same for openapi-fetch, which puts `baseUrl` before every path: operations of the Voice API get their own. */
export const createPathSerializer =
  ({ baseUrl, voiceBaseUrl }: Pick<ClientSettings, "baseUrl" | "voiceBaseUrl">) =>
  (address: string, values: Record<string, unknown>): string => {
    const path = address.slice(baseUrl.length);
    return serializePath(voicePaths.has(path) ? voiceBaseUrl + path : address, values);
  };

const voicePaths: ReadonlySet<string> = new Set(
  Object.values(operations).flatMap((operation) => (operation.server === server ? [] : [operation.path])),
);
