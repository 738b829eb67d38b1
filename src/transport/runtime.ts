declare const Deno: unknown;
declare const Bun: { readonly version: string } | undefined;

/**
 * A body as `fetch` must be given it to send it once. Where a server drops the connection, some runtimes send a POST a second
 * time by themselves, and so could dial twice beneath us; `npm run test:runtimes` counts what arrives.
 *
 * - Deno repeats what it sent on a reused connection, and before 2.9 on any (denoland/deno#36415); but only a body that it
 *   has at hand, and a Blob it reads as it sends it.
 * - Bun before 1.3.14 repeats what it sent on a reused connection (oven-sh/bun#28708), and `keepalive: false` takes a new one.
 */
export function singleUseBody(body: string): RequestInit {
  if (typeof Deno !== "undefined") return { body: new Blob([body]) };
  if (typeof Bun !== "undefined" && isOlder(Bun.version, [1, 3, 14])) return { body, keepalive: false };
  return { body };
}

function isOlder(version: string, [major, minor, patch]: readonly [number, number, number]): boolean {
  const [a = 0, b = 0, c = 0] = version.split(".").map((part) => Number.parseInt(part, 10));
  return a < major || (a === major && (b < minor || (b === minor && c < patch)));
}
