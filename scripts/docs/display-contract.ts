import type { Contract, OperationObject, PathItem, Schema } from "../../src/contract/contract.js";
import type { Operation } from "../../src/contract/operations.js";
import { renderActionSummary, renderSources } from "./action-summary.js";
import { responsesOf } from "./facts.js";
import { type SampleRequest, sampleRequests } from "./sample-requests.js";
import { languages } from "./samples/languages.js";

/**
 * The contract as the page shows it: every action is an entry of its own, which the reader finds by its name, with its own
 * request and samples. A fragment in the address keeps the entries of one operation apart; it is not part of what is sent.
 */
export function displayContract(contract: Contract, guide: string, pictureOf: (request: SampleRequest) => string) {
  const requests = sampleRequests(contract);
  const entries = Object.entries(contract.paths).flatMap(([path, item]) => {
    const here = requests.filter(({ operation }) => operation.path === path);
    const apart = here.filter(({ action }) => action);
    const together = here.filter(({ action }) => !action);
    return [
      ...apart.map((request): [string, PathItem] => [
        `${path}#${request.id}`,
        entry(contract, item, [request], pictureOf),
      ]),
      ...(together.length > 0 ? [[path, entry(contract, item, together, pictureOf)] satisfies [string, PathItem]] : []),
    ];
  });
  const description = `${contract.info.description}\n${asSubchapters(guide)}`;
  // The introduction says how to authenticate; a panel in each entry would push what matters off the screen.
  return { ...contract, security: [], info: { ...contract.info, description }, paths: Object.fromEntries(entries) };
}

/** Redoc shows `##` as large as `#`; one level deeper, a chapter's parts look like parts. */
const asSubchapters = (guide: string) => guide.replaceAll(/^## /gm, "### ");

/** Where the page shows a request: the tag and the operation, in the manner of Redoc. */
export const addressOf = (request: SampleRequest): string => `#/${idOf(request)}`;

/** The id of the element that shows a request. */
export const idOf = ({ operation, id }: SampleRequest): string => `${operation.tag}/${id.toLowerCase()}`;

function entry(
  contract: Contract,
  item: PathItem,
  requests: readonly SampleRequest[],
  pictureOf: (request: SampleRequest) => string,
): PathItem {
  const operations = requests.map((request) => {
    const method = methodOf(request.operation);
    const operation = item[method];
    if (!operation) throw new Error(`The contract lacks ${method} ${request.operation.path}.`);
    return [method, describe(contract, operation, request, pictureOf(request))];
  });
  return { ...(item.parameters && { parameters: item.parameters }), ...Object.fromEntries(operations) };
}

const methodOf = ({ method }: Operation) => (method === "GET" ? "get" : "post");

function describe(contract: Contract, operation: OperationObject, request: SampleRequest, picture: string) {
  const { id, title, action } = request;
  return {
    ...operation,
    operationId: id,
    summary: title,
    description: [
      renderActionSummary(request, { picture, address: (section) => `#/${section}` }),
      renderSources(request),
    ].join("\n\n"),
    responses: responsesOf(contract, operation, request),
    ...(action && operation.requestBody && { requestBody: narrow(contract, operation.requestBody, request) }),
    "x-codeSamples": languages.map(({ label, syntax, render }) => ({ lang: syntax, label, source: render(request) })),
  };
}

/** The body that only this action has. */
function narrow(contract: Contract, body: NonNullable<OperationObject["requestBody"]>, request: SampleRequest) {
  const schema = contract.components.schemas[request.operation.body?.schema ?? ""] ?? {};
  const example = request.action?.example;
  const name = request.action?.action ?? request.id;
  const action: Schema = { type: "string", description: "What to do.", enum: [name] };
  return {
    ...body,
    content: {
      "application/json": {
        schema: { ...schema, properties: { ...schema.properties, action } },
        examples: example ? { [name]: example } : {},
      },
    },
  };
}
