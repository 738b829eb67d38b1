import { readdir, readFile } from "node:fs/promises";
import type { Contract } from "../../src/contract/contract.js";
import { fillPage, linkErrors } from "./fill-page.js";
import { fillersOf } from "./guide-fillers.js";
import type { Manner } from "./manner.js";
import { guideFolder } from "./pictures.js";

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
    fillPage(await readFile(new URL(page, folder), "utf8"), manner.onPage, (words) => fill(page, words)),
  );
  const guide = (await Promise.all(texts)).join("\n");
  return manner.address ? linkErrors(guide, manner.address) : guide;
}

const byNumber = (one: string, other: string) => one.localeCompare(other, "en", { numeric: true });
