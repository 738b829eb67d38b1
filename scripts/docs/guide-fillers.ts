import { readFileSync } from "node:fs";
import type { Contract } from "../../src/contract/contract.js";
import { type Operation, operationsOf } from "../../src/contract/operations.js";
import { addressNote, inLine, retryNote } from "../words.js";
import { renderCallFlows } from "./call-flows.js";
import { renderClientOptions } from "./chapters/client-options.js";
import { renderCommandLine } from "./chapters/command-line.js";
import { renderContractChanges } from "./chapters/contract-changes.js";
import { renderStoreOptions } from "./chapters/store-options.js";
import { renderTroubleshooting } from "./chapters/troubleshooting.js";
import { failuresOf, isIdempotent } from "./facts.js";
import type { Manner } from "./manner.js";
import { readPictures } from "./pictures.js";
import { sampleRequests } from "./sample-requests.js";
import { languages } from "./samples/languages.js";

export type Filler = (...words: string[]) => string;

/** What the guide can say between `{{` and `}}`. */
export async function fillersOf(
  contract: Contract,
  { link, picture, files }: Manner,
  folder: URL,
): Promise<Readonly<Record<string, Filler>>> {
  const requests = sampleRequests(contract);
  const request = (id = "") => find(requests, (one) => one.id === id, `the contract has no ${id}`);
  const pictures = await readPictures(contract, folder);
  /** The remarks on sources that the guide has made: the two actions of a pair share some. */
  const told = new Set<string>();
  const named = (idempotent: boolean) =>
    enumerate(requests.filter((one) => isIdempotent(one) === idempotent && one.body).map(link));
  const whole = Object.entries({
    "call flows": await renderCallFlows(requests, link),
    troubleshooting: await renderTroubleshooting(),
    "client options": await renderClientOptions(),
    "store options": await renderStoreOptions(),
    "command line": renderCommandLine(),
    "contract changes": await renderContractChanges(contract),
    assumptions: renderAssumptions(contract),
    failures: renderFailures(operationsOf(contract).filter(({ server }) => server === contract.servers[0].url)),
    idempotent: named(true),
    "not idempotent": named(false),
    languages: enumerate(languages.map(({ label }) => label)),
    files: enumerate(files.map((name) => `[${name}](${name})`)),
  });
  return {
    sample: (id, label) => {
      const language = find(languages, (one) => one.label === label, `no samples are made in ${label}`);
      return `\`\`\`${language.syntax}\n${language.render(request(id))}\n\`\`\``;
    },
    picture: (name = "") => {
      const drawn = find(Object.entries(pictures), ([one]) => one === name, `pictures.yaml has no ${name}`)[1];
      for (const event of drawn.order) if ("request" in event) request(event.request);
      return picture(drawn);
    },
    action: (id) => {
      const one = request(id);
      const { action, operation } = one;
      const note = sentencesOf((action?.known ?? operation.known).note ?? "").filter((sentence) => !told.has(sentence));
      for (const sentence of note) told.add(sentence);
      const address = action?.address ? [addressNote(action.address)] : [];
      const words = [action?.effect ?? operation.description, ...address, retryNote(isIdempotent(one)), ...note];
      return `**${link(one)}.** ${words.join(" ")}`;
    },
    example: (name = "") => {
      const path = new URL(`../../examples/${name}.mjs`, import.meta.url);
      return `\`\`\`javascript\n${readFileSync(path, "utf8").trim()}\n\`\`\``;
    },
    ...Object.fromEntries(whole.map(([name, text]) => [name, () => text])),
  };
}

/** What each error response means; the operations share them. */
const renderFailures = (operations: readonly Operation[]): string =>
  [
    "| status | meaning |",
    "| --- | --- |",
    ...failuresOf(operations).map(({ status, description }) => `| ${status} | ${inLine(description)} |`),
  ].join("\n");

/** What the simulator assumes; the default stands first, in bold. */
const renderAssumptions = (contract: Contract): string =>
  [
    "| assumption | question | values | missing |",
    "| --- | --- | --- | --- |",
    ...Object.entries(contract["x-assumptions"]).map(([name, { question, default: usual, values, missing }]) => {
      const shown = Object.entries(values).map(([value, meaning]) =>
        value === usual ? `**\`${value}\`**: ${meaning}` : `\`${value}\`: ${meaning}`,
      );
      return `| \`${name}\` | ${question} | ${shown.join(" ")} | ${missing} |`;
    }),
  ].join("\n");

const sentencesOf = (text: string) =>
  inLine(text)
    .split(/(?<=[.!?])\s+/)
    .filter((sentence) => sentence !== "");

const enumerate = (words: readonly string[]) => new Intl.ListFormat("en-GB", { type: "conjunction" }).format(words);

function find<Thing>(things: readonly Thing[], matches: (thing: Thing) => boolean, complaint: string): Thing {
  const thing = things.find(matches);
  if (thing === undefined) throw new Error(`The guide: ${complaint}.`);
  return thing;
}
