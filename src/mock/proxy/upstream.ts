import { refuseOption } from "../base/check-options.js";
import { mustBe } from "../validation/violation.js";

const expected = "an https: address without credentials, query or fragment (http: only for this machine)";

/** Where the proxy forwards to. Credentials travel there, so it must be encrypted or stay on this machine. */
export function readUpstream(given: string | URL): URL {
  const url = parse(given);
  const encrypted = url?.protocol === "https:" || (url?.protocol === "http:" && isLoopback(url.hostname));
  if (url?.username || url?.password)
    throw new TypeError(mustBe("upstream", expected, "one with credentials, which are not shown"));
  if (!url && /@/.test(String(given)))
    throw new TypeError(mustBe("upstream", expected, "one that may hold credentials, which are not shown"));
  if (!url || !encrypted || url.search || url.hash) refuseOption("upstream", expected, given);
  return url;
}

function parse(address: string | URL): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

const isLoopback = (hostname: string) => /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
