import { join } from "node:path";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import * as esbuild from "esbuild";
import { rollup } from "rollup";
import * as vite from "vite";
import webpack, { type Configuration } from "webpack";

/** What a bundle is for. */
export type Format = "esm" | "cjs";

/** Bundles a program for Node, all packages inside, and resolves with the file to run. */
type Bundle = (entry: string, format: Format, folder: string) => Promise<string>;

const extension = { esm: "mjs", cjs: "cjs" } as const;

/** The usual bundlers as their documentation shows them for Node, by their name. */
export const bundlers: Readonly<Record<string, Bundle>> = {
  async esbuild(entry, format, folder) {
    const outfile = join(folder, `main.${extension[format]}`);
    await esbuild.build({ entryPoints: [entry], bundle: true, platform: "node", format, outfile });
    return outfile;
  },
  async rollup(entry, format, folder) {
    const plugins = [nodeResolve({ exportConditions: ["node"], preferBuiltins: true })];
    await using bundle = await rollup({ input: entry, plugins, external: /^node:/, logLevel: "silent" });
    const entryFileNames = `main.${extension[format]}`;
    const chunkFileNames = `[name].${extension[format]}`;
    await bundle.write({ dir: folder, format, entryFileNames, chunkFileNames });
    return join(folder, entryFileNames);
  },
  async webpack(entry, format, folder) {
    const esm = format === "esm";
    const filename = `main.${extension[format]}`;
    const configuration: Configuration = {
      entry,
      target: "node20",
      mode: "production",
      experiments: { outputModule: esm },
      output: { path: folder, filename, module: esm, chunkFormat: esm ? "module" : "commonjs" },
    };
    await new Promise<void>((resolve, reject) => {
      webpack(configuration, (error, stats) => {
        if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
        else resolve();
      });
    });
    return join(folder, filename);
  },
  async vite(entry, format, folder) {
    await vite.build({
      configFile: false,
      logLevel: "error",
      ssr: { noExternal: true },
      build: {
        ssr: entry,
        outDir: folder,
        rollupOptions: { output: { format, entryFileNames: `main.${extension[format]}` } },
      },
    });
    return join(folder, `main.${extension[format]}`);
  },
};

/** Bundles a program for browsers, and resolves with the text. */
export async function bundleForBrowsers(entry: string): Promise<string> {
  const { outputFiles } = await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    platform: "browser",
    format: "esm",
    write: false,
  });
  return outputFiles.map(({ text }) => text).join("\n");
}
