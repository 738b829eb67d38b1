import { STATUS_CODES } from "node:http";
import { operations as operationServers } from "../generated/facts.js";
import type { Contract, Known } from "../src/contract/contract.js";
import { sourceLabel } from "../src/contract/known.js";
import { type Field, type Operation, operationsOf, type ResponseFacts } from "../src/contract/operations.js";
import { addressNote, inLine } from "./words.js";

interface Folder {
  readonly name: string;
  readonly description: string;
  readonly item: readonly Item[];
}

type Item = ReturnType<typeof renderItem>;

/** The contract as a Postman collection (format v2.1): an item for every action, and for every operation without actions. */
export function renderPostman(contract: Contract) {
  const operations = operationsOf(contract);
  return {
    info: {
      name: contract.info.title,
      description: `${instructions}\n\n${contract.info.description}`,
      schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json",
    },
    item: renderFolders(contract.tags, operations),
    auth: {
      type: "basic",
      basic: [
        { key: "username", value: "{{auth_id}}", type: "string" },
        { key: "password", value: "{{auth_token}}", type: "string" },
      ],
    },
    event: [{ listen: "test", script: { type: "text/javascript", exec: checks } }],
    variable: renderVariables(contract, operations),
  };
}

const instructions = `## How to use this collection

1. \`baseUrl\` says where requests go. It is \`{{mock}}\` at first, so nobody's phone rings: start the mock with
   \`npx plivo-phlo mock\`; with it, nothing needs to be set. Set it to \`{{live}}\` for Plivo's live service, and
   \`voiceBaseUrl\` to \`{{voiceLive}}\`, which lists the live calls.
2. For the live service, set \`auth_id\` and \`auth_token\`. Keep the token out of the value that Postman shares.
3. Set \`phlo_id\`, \`node_id\` and \`member_address\` once; every request takes them from there.

All are variables of the collection. After each request, its tests say whether it was taken up.`;

/** Run by Postman after every request. */
const checks = [
  'pm.test("the request was taken up", () => pm.response.to.be.success);',
  'pm.test("the answer names it", () => pm.expect(pm.response.json().api_id).to.be.a("string"));',
  'pm.test("the answer carries no error", () => pm.expect(pm.response.json().error ?? "").to.equal(""));',
];

function renderVariables({ servers }: Contract, operations: readonly Operation[]) {
  const parameters = new Map(operations.flatMap((operation) => operation.parameters.map((it) => [it.name, it])));
  return [
    { key: "baseUrl", value: "{{mock}}", description: "Where requests go: {{mock}} or {{live}}." },
    { key: "voiceBaseUrl", value: "{{mock}}", description: "Where live calls are listed: {{mock}} or {{voiceLive}}." },
    { key: "mock", value: "http://127.0.0.1:4010", description: "The mock on this machine. No phone rings." },
    { key: "live", value: servers[0].url, description: servers[0].description },
    { key: "voiceLive", value: operationServers.listCalls.server, description: "Plivo's Voice API." },
    { key: "auth_token", value: "mock-token", description: "The account's Auth Token; at first, the mock's." },
    ...[...parameters.values()].map(({ name, example, description }) => ({ key: name, value: example, description })),
  ];
}

/** A folder for every tag that has operations, named as in the reference; events are sent to you, not by you. */
const renderFolders = (tags: Contract["tags"], operations: readonly Operation[]): Folder[] =>
  tags
    .map(({ name, "x-displayName": title, description }) => ({
      name: title,
      description,
      item: operations.filter(({ tag }) => tag === name).flatMap(renderOperation),
    }))
    .filter(({ item }) => item.length > 0);

/** An item for every action; for an operation without actions, one. */
function renderOperation(operation: Operation): Item[] {
  const { summary, description, idempotent, known, body } = operation;
  if (body && body.actions.length > 0)
    return body.actions.map(({ action, name, effect, address, idempotent, known, example }) => {
      const table = renderArguments(action, body.fields ?? []);
      return renderItem(
        operation,
        name,
        [effect, address ? addressNote(address) : "", renderRepeat(idempotent), renderKnown(known), table],
        example.value,
      );
    });
  const [example] = Object.values(body?.examples ?? {});
  const told = [description, renderRepeat(idempotent), renderKnown(known), body?.description ?? ""];
  return [renderItem(operation, summary, told, example?.value)];
}

function renderItem(
  { method, server, path, parameters, query, responses }: Operation,
  name: string,
  told: string[],
  body: unknown,
) {
  const segments = path
    .slice(1)
    .split("/")
    .map((segment) => segment.replace(/^\{(.+)\}$/, ":$1"));
  const host = isVoice(server) ? "{{voiceBaseUrl}}" : "{{baseUrl}}";
  const search = query.flatMap(({ name, example, inSamples }) => (inSamples ? `${name}=${example}` : [])).join("&");
  const request = {
    method,
    header: body === undefined ? [] : [{ key: "Content-Type", value: "application/json" }], // Importers read it here.
    ...(body !== undefined && {
      body: { mode: "raw", raw: JSON.stringify(body, null, 4), options: { raw: { language: "json" } } },
    }),
    url: {
      raw: `${host}/${segments.join("/")}${search && `?${search}`}`,
      host: [host],
      path: segments,
      ...(query.length > 0 && { query: query.map(renderQuery) }),
      variable: parameters.map(({ name, description }) => ({ key: name, value: `{{${name}}}`, description })),
    },
  };
  return {
    name,
    request: {
      ...request,
      description: told
        .map((text) => text.trim())
        .filter(Boolean)
        .join("\n\n")
        .trim(),
    },
    response: responses.flatMap((reply) => renderReplies(reply, request)),
  };
}

/** Whether an operation has a server of its own. */
const isVoice = (server: string) => server === operationServers.listCalls.server;

/** What may be left out is switched off, unless samples show it. */
const renderQuery = ({ name, example, description, inSamples }: Operation["query"][number]) => ({
  key: name,
  value: example,
  description: inLine(description),
  ...(!inSamples && { disabled: true }),
});

const renderReplies = ({ status, examples }: ResponseFacts, originalRequest: object) =>
  Object.values(examples).map(({ summary, value }) => ({
    name: `${status}: ${summary}`,
    originalRequest,
    status: STATUS_CODES[status] ?? "",
    code: status,
    _postman_previewlanguage: "json",
    header: [{ key: "Content-Type", value: "application/json" }],
    cookie: [],
    body: JSON.stringify(value, null, 4),
  }));

const renderRepeat = (idempotent: boolean | undefined) =>
  idempotent ? "Safe to retry (idempotent)." : "**Not safe to retry**: after an unknown outcome, check the call first.";

const renderKnown = (known: Known) =>
  `${sourceLabel(known)}: ${known.sources.map((address) => `<${address}>`).join(", ")}`;

function renderArguments(action: string, fields: readonly Field[]): string {
  const rows = [
    ["Arguments", "Description", "Required/Conditional/Optional"],
    [":---", ":---", ":---"],
    ["action", `Always \`${action}\`.`, "Required"],
    ...fields.map(({ name, description, expected, required, clientDefault }) => [
      name,
      `${inLine(description)} Expected: ${expected}.`,
      required || clientDefault !== undefined ? "Required" : "Optional", // Plivo's table requires what it gives a default.
    ]),
  ];
  return rows.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
