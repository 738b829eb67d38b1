import { readdir, readFile } from "node:fs/promises";
import type { Contract } from "../../src/contract/contract.js";
import { fillersOf } from "./guide-fillers.js";
import type { Manner } from "./manner.js";
import { guideFolder } from "./pictures.js";
import { sectionId } from "./sections.js";

/** The guide of `spec/guide/`, in Markdown. What it says of the contract in `{{ }}` is filled in from there. */
export async function renderGuide(contract: Contract, manner: Manner, folder = guideFolder): Promise<string> {
  const pages = (await readdir(folder)).filter((name) => name.endsWith(".md")).sort(byNumber);
  const fillers = await fillersOf(contract, manner, folder);
  const fill = (page: string, words: string) => {
    const [name = "", ...rest] = words in fillers ? [words] : words.split(" ");
    const filler = fillers[name];
    if (filler) return filler(...rest);
    throw new Error(`${page} of the guide: {{ ${words} }} is not known, only ${Object.keys(fillers).join(", ")}.`);
  };
  const texts = pages.map(async (page) =>
    (await readFile(new URL(page, folder), "utf8"))
      .replaceAll(alternatives, (_, onPage: string, inPlainText = "") => (manner.onPage ? onPage : inPlainText))
      .replaceAll(/\{\{ (.+?) \}\}/g, (_, words: string) => fill(page, words)),
  );
  return linkErrors((await Promise.all(texts)).join("\n"), manner);
}

const byNumber = (one: string, other: string) => one.localeCompare(other, "en", { numeric: true });

const alternatives = /<!-- on the page -->\n([\s\S]*?)(?:<!-- in plain text -->\n([\s\S]*?))?<!-- end -->\n/g;

/** The name of an error leads to what it means; in its own section it is the heading, which is no code. */
const linkErrors = (markdown: string, { address }: Manner): string =>
  address
    ? markdown.replaceAll(
        /(?<!\[)`(Phlo\w+Error)`/g,
        (_, name) => `[\`${name}\`](${address(sectionId("Troubleshooting", name))})`,
      )
    : markdown;
