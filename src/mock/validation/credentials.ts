import { showAccount } from "./account.js";
import { type Violation, violation } from "./violation.js";

/** An account and its token. */
export interface Credentials {
  readonly authId: string;
  readonly authToken: string;
}

const location = ["request", "headers", "authorization"];
const expected = "HTTP Basic with the Auth ID as user name and the Auth Token as password";

/** What is wrong with an `Authorization` header as such. It is never shown. */
export function checkAuthorization(header: string | undefined): Violation[] {
  if (readBasic(header)) return [];
  return [violation(location, "authorization", expected, header ? "something else, which is not shown" : "nothing")];
}

/** What is wrong with the credentials in it. The token is never shown, neither the one that came nor the right one. */
export function compareCredentials(header: string | undefined, { authId, authToken }: Credentials): Violation[] {
  const given = readBasic(header);
  if (!given) return [];
  if (given.authId !== authId)
    return [violation(location, "The Auth ID", showAccount(authId), JSON.stringify(given.authId))];
  if (given.authToken !== authToken)
    return [violation(location, "The Auth Token", "the one that the mock was started with", "another")];
  return [];
}

/** What a Basic header carries. */
export function readBasic(header: string | undefined): Credentials | undefined {
  const encoded = /^basic +([\w+/=-]+) *$/i.exec(header ?? "")?.[1];
  const [, authId, authToken] = /^([^:]*):(.*)$/s.exec(Buffer.from(encoded ?? "", "base64").toString()) ?? [];
  return authId === undefined || authToken === undefined ? undefined : { authId, authToken };
}
