import { createHash, timingSafeEqual } from "node:crypto";
import { describeValue } from "../../base/describe-value.js";
import type { RawRequest } from "../validation/parse-request.js";
import { decodeSegment, pathOf } from "../validation/router.js";
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
export function checkAccess(request: RawRequest, { isLocal, adminToken }: ControlAccess): void {
  const { method, headers } = request;
  if (isLocal && !localHost.test(headers.host ?? ""))
    throw new ControlError(403, mustBe("Host", "localhost, 127.0.0.1 or [::1]", describeValue(headers.host)));
  if (!isLocal && adminToken === undefined)
    throw new ControlError(403, "Control is off: a mock that listens beyond this machine needs an admin token for it.");
  if (adminToken !== undefined && !isOpen(request) && !carriesToken(request, adminToken))
    throw new ControlError(
      401,
      mustBe("authorization", "Bearer with the admin token", headers.authorization ? "another (not shown)" : "nothing"),
      { "www-authenticate": "Bearer" },
    );
  if (!isReading(method) && !/^application\/json *(;|$)/i.test(headers["content-type"] ?? ""))
    throw new ControlError(415, mustBe("content-type", "application/json", describeValue(headers["content-type"])));
}

const isReading = (method: string) => method === "GET" || method === "HEAD" || method === "OPTIONS";

/** The page and its way in: they show nothing of the mock, and ask for the token themselves. */
const isOpen = ({ method, target }: RawRequest) =>
  ((method === "GET" || method === "HEAD") && pathOf(target) === "/__admin/") ||
  (method === "POST" && pathOf(target) === "/__admin/login");

/** The cookie lets the page read. What changes something needs the header, which no other page can make a browser send. */
function carriesToken({ method, headers }: RawRequest, token: string): boolean {
  const bearer = /^bearer +(.+)$/i.exec(headers.authorization ?? "")?.[1]?.trim();
  const cookie = cookiePattern.exec(headers.cookie ?? "")?.[1];
  const given = [bearer, isReading(method) && cookie !== undefined ? decodeSegment(cookie) : undefined];
  return given.some((each) => each !== undefined && isAdminToken(each, token));
}

const cookieName = "plivo_phlo_admin";
const cookiePattern = new RegExp(`(?:^|; *)${cookieName}=([^;]*)`);

/** Keeps the token where no script of a page can read it, and no other site can make a browser send it. */
export const adminCookie = (token: string): string =>
  `${cookieName}=${encodeURIComponent(token)}; Path=/__admin/; HttpOnly; SameSite=Strict`;

/** Compared in a time that does not depend on how much of it is right. */
export const isAdminToken = (given: string, token: string): boolean => timingSafeEqual(digest(given), digest(token));

const digest = (text: string) => createHash("sha256").update(text).digest();
