import { describeValue } from "../base/describe-value.js";
import { PhloArgumentError } from "../base/errors.js";

const expected = "an https: address without credentials, query or fragment (http: only for this machine)";

/** Where requests go, without a slash at the end. The token travels there, so it must be encrypted or stay on this machine. */
export function readBaseUrl(given: string, option = "baseUrl"): string {
  if (typeof given !== "string") throw new PhloArgumentError(option, expected, describeValue(given));
  const url = parse(given);
  const encrypted = url?.protocol === "https:" || (url?.protocol === "http:" && isLoopback(url.hostname));
  if (!url || !encrypted || url.username || url.password || /[?#]/.test(url.href))
    throw new PhloArgumentError(
      option,
      expected,
      /@/.test(given) ? "one that may hold credentials" : describeValue(given),
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
