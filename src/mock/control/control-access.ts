import { createHash, timingSafeEqual } from "node:crypto";
import { describeValue } from "../../base/describe-value.js";
import type { RawRequest } from "../validation/parse-request.js";
import { mustBe } from "../validation/violation.js";
import { ControlError } from "./control-error.js";

/** Who may use control. */
export interface ControlAccess {
  /** Whether only this machine reaches the mock. */
  readonly isLocal: boolean;
  readonly adminToken: string | undefined;
}

/** A page in a browser may be told that its own name is this machine's: then its Host is still its own. */
const localHost = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

/**
 * Lets in who may use control.
 *
 * @throws {ControlError} when a request comes from elsewhere, without the token, or as a web page could send it.
 */
export function checkAccess({ method, headers }: RawRequest, { isLocal, adminToken }: ControlAccess): void {
  if (isLocal && !localHost.test(headers.host ?? ""))
    throw new ControlError(403, mustBe("Host", "localhost, 127.0.0.1 or [::1]", describeValue(headers.host)));
  if (!isLocal && adminToken === undefined)
    throw new ControlError(403, "Control is off: a mock that listens beyond this machine needs an admin token for it.");
  if (adminToken !== undefined && !carries(headers.authorization, adminToken))
    throw new ControlError(
      401,
      mustBe("authorization", "Bearer with the admin token", headers.authorization ? "another (not shown)" : "nothing"),
      { "www-authenticate": "Bearer" },
    );
  if (!isReading(method) && !/^application\/json *(;|$)/i.test(headers["content-type"] ?? ""))
    throw new ControlError(415, mustBe("content-type", "application/json", describeValue(headers["content-type"])));
}

const isReading = (method: string) => method === "GET" || method === "HEAD" || method === "OPTIONS";

/** Compared in a time that does not depend on how much of it is right. */
function carries(header: string | undefined, token: string): boolean {
  const given = /^bearer +(.+)$/i.exec(header ?? "")?.[1]?.trim();
  return given !== undefined && timingSafeEqual(digest(given), digest(token));
}

const digest = (text: string) => createHash("sha256").update(text).digest();
