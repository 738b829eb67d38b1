import { server as phloServer } from "../../generated/facts.js";
import type { Contract } from "../../src/contract/contract.js";
import { type Operation, operationsOf, type ResponseFacts } from "../../src/contract/operations.js";
import { addressNote, inLine, retryNote } from "../words.js";
import { describePicture } from "./draw-picture.js";
import { failuresOf, isIdempotent, source } from "./facts.js";
import { renderFields } from "./fields.js";
import { renderGuide } from "./guide.js";
import { type SampleRequest, sampleRequests } from "./sample-requests.js";
import { renderCurl } from "./samples/snippets.js";

/** The whole reference in one plain Markdown text, for agents and other readers without a browser. */
export async function renderPlainReference(contract: Contract, files: readonly string[]): Promise<string> {
  const { title, version, description } = contract.info;
  const requests = sampleRequests(contract);
  const guide = await renderGuide(contract, {
    onPage: false,
    link: ({ id, title }) => `${title} (\`${id}\`)`,
    picture: describePicture,
    files,
  });
  return [
    `# ${title} ${version}`,
    `> ${contract.info.summary}`,
    description.trim(),
    `Base URL: ${phloServer}. HTTP Basic authentication: the Auth ID is the user name, the Auth Token the password.`,
    deepen(guide),
    ...contract.tags.flatMap((tag) => [
      `## ${tag["x-displayName"]}`,
      tag.description.trim(),
      ...requests.filter(({ operation }) => operation.tag === tag.name).map(renderRequest),
    ]),
    "## Error responses",
    "Every operation at the base URL can respond with these.",
    ...failuresOf(operationsOf(contract).filter(isPhlo)).map(renderReply),
  ]
    .join("\n\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .concat("\n");
}

/** Puts a chapter of the guide one level below the title of the text. */
const deepen = (markdown: string) => markdown.trim().replaceAll(/^#+ /gm, "#$&");

const isPhlo = ({ server }: Operation) => server === phloServer;

function renderRequest(request: SampleRequest): string {
  const { id, title, operation, action } = request;
  return [
    `### ${title} (\`${id}\`)`,
    `\`${operation.method} ${operation.path}\``,
    ...(isPhlo(operation) ? [] : [`At \`${operation.server}\`, not at the base URL.`]),
    (action?.effect ?? operation.description).trim(),
    ...(action?.address ? [addressNote(action.address)] : []),
    `${retryNote(isIdempotent(request))} ${source(request)}`,
    renderFields("In the path", operation.parameters),
    ...(operation.query.length > 0 ? [renderFields("In the query", operation.query)] : []),
    ...(operation.body ? [renderBody(request)] : []),
    `\`\`\`sh\n${renderCurl(request)}\n\`\`\``,
    ...operation.responses.filter(({ status }) => status < 300 || !isPhlo(operation)).map(renderReply),
  ].join("\n\n");
}

function renderBody({ operation: { body }, action }: SampleRequest): string {
  if (!body?.fields) return `In the body: ${body?.description}`;
  const fields = renderFields(
    "In the body",
    body.fields,
    action ? [`- \`action\` (required): \`${action.action}\``] : [],
  );
  return fields;
}

function renderReply({ status, description, examples }: ResponseFacts): string {
  const [example] = Object.values(examples);
  const remark = example?.description ? ` ${inLine(example.description)}` : "";
  return `**${status}** ${inLine(description)}${remark}\n\n\`\`\`json\n${JSON.stringify(example?.value, null, 2)}\n\`\`\``;
}
