import { marked } from "marked";
import type { Contract } from "../../src/contract/contract.js";
import { operationsOf, type ResponseFacts } from "../../src/contract/operations.js";
import { inLine } from "../words.js";
import { renderActionSummary, renderSources } from "./action-summary.js";
import { asAddress, readAsset } from "./assets.js";
import { idOf } from "./display-contract.js";
import { drawPicture } from "./draw-picture.js";
import { failuresOf } from "./facts.js";
import { renderFields } from "./fields.js";
import { renderGuide } from "./guide.js";
import { copyButton, highlightFences, renderCode } from "./highlight.js";
import { type Pictures, pictureOf, readPictures } from "./pictures.js";
import { type SampleRequest, sampleRequests } from "./sample-requests.js";
import { languages } from "./samples/languages.js";
import { type Section, sectionsOf } from "./sections.js";

/** A part of the page: a chapter of the guide, a tag, or a request. */
interface Part {
  readonly id: string;
  readonly title: string;
  /** How deep its heading is. */
  readonly level: 2 | 3;
  readonly html: string;
}

/** Guide and reference as HTML, all of it, without a script: for a search in the page, for paper, for a reader without Redoc. */
export async function renderReferenceBody(contract: Contract, files: readonly string[]): Promise<string> {
  const parts = await partsOf(contract, files);
  const contents = parts.map(({ id, title, level }) => `<li class="level-${level}"><a href="#${id}">${title}</a></li>`);
  const { title, version, description } = contract.info;
  return [
    `<header><h1>${title} <small>${version}</small></h1>`,
    html(description),
    "</header>",
    `<nav aria-label="Contents"><ul>${contents.join("")}</ul></nav>`,
    ...parts.map((part) =>
      [`<section id="${part.id}"><h${part.level}>${part.title}</h${part.level}>`, part.html, "</section>"].join("\n"),
    ),
  ].join("\n");
}

/** The body as a page of its own. */
export async function renderReference(contract: Contract, body: string): Promise<string> {
  const parts: Readonly<Record<string, string>> = {
    "<!-- title -->": contract.info.title,
    "/* styles */": `${await readAsset("content.css")}\n${await readAsset("reference.css")}`,
    "icon.svg": asAddress(await readAsset("icon.svg")),
    "<!-- logo -->": (await readAsset("logo.svg")).trim(),
    "<!-- body -->": body,
  };
  return Object.entries(parts).reduce(
    (page, [place, text]) => page.replaceAll(place, () => text),
    await readAsset("reference.html"),
  );
}

/** Nothing on this page runs, so nothing can be pressed. */
const html = (markdown: string) => marked.parse(markdown.replaceAll(copyButton, ""), { async: false });

async function partsOf(contract: Contract, files: readonly string[]): Promise<Part[]> {
  const guide = await renderGuide(contract, {
    onPage: true,
    link: (request) => `[${request.title}](#${idOf(request)})`,
    address: (id) => `#${id}`,
    picture: drawPicture,
    files,
  });
  const requests = sampleRequests(contract);
  const pictures = await readPictures(contract);
  return [
    ...sectionsOf(guide).map(chapterPart),
    ...contract.tags.flatMap((tag) => [
      { id: tag.name, title: tag["x-displayName"], level: 2 as const, html: html(tag.description) },
      ...requests
        .filter(({ operation }) => operation.tag === tag.name)
        .map((request) => requestPart(request, pictures)),
    ]),
    {
      id: "error-responses",
      title: "Error responses",
      level: 2,
      html: html(failuresOf(operationsOf(contract)).map(renderResponse).join("\n\n")),
    },
  ];
}

const chapterPart = ({ id, title, chapter, markdown }: Section): Part => ({
  id,
  title,
  level: title === chapter ? 2 : 3,
  html: html(highlightFences(markdown)),
});

function requestPart(request: SampleRequest, pictures: Pictures): Part {
  const { id, title, operation, action } = request;
  const picture = pictureOf(pictures, id);
  const drawn = picture ? drawPicture(picture) : "";
  const samples = languages
    .filter(({ label }) => ["TypeScript", "curl"].includes(label))
    .map(({ syntax, render }) => renderCode(render(request), syntax));
  return {
    id: idOf(request),
    title,
    level: 3,
    html: html(
      [
        `\`${id}\` · \`${operation.method} ${operation.path}\``,
        renderActionSummary(request, { picture: drawn, address: (section) => `#${section}` }),
        ...samples,
        renderFields("In the path", operation.parameters),
        ...(operation.body?.fields
          ? [renderFields("In the body", operation.body.fields, action ? [`- \`action\` (required): \`${id}\``] : [])]
          : []),
        ...operation.responses.filter(({ status }) => status < 300).map(renderResponse),
        renderSources(request),
      ].join("\n\n"),
    ),
  };
}

function renderResponse({ status, description, examples }: ResponseFacts): string {
  const [example] = Object.values(examples);
  return [
    `**${status}** ${inLine(description)}${example?.description ? ` ${inLine(example.description)}` : ""}`,
    ...(example ? [renderCode(JSON.stringify(example.value, null, 2), "json")] : []),
  ].join("\n\n");
}
