import { camelCase } from "../../src/contract/camel-case.js";
import type { Contract } from "../../src/contract/contract.js";
import { inLine } from "../words.js";
import { idOf } from "./display-contract.js";
import { plainText } from "./plain-text.js";
import { type SampleRequest, sampleRequests } from "./sample-requests.js";
import { sectionsOf } from "./sections.js";

/** Something that search can find. */
export interface SearchEntry {
  /** Where it stands: the part of an address after `#/`. */
  readonly id: string;
  readonly title: string;
  /** Under which heading it stands. */
  readonly trail: string;
  /** Names by which it is known: of the operation, the action, its fields. */
  readonly keys: string;
  readonly text: string;
}

/** Everything on the page that can be found: the sections of the guide, the tags and the requests. */
export function searchEntries(contract: Contract, guide: string): SearchEntry[] {
  const tags = contract.tags.map((tag) => ({
    id: tag.name,
    title: tag["x-displayName"],
    trail: "Reference",
    keys: tag.name,
    text: plainText(tag.description),
  }));
  const titles = new Map(tags.map(({ id, title }) => [id, title]));
  return [
    ...sectionsOf(guide).map(({ id, title, chapter, markdown }) => ({
      id,
      title,
      trail: title === chapter ? "Guide" : `Guide › ${chapter}`,
      keys: namesIn(markdown),
      text: plainText(markdown),
    })),
    ...tags,
    ...sampleRequests(contract).map((request) => requestEntry(request, titles.get(request.operation.tag) ?? "")),
  ];
}

/** The names that a table or a list of the guide explains, such as those of options. */
const namesIn = (markdown: string): string =>
  [...markdown.matchAll(/^(?:\| |- )`([\w.]+)`/gm)].map(([, name]) => name).join(" ");

function requestEntry(request: SampleRequest, trail: string): SearchEntry {
  const { id, title, operation, action } = request;
  const fields = [...operation.parameters, ...(operation.body?.fields ?? [])];
  const responses = operation.responses.map(({ status, description }) => `${status}: ${inLine(description)}`);
  return {
    id: idOf(request),
    title,
    trail,
    keys: [id, operation.id, action ? camelCase(action.method) : "", ...fields.map(({ name }) => name)].join(" "),
    text: plainText(
      [
        action?.effect ?? operation.description,
        `${operation.method} ${operation.path.replaceAll(/[{}]/g, "")}`,
        ...fields.map(({ name, description }) => `${name}: ${inLine(description)}`),
        ...responses,
      ].join("\n\n"),
    ),
  };
}
