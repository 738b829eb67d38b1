import { getProxyForUrl } from "proxy-from-env";

/** The proxy that the environment names for an origin (`HTTPS_PROXY`, `ALL_PROXY`, `NO_PROXY`, also in lower case), if any. */
export function envProxy(origin: URL): URL | undefined {
  if (isLoopback(origin.hostname)) return undefined;
  const found = getProxyForUrl(origin.href);
  if (!found) return undefined;
  // `proxy:3128` is a proxy over plain HTTP, as for curl; the library puts the scheme of the origin before it.
  const written = Object.values(process.env).includes(found);
  const proxy = new URL(written ? found : found.replace(/^https:/, "http:"));
  if (proxy.protocol !== "http:" && proxy.protocol !== "https:")
    throw new Error(`the proxy of the environment must be http: or https:, and it is ${proxy.protocol}`);
  return proxy;
}

const isLoopback = (hostname: string) => /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
