import type { Contract } from "../src/contract/contract.js";
import { type Field, type Operation, operationsOf } from "../src/contract/operations.js";
import { notice } from "./notice.js";

/** The few facts of the contract that the client needs at run time. */
export function renderFacts(contract: Contract): string {
  const operations = operationsOf(contract);
  return [notice, renderServer(contract), renderFields(operations), renderOperations(operations)].join("\n");
}

function renderServer(contract: Contract): string {
  return `/** Where the live API is. */\nexport const server = "${contract.servers[0].url}";\n`;
}

/** Every string that a caller gives, by its name on the wire; two fields of one name are one thing. */
function renderFields(operations: readonly Operation[]): string {
  const fields = operations.flatMap(({ parameters, query, body }) => [
    ...parameters,
    ...query,
    ...(body?.fields ?? []),
  ]);
  const rules = new Map(fields.map((field) => [field.name, renderRule(field)]));
  const shared = [...new Set(rules.values())];
  return [
    ...shared.map((rule, index) => `const rule${index} = ${rule};`),
    "",
    "/** What a value must match, and what that is in words. */",
    "export const fields = {",
    ...[...rules].map(([name, rule]) => `  ${name}: rule${shared.indexOf(rule)},`),
    "};\n",
  ].join("\n");
}

const renderRule = ({ pattern, expected }: Field) =>
  `{ pattern: /${pattern.replaceAll("/", "\\/")}/, expected: ${JSON.stringify(expected)} }`;

function renderOperations(operations: readonly Operation[]): string {
  return [
    "/** Each operation: where and how it is sent, what its body holds beside the action, and what is idempotent. */",
    "export const operations = {",
    ...operations.flatMap((operation) => [
      `  ${operation.id}: {`,
      `    server: "${operation.server}",`,
      `    method: "${operation.method}",`,
      `    path: "${operation.path}",`,
      `    fields: ${JSON.stringify(operation.body?.fields?.map(({ name }) => name) ?? [])},`,
      `    idempotent: ${JSON.stringify(operation.idempotent ?? idempotentActions(operation))},`,
      "  },",
    ]),
    "} as const;\n",
  ].join("\n");
}

const idempotentActions = ({ body }: Operation) =>
  body?.actions.filter(({ idempotent }) => idempotent).map(({ action }) => action);
