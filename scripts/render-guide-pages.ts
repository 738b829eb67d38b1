import { readFile } from "node:fs/promises";
import { renderClientOptions } from "./docs/chapters/client-options.js";
import { renderStoreOptions } from "./docs/chapters/store-options.js";
import { renderTroubleshooting } from "./docs/chapters/troubleshooting.js";
import { fillPage, linkErrors } from "./docs/fill-page.js";

/** The chapters of the site's guide that the package carries as files. */
const pages = {
  "docs/options.md": "21-client-options.md",
  "docs/once.md": "5-across-processes.md",
  "docs/troubleshooting.md": "20-troubleshooting.md",
};

/** Those chapters as Markdown, by the files that they become: the site and the package have one source. */
export async function renderGuidePages(
  folder = new URL("../spec/guide/", import.meta.url),
): Promise<(readonly [path: string, text: string])[]> {
  const fillers: Readonly<Record<string, string>> = {
    troubleshooting: await renderTroubleshooting(),
    "client options": await renderClientOptions(),
    "store options": await renderStoreOptions(),
  };
  const render = async (path: string, name: string) => {
    const text = await readFile(new URL(name, folder), "utf8");
    const filled = fillPage(text, false, (words) => {
      const filler = fillers[words];
      if (filler === undefined) throw new Error(`${name} of the guide: {{ ${words} }} is for the site alone.`);
      return filler;
    });
    const linked = linkErrors(filled, (id) => `troubleshooting.md#${id.split("/").at(-1)}`);
    return [path, `<!-- Generated from spec/guide/${name}. Do not edit. -->\n\n${linked.trim()}\n`] as const;
  };
  return Promise.all(Object.entries(pages).map(([path, name]) => render(path, name)));
}
