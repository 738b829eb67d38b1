import manifest from "../../package.json" with { type: "json" };

declare const Deno: { readonly version: { readonly deno: string } } | undefined;
declare const Bun: { readonly version: string } | undefined;
declare const process: { readonly versions?: { readonly node?: string } } | undefined;
declare const navigator: { readonly userAgent?: string } | undefined;

/** Such as `plivo-phlo/1.0.0 node/24`; `undefined` in a browser, which sends its own. */
export function userAgent(): string | undefined {
  const runtime = describeRuntime();
  return runtime && `plivo-phlo/${manifest.version} ${runtime}`;
}

/** Deno and Bun say that they are Node, too. */
function describeRuntime(): string | undefined {
  if (typeof Deno !== "undefined") return `deno/${major(Deno.version.deno)}`;
  if (typeof Bun !== "undefined") return `bun/${major(Bun.version)}`;
  if (typeof navigator !== "undefined" && navigator.userAgent === "Cloudflare-Workers") return "workerd";
  const node = typeof process === "undefined" ? undefined : process.versions?.node;
  return node && `node/${major(node)}`;
}

const major = (version: string) => version.split(".")[0];
