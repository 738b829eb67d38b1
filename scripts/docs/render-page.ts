import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Contract } from "../../src/contract/contract.js";
import { redocly } from "../redocly.js";
import { addressOf, displayContract } from "./display-contract.js";
import { drawPicture } from "./draw-picture.js";
import { renderGuide } from "./guide.js";
import { languages } from "./samples/languages.js";

/** The page, by Redoc: one file with all that it needs in it. `files` lie beside it and can be had from it. */
export async function renderPage(contract: Contract, files: readonly string[]): Promise<string> {
  const guide = await renderGuide(contract, {
    onPage: true,
    link: (request) => `[${request.title}](${addressOf(request)})`,
    picture: drawPicture,
    files,
  });
  const shown = displayContract(contract, guide);
  const folder = await mkdtemp(join(tmpdir(), "plivo-phlo-page-"));
  try {
    const [input, template, page] = [join(folder, "in.json"), join(folder, "page.hbs"), join(folder, "index.html")];
    await writeFile(input, JSON.stringify({ ...shown, info: { ...shown.info, "x-logo": await readLogo() } }));
    await writeFile(template, await renderTemplate());
    await redocly(
      ...["build-docs", input, "--output", page, "--template", template, "--inlineBundle"],
      ...["--title", contract.info.title, "--openapi", JSON.stringify(optionsFor(files))],
    );
    return withLocalLinks(withoutForeignPictures(await readFile(page, "utf8")));
  } finally {
    await rm(folder, { recursive: true });
  }
}

const optionsFor = (files: readonly string[]) => ({
  codeSamples: { languages: [...languages.map(({ label }) => ({ lang: label })), { lang: "Payload" }] },
  downloadUrls: files.map((name) => ({ title: name, url: name })),
  hideSchemaPattern: true,
  jsonSamplesExpandLevel: "all",
});

const readLogo = async () => ({ url: asAddress(await read("logo.svg")), altText: "plivo-phlo", href: "index.html" });

async function renderTemplate(): Promise<string> {
  const template = await read("page.hbs");
  return template
    .replace("/* page.css */", await read("page.css"))
    .replace("icon.svg", asAddress(await read("icon.svg")));
}

const read = (name: string) => readFile(new URL(name, import.meta.url), "utf8");

const asAddress = (svg: string) => `data:image/svg+xml,${encodeURIComponent(svg.trim())}`;

/** Redoc fetches the picture beside "API docs by" from its makers' host; here its place is taken by their name. */
function withoutForeignPictures(page: string): string {
  const address = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini[\w-]*\.svg/g;
  if (!address.test(page)) throw new Error("Redoc has changed: it fetches its logo from elsewhere.");
  return page.replaceAll(address, asAddress(redocName));
}

/** Before its scripts run, Redoc's links lead to the root of the host; as fragments they stay on the page, wherever it lies. */
function withLocalLinks(page: string): string {
  const [body = "", ...scripts] = page.split(/(?=<script type="module">)/);
  return [body.replaceAll(' href="/', ' href="#/'), ...scripts].join("");
}

const redocName =
  '<svg xmlns="http://www.w3.org/2000/svg" width="44" height="14"><text y="11" font-family="sans-serif" font-size="12" font-weight="bold" fill="#5b7bd5">Redoc</text></svg>';
