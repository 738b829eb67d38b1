import { readFile, rm, writeFile } from "node:fs/promises";
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

/** The types of the schema are generated, and explain themselves: a source beside them would say the same again. */
async function dropMapOfSchema(): Promise<void> {
  const declarations = "dist/schema.d.ts";
  const text = await readFile(declarations, "utf8");
  await writeFile(declarations, text.replace(/\/\/# sourceMappingURL=.*\s*$/, ""));
  await rm(`${declarations}.map`);
}

export default defineConfig([
  { ...shared, entry: { ...entry, cli: "src/cli/main.ts" }, dts: false, minify: small },
  { ...shared, entry, dts: { emitDtsOnly: true, sourcemap: true }, onSuccess: dropMapOfSchema },
]);
