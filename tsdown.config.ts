import { defineConfig, type UserConfig } from "tsdown";

/** One file for each entry of the package: it imports faster and installs smaller than one for each module. */
const entry = {
  index: "src/index.ts",
  schema: "generated/schema.ts",
  undici: "src/undici.ts",
  mock: "src/mock/index.ts",
};

const shared: UserConfig = {
  tsconfig: "tsconfig.build.json",
  platform: "neutral",
  external: [/^node:/, /^@stoplight\//, "openapi-fetch", "undici", "plivo-phlo/openapi.json"],
  hash: false,
  logLevel: "warn",
  outExtensions: () => ({ js: ".js", dts: ".d.ts" }),
};

/** Small to install and quick to read, but a stack still names the functions and classes of our modules. */
const small = { compress: true, mangle: { toplevel: false }, codegen: { removeWhitespace: true } };

export default defineConfig([
  { ...shared, entry: { ...entry, cli: "src/cli/main.ts" }, dts: false, minify: small },
  { ...shared, entry, dts: { emitDtsOnly: true, sourcemap: true } },
]);
