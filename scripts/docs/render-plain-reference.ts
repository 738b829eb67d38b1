import type { Contract } from "../../src/contract/contract.js";
import { operationsOf, type ResponseFacts } from "../../src/contract/operations.js";
import { inLine, retryNote } from "../words.js";
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
    `Base URL: ${contract.servers[0].url}. HTTP Basic authentication: the Auth ID is the user name, the Auth Token the password.`,
    deepen(guide),
    ...contract.tags.flatMap((tag) => [
      `## ${tag["x-displayName"]}`,
      tag.description.trim(),
      ...requests.filter(({ operation }) => operation.tag === tag.name).map(renderRequest),
    ]),
    "## Error responses",
    "Every operation can respond with these.",
    ...failuresOf(operationsOf(contract)).map(renderReply),
  ]
    .join("\n\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .concat("\n");
}

/** Puts a chapter of the guide one level below the title of the text. */
const deepen = (markdown: string) => markdown.trim().replaceAll(/^#+ /gm, "#$&");

function renderRequest(request: SampleRequest): string {
  const { id, title, operation, action } = request;
  return [
    `### ${title} (\`${id}\`)`,
    `\`${operation.method} ${operation.path}\``,
    (action?.effect ?? operation.description).trim(),
    `${retryNote(isIdempotent(request))} ${source(request)}`,
    renderFields("In the path", operation.parameters),
    ...(operation.body ? [renderBody(request)] : []),
    `\`\`\`sh\n${renderCurl(request)}\n\`\`\``,
    ...operation.responses.filter(({ status }) => status < 300).map(renderReply),
  ].join("\n\n");
}

function renderBody({ id, operation: { body }, action }: SampleRequest): string {
  if (!body?.fields) return `In the body: ${body?.description}`;
  const fields = renderFields("In the body", body.fields, action ? [`- \`action\` (required): \`${id}\``] : []);
  return fields;
}

function renderReply({ status, description, examples }: ResponseFacts): string {
  const [example] = Object.values(examples);
  const remark = example?.description ? ` ${inLine(example.description)}` : "";
  return `**${status}** ${inLine(description)}${remark}\n\n\`\`\`json\n${JSON.stringify(example?.value, null, 2)}\n\`\`\``;
}
