/** Fails when the client, bundled for a browser with all that it depends on, has outgrown its budget. */
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const budget = 21_000;

const { outputFiles, metafile } = await build({
  entryPoints: ["dist/index.js"], // As it is installed: of package.json, it holds the version alone.
  bundle: true,
  tsconfigRaw: {}, // Its paths would lead to the sources.
  conditions: ["browser"],
  minify: true,
  format: "esm",
  target: "es2022",
  outdir: "dist",
  write: false,
  metafile: true,
});

const parts = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
for (const [path, { bytesInOutput }] of parts.sort(([, one], [, other]) => other.bytesInOutput - one.bytesInOutput))
  if (bytesInOutput > 0) console.log(`${String(bytesInOutput).padStart(6)}  ${path}`);

const [bundle] = outputFiles;
const size = gzipSync(bundle?.contents ?? "", { level: 9 }).byteLength;
console.log(`${String(bundle?.contents.byteLength).padStart(6)}  minified; ${size} gzipped, ${budget} allowed`);
if (size > budget) process.exitCode = 1;
