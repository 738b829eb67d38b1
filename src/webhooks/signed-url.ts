import { describeValue } from "../base/describe-value.js";
import { PhloWebhookError } from "./webhook-error.js";

/** Which address Plivo signed, where it differs from the one that this server sees. */
export interface AddressChoice {
  /**
   * Whether a port in the address is signed. `keep` is what Plivo's page says and what its Node, Python and Go SDKs do;
   * its Java, Ruby and .NET SDKs leave the port out (`drop`). Default: `keep`.
   */
  readonly port?: "keep" | "drop" | undefined;

  /**
   * Whether a proxy in front changed scheme or host. `none`: the address is as Plivo called it. `x-forwarded`: take both
   * from `X-Forwarded-Proto` and `X-Forwarded-Host`, which your proxy must set itself. `{ origin }`: take both from here,
   * such as `https://pbx.example.com`; the address may then be a bare path. Default: `none`.
   */
  readonly proxy?: "none" | "x-forwarded" | { readonly origin: string } | undefined;
}

/** An address in the two parts that are signed apart. */
export interface SignedUrl {
  /** Scheme, host, port and path. */
  readonly base: string;
  /** Without its `?`. */
  readonly query: string;
}

/**
 * The address as Plivo signed it. It is cut as text, because `URL` drops a default port and rewrites the path.
 *
 * @throws {TypeError} when the address is not absolute, or the choice is not one.
 * @throws {PhloWebhookError} when the headers of the proxy do not say which address was called.
 */
export function readSignedUrl(
  url: string,
  { port = "keep", proxy = "none" }: AddressChoice,
  header: (name: string) => string | undefined,
): SignedUrl {
  if (port !== "keep" && port !== "drop")
    throw new TypeError(`port must be "keep" or "drop"; received ${describeValue(port)}.`);
  const [, scheme = "", authority = "", path = "", query = ""] = parts.exec(atOrigin(url, proxy, header)) ?? [];
  if (scheme === "" || authority === "")
    throw new TypeError(
      `url must be the absolute address that Plivo called, such as https://pbx.example.com/events; received ${JSON.stringify(url)}. A bare path needs proxy: { origin }.`,
    );
  const host = authority.replace(/^.*@/, "");
  return { base: `${scheme}://${port === "drop" ? host.replace(/:\d*$/, "") : host}${path}`, query };
}

const parts = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)([^?#]*)(?:\?([^#]*))?/i;

function atOrigin(
  url: string,
  proxy: NonNullable<AddressChoice["proxy"]>,
  header: (name: string) => string | undefined,
): string {
  if (proxy === "none") return url;
  const rest = url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, "");
  if (typeof proxy === "object" && proxy !== null) return `${originOf(proxy.origin)}${rest}`;
  if (proxy !== "x-forwarded")
    throw new TypeError(`proxy must be "none", "x-forwarded" or { origin }; received ${describeValue(proxy)}.`);
  const [, ownScheme = "http", ownHost = ""] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)/i.exec(url) ?? [];
  const scheme = (firstOf(header("x-forwarded-proto")) || ownScheme).toLowerCase();
  const host = firstOf(header("x-forwarded-host")) || ownHost;
  // Whoever comes past the proxy writes these headers: that is no fault of the program.
  if (!/^https?$/.test(scheme) || !/^[^\s/?#@\\]+$/.test(host))
    throw new PhloWebhookError(
      "unreadable",
      400,
      `X-Forwarded-Proto and X-Forwarded-Host must be the scheme and host that Plivo called; received ${describeValue(scheme)} and ${describeValue(host)}.`,
    );
  return `${scheme}://${host}${rest}`;
}

/** Each proxy on the way appends itself; the first entry is what Plivo called. */
const firstOf = (list: string | undefined) => list?.split(",")[0]?.trim();

function originOf(origin: string): string {
  if (typeof origin !== "string" || !/^https?:\/\/[^/?#]+\/?$/i.test(origin))
    throw new TypeError(`proxy.origin must be such as https://pbx.example.com; received ${JSON.stringify(origin)}.`);
  return origin.replace(/\/$/, "");
}
