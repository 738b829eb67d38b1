/** Fails when the client, bundled for a browser with all that it depends on, has outgrown its budget; lists it by module. */
import { gzipSync } from "node:zlib";
import { type BuildOptions, build } from "esbuild";

const budget = 21_000;

const forBrowsers = {
  bundle: true,
  tsconfigRaw: {}, // Its paths would lead to the sources.
  conditions: ["browser"],
  minify: true,
  format: "esm",
  target: "es2022",
  outdir: "dist",
  write: false,
} as const satisfies BuildOptions;

const sources = await build({
  ...forBrowsers,
  entryPoints: ["src/index.ts"],
  alias: { "#transport": "./src/transport/elsewhere.ts" },
  metafile: true,
});
const parts = Object.values(sources.metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
for (const [path, { bytesInOutput }] of parts.sort(([, one], [, other]) => other.bytesInOutput - one.bytesInOutput))
  if (bytesInOutput > 0 && path !== "package.json") console.log(`${String(bytesInOutput).padStart(6)}  ${path}`);

// As it is installed: of package.json, it holds the version alone.
const { outputFiles } = await build({ ...forBrowsers, entryPoints: ["dist/index.js"] });
const [bundle] = outputFiles;
const size = gzipSync(bundle?.contents ?? "", { level: 9 }).byteLength;
console.log(`${String(bundle?.contents.byteLength).padStart(6)}  minified; ${size} gzipped, ${budget} allowed`);
if (size > budget) process.exitCode = 1;
