import { readdir, readFile } from "node:fs/promises";
import { parse } from "yaml";
import type { Contract } from "../../src/contract/contract.js";
import { type Operation, operationsOf } from "../../src/contract/operations.js";
import { inLine, retryNote } from "../words.js";
import { renderCallFlows } from "./call-flows.js";
import type { Picture } from "./draw-picture.js";
import { failuresOf, isIdempotent } from "./facts.js";
import { type SampleRequest, sampleRequests } from "./sample-requests.js";
import { languages } from "./samples/languages.js";

/** How the guide points at what lies elsewhere: on the page, or in plain text. */
export interface Manner {
  /** Which of the texts between `<!-- on the page -->`, `<!-- in plain text -->` and `<!-- end -->` is meant. */
  readonly onPage: boolean;
  readonly link: (request: SampleRequest) => string;
  readonly picture: (picture: Picture) => string;
  /** The names of the files that lie beside the page. */
  readonly files: readonly string[];
}

/** The guide of `spec/guide/`, in Markdown. What it says of the contract in `{{ }}` is filled in from there. */
export async function renderGuide(
  contract: Contract,
  manner: Manner,
  folder = new URL("../../spec/guide/", import.meta.url),
): Promise<string> {
  const pages = (await readdir(folder)).filter((name) => name.endsWith(".md")).sort();
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
  return (await Promise.all(texts)).join("\n");
}

const alternatives = /<!-- on the page -->\n([\s\S]*?)(?:<!-- in plain text -->\n([\s\S]*?))?<!-- end -->\n/g;

type Filler = (...words: string[]) => string;

async function fillersOf(
  contract: Contract,
  { link, picture, files }: Manner,
  folder: URL,
): Promise<Record<string, Filler>> {
  const requests = sampleRequests(contract);
  const request = (id = "") => found(requests, (one) => one.id === id, `the contract has no ${id}`);
  const pictures: Record<string, Picture> = parse(await readFile(new URL("pictures.yaml", folder), "utf8"));
  const flows = await renderCallFlows(requests, link);
  const named = (idempotent: boolean) =>
    enumerate(requests.filter((one) => isIdempotent(one) === idempotent && one.body).map(link));
  return {
    sample: (id, label) => {
      const language = found(languages, (one) => one.label === label, `no samples are made in ${label}`);
      return `\`\`\`${language.syntax}\n${language.render(request(id))}\n\`\`\``;
    },
    picture: (name = "") => {
      const drawn = found(Object.entries(pictures), ([one]) => one === name, `pictures.yaml has no ${name}`)[1];
      for (const event of drawn.order) if ("request" in event) request(event.request);
      return picture(drawn);
    },
    action: (id) => {
      const one = request(id);
      return `**${link(one)}.** ${one.action?.effect ?? one.operation.description} ${retryNote(isIdempotent(one))}`;
    },
    languages: () => enumerate(languages.map(({ label }) => label)),
    files: () => enumerate(files.map((name) => `[${name}](${name})`)),
    failures: () => renderFailures(operationsOf(contract)),
    idempotent: () => named(true),
    "not idempotent": () => named(false),
    "call flows": () => flows,
  };
}

/** What each refusal means; the operations share them. */
function renderFailures(operations: readonly Operation[]): string {
  return [
    "| status | meaning |",
    "| --- | --- |",
    ...failuresOf(operations).map(({ status, description }) => `| ${status} | ${inLine(description)} |`),
  ].join("\n");
}

const enumerate = (words: readonly string[]) => new Intl.ListFormat("en-GB", { type: "conjunction" }).format(words);

function found<Thing>(things: readonly Thing[], matches: (thing: Thing) => boolean, complaint: string): Thing {
  const thing = things.find(matches);
  if (thing === undefined) throw new Error(`The guide: ${complaint}.`);
  return thing;
}
