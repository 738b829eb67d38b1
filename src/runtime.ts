declare const Deno: unknown;
declare const Bun: { readonly version: string } | undefined;

/**
 * Whether `fetch` here sends a POST a second time by itself when the server drops a reused connection, and so could dial
 * twice beneath us: Deno does, and Bun before 1.3.14 (oven-sh/bun#28708, denoland/deno#36415). A connection used only once
 * prevents it.
 */
export const repeatsRequests = (): boolean =>
  typeof Deno !== "undefined" || (typeof Bun !== "undefined" && isOlder(Bun.version, [1, 3, 14]));

function isOlder(version: string, [major, minor, patch]: readonly [number, number, number]): boolean {
  const [a = 0, b = 0, c = 0] = version.split(".").map((part) => Number.parseInt(part, 10));
  return a < major || (a === major && (b < minor || (b === minor && c < patch)));
}
