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

/** Few files, for Node finds and reads them one by one: the floor under every entry, the client, what the two transports share. */
const groups = [
  group("base", "src/base/", transport("exchange|exchange-transport|global-dispatcher|loading-exchange")),
  group("client", "src/(api|request|validate)/", "src/(?!index)[\\w-]+\\.ts", "generated/(actions|facts)\\.ts"),
  group("client", transport("default-exchange|exchange-of|expects-fetch|fetch|promise-exchange|read-limited|runtime")),
  group("sockets", transport("check-options|lazy-head|node/(body-collector|turn)")),
  group(
    "agent",
    transport("node/(agent|env-proxy|node-exchange|open-connection|origin|pending-connection|silence|tunnel)"),
  ),
];

function group(name: string, ...files: readonly string[]) {
  return { name, test: new RegExp(`/(${files.join("|")})`) };
}

function transport(names: string): string {
  return `src/transport/(${names})\\.ts`;
}

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
const cjs = { ...shared, format: "cjs", outExtensions: () => ({ js: ".cjs", dts: ".d.cts" }) } satisfies UserConfig;

const code: UserConfig = { dts: false, outputOptions: { codeSplitting: { groups } } };
/** Jest runs CommonJS without `import()`. */
const commonCode: UserConfig = { ...code, outputOptions: { ...code.outputOptions, dynamicImportInCjs: false } };
const types: UserConfig = { entry, dts: { emitDtsOnly: true, sourcemap: false } };

/** Its declarations are wrong for an ES module. */
const license: (options: object) => Plugin = createRequire(import.meta.url)("rollup-plugin-license");

/** Names every library that is bundled, with its licence. */
const licences = license({ thirdParty: { output: "dist/THIRD-PARTY-LICENCES.txt" } });

export default defineConfig([
  { ...esm, ...code, entry: { ...entry, ...transports, cli: "src/cli/main.ts" }, plugins: [licences] },
  { ...esm, ...types },
  { ...cjs, ...commonCode, entry: { ...entry, ...transports } },
  { ...cjs, ...types, format: "esm" }, // As `cjs`, it would write code as well, over ours.
]);
