import { describeValue } from "../base/describe-value.js";
import { PhloArgumentError } from "../base/errors.js";

declare const process: { readonly env: Readonly<Record<string, string | undefined>> } | undefined;

/**
 * Where requests go: what was given, or else `PLIVO_BASE_URL` in the environment, or else the live service. The same rules hold
 * for each of them.
 */
export function chooseBaseUrl(given: string | undefined, live: string, allowInsecureHttp = false): string {
  if (given !== undefined) return readBaseUrl(given, "baseUrl", allowInsecureHttp);
  const named = baseUrlInEnvironment();
  return named === undefined ? live : readBaseUrl(named, "PLIVO_BASE_URL", allowInsecureHttp);
}

/** A variable of its own: what somebody put into `Object.prototype` must lead no token elsewhere. */
function baseUrlInEnvironment(): string | undefined {
  const name = "PLIVO_BASE_URL";
  try {
    return typeof process !== "undefined" && Object.hasOwn(process.env, name) ? process.env[name] : undefined;
  } catch {
    return undefined; // Deno allows nobody to read its environment, unless it was told to.
  }
}

const expectedSecure =
  "an https: address without credentials, query or fragment (http: only for this machine, or with allowInsecureHttp)";
const expectedInsecure =
  "an https: or http: address without credentials, query or fragment (https: for Plivo's own hosts)";

/**
 * Where requests go, without a slash at the end. The token travels there, so it must be encrypted or stay on this machine;
 * with `allowInsecureHttp` it may travel in the clear, as between containers, but never to Plivo.
 */
export function readBaseUrl(given: string, option = "baseUrl", allowInsecureHttp = false): string {
  const expected = allowInsecureHttp ? expectedInsecure : expectedSecure;
  if (typeof given !== "string") throw new PhloArgumentError(option, expected, describeValue(given));
  const url = parse(given);
  const mayBePlain = url !== undefined && (isLoopback(url.hostname) || (allowInsecureHttp && !isPlivo(url.hostname)));
  const encrypted = url?.protocol === "https:" || (url?.protocol === "http:" && mayBePlain);
  if (!url || !encrypted || url.username || url.password || /[?#]/.test(url.href))
    throw new PhloArgumentError(
      option,
      expected,
      /@|[?#]./.test(given) ? "one that may hold credentials" : describeValue(given),
    );
  let end = url.href.length; // A pattern for the slashes at the end takes quadratic time on slashes elsewhere.
  while (url.href[end - 1] === "/") end--;
  return url.href.slice(0, end);
}

function parse(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

const isLoopback = (hostname: string) => /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);

const isPlivo = (hostname: string) => /(^|\.)plivo\.com\.?$/.test(hostname);
