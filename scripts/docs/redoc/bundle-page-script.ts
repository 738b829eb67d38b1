import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { SearchEntry } from "../search-index.js";

/** The page's own script with MiniSearch in it, for a browser. */
export async function bundlePageScript(
  entries: readonly SearchEntry[],
  highlights: Readonly<Record<string, string>>,
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("browser/main.ts", import.meta.url))],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    minify: true,
    define: {
      SEARCH_ENTRIES: JSON.stringify(JSON.stringify(entries)),
      HIGHLIGHTS: JSON.stringify(JSON.stringify(highlights)),
    },
    banner: { js: "/* Contains MiniSearch, MIT License, Copyright Luca Ongaro. */" },
  });
  return outputFiles.map(({ text }) => text.replaceAll("</script", "<\\/script")).join("\n");
}
