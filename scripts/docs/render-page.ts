import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Contract } from "../../src/contract/contract.js";
import { redocly } from "../redocly.js";
import { asAddress, readAsset } from "./assets.js";
import { addressOf, displayContract } from "./display-contract.js";
import { drawPicture } from "./draw-picture.js";
import { renderGuide } from "./guide.js";
import { highlightsOf } from "./highlight.js";
import { pictureOf, readPictures } from "./pictures.js";
import { bundlePageScript } from "./redoc/bundle-page-script.js";
import { patchRedoc } from "./redoc/patch-redoc.js";
import { languages } from "./samples/languages.js";
import { searchEntries } from "./search-index.js";

/**
 * The page, by Redoc: one file with all that it needs in it. `files` lie beside it and can be had from it; `printed` is what
 * paper shows in its place, because Redoc renders only what is on the screen.
 */
export async function renderPage(contract: Contract, files: readonly string[], printed: string): Promise<string> {
  const guide = await renderGuide(contract, {
    onPage: true,
    link: (request) => `[${request.title}](${addressOf(request)})`,
    address: (id) => `#/${id}`,
    picture: drawPicture,
    files,
  });
  const pictures = await readPictures(contract);
  const shown = displayContract(contract, guide, ({ id }) => {
    const picture = pictureOf(pictures, id);
    return picture ? drawPicture(picture) : "";
  });
  const script = await bundlePageScript(searchEntries(contract, guide), highlightsOf(guide));
  const folder = await mkdtemp(join(tmpdir(), "plivo-phlo-page-"));
  try {
    const [input, template, page] = [join(folder, "in.json"), join(folder, "page.hbs"), join(folder, "index.html")];
    await writeFile(input, JSON.stringify(shown));
    await writeFile(template, await readAsset("page.hbs"));
    await redocly(
      ...["build-docs", input, "--output", page, "--template", template, "--inlineBundle"],
      ...["--title", contract.info.title, "--openapi", JSON.stringify(options)],
    );
    return patchRedoc(await readFile(page, "utf8"), {
      "/* styles */": `${await readAsset("content.css")}\n${await readAsset("page.css")}`,
      "/* script */": script,
      "icon.svg": asAddress(await readAsset("icon.svg")),
      "<!-- logo -->": (await readAsset("logo.svg")).trim(),
      "<!-- files -->": files.map((name) => `<li><a href="${name}">${name}</a></li>`).join(""),
      "<!-- printed -->": printed,
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

const options = {
  codeSamples: { languages: [...languages.map(({ label }) => ({ lang: label })), { lang: "Payload" }] },
  disableSearch: true,
  hideInfoMetadata: true,
  hideSecuritySection: true,
  hideDownloadButtons: true,
  hideSchemaPattern: true,
  jsonSamplesExpandLevel: "all",
};
