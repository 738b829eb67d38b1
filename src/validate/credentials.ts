import { PhloArgumentError } from "../base/errors.js";
import { checkField } from "./arguments.js";

declare const process: { readonly env: Readonly<Record<string, string | undefined>> } | undefined;

/** The account and its proof, given or else from `PLIVO_AUTH_ID` and `PLIVO_AUTH_TOKEN` in the environment. */
export function readCredentials(given: { authId?: string | undefined; authToken?: string | undefined }) {
  const environment = typeof process === "undefined" ? undefined : process.env;
  const { authId = environment?.PLIVO_AUTH_ID, authToken = environment?.PLIVO_AUTH_TOKEN } = given;
  if (authId === undefined) throw new PhloArgumentError("authId", "given, or set as PLIVO_AUTH_ID", "nothing");
  if (authToken === undefined) throw new PhloArgumentError("authToken", "given, or set as PLIVO_AUTH_TOKEN", "nothing");
  checkField("auth_id", authId, "authId", notShown); // In its place may stand the token.
  if (typeof authToken !== "string" || !/^[!-~]+$/.test(authToken))
    throw new PhloArgumentError("authToken", "printable ASCII without spaces", notShown(authToken));
  const encoded = btoa(`${authId}:${authToken}`);
  return {
    authId,
    authorization: `Basic ${encoded}`,
    secrets: [encoded, ...(recognisable(authToken) ? [authToken] : [])],
  };
}

const notShown = (value: unknown) =>
  value === "" ? "an empty string" : value === null ? "null" : "something else, which is not shown";

/** A shorter token, as tests have, would be found in words that are none. */
const recognisable = (authToken: string) => authToken.length >= 8;
