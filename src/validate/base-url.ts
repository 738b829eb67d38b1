import { describeValue } from "../base/describe-value.js";
import { PhloArgumentError } from "../base/errors.js";

const expected = "an https: address without credentials, query or fragment (http: only for this machine)";

/** Where requests go, without a slash at the end. The token travels there, so it must be encrypted or stay on this machine. */
export function readBaseUrl(given: string, option = "baseUrl"): string {
  const url = parse(given);
  const encrypted = url?.protocol === "https:" || (url?.protocol === "http:" && isLoopback(url.hostname));
  if (!url || !encrypted || url.username || url.password || /[?#]/.test(url.href))
    throw new PhloArgumentError(
      option,
      expected,
      /@/.test(given) ? "one that may hold credentials" : describeValue(given),
    );
  return url.href.replace(/\/+$/, "");
}

function parse(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

const isLoopback = (hostname: string) => /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
