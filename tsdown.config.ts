import { createRequire } from "node:module";
import type { Plugin } from "rolldown";
import { defineConfig, type UserConfig } from "tsdown";

/** The entries of the package. */
const entry = {
  index: "src/index.ts",
  schema: "generated/schema.ts",
  node: "src/transport/node.ts",
  undici: "src/transport/undici.ts",
  mock: "src/mock/index.ts",
  webhooks: "src/webhooks/index.ts",
  once: "src/once/index.ts",
};

/** What `#transport` in `package.json` leads to; it has no types of its own. */
const transports = { "on-node": "src/transport/on-node.ts", elsewhere: "src/transport/elsewhere.ts" };

/** Readable, not minified: a stack trace leads to a line that can be understood. */
const shared: UserConfig = {
  tsconfig: "tsconfig.build.json",
  platform: "neutral",
  external: [/^node:/, /^#/, "openapi-fetch", "undici", "plivo-phlo/openapi.json"],
  hash: false,
  shims: true,
  logLevel: "error",
  failOnWarn: false, // On CI, tsdown would fail because there is CommonJS.
};
const esm: UserConfig = { ...shared, format: "esm", outExtensions: () => ({ js: ".js", dts: ".d.ts" }) };
const cjs: UserConfig = {
  ...shared,
  format: "cjs",
  // Jest runs CommonJS without `import()`.
  outputOptions: { dynamicImportInCjs: false },
  outExtensions: () => ({ js: ".cjs", dts: ".d.cts" }),
};

/** Its declarations are wrong for an ES module. */
const license: (options: object) => Plugin = createRequire(import.meta.url)("rollup-plugin-license");

/** Names every library that is bundled, with its licence. */
const licences = license({ thirdParty: { output: "dist/THIRD-PARTY-LICENCES.txt" } });

export default defineConfig([
  { ...esm, entry: { ...entry, ...transports, cli: "src/cli/main.ts" }, dts: false, plugins: [licences] },
  { ...esm, entry, dts: { emitDtsOnly: true, sourcemap: false } },
  { ...cjs, entry: { ...entry, ...transports }, dts: false },
  { ...cjs, entry, dts: { emitDtsOnly: true, sourcemap: false } },
]);
