import { camelCase } from "../src/contract/camel-case.js";
import type { Contract } from "../src/contract/contract.js";
import { knownFrom } from "../src/contract/known.js";
import { type Action, type Field, type Operation, operationsOf } from "../src/contract/operations.js";
import { notice } from "./notice.js";
import { inLine, repeatRule } from "./words.js";

/** The few facts of the contract that the client needs at run time, and a method for every action. */
export function renderActions(contract: Contract): string {
  const operations = operationsOf(contract);
  return [notice, ...renderImports(operations), renderServer(contract), renderFields(operations)]
    .concat(renderOperations(operations), ...operations.filter(hasActions).map(renderActionMethods))
    .join("\n");
}

type OperationWithActions = Operation & { body: { fields: readonly Field[] } };

const hasActions = (operation: Operation): operation is OperationWithActions =>
  operation.body !== undefined && operation.body.actions.length > 0;

function renderImports(operations: readonly Operation[]): string[] {
  const names = operations.filter(hasActions).flatMap((operation) => [operation.body.schema, resultOf(operation)]);
  return [`import type { ${[...new Set(names)].sort().join(", ")} } from "./schema.js";\n`];
}

function renderServer(contract: Contract): string {
  return `/** Where the live API is. */\nexport const server = "${contract.servers[0].url}";\n`;
}

/** Every string that a caller gives, by its name on the wire; two fields of one name are one thing. */
function renderFields(operations: readonly Operation[]): string {
  const fields = operations.flatMap(({ parameters, body }) => [...parameters, ...(body?.fields ?? [])]);
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
    "/** Each operation: how it is sent, what its body holds beside the action, and what may be repeated without harm. */",
    "export const operations = {",
    ...operations.flatMap((operation) => [
      `  ${operation.id}: {`,
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

/** A class with a method for each action, so that an action added to the contract is a method of the client. */
function renderActionMethods(operation: OperationWithActions): string {
  const { schema, fields, actions } = operation.body;
  const result = resultOf(operation);
  const given = fields.length > 0 ? `fields: ${schema}Fields, ` : "";
  const completed = ["...fields", ...fields.filter(hasDefault).map(renderDefault)].join(", ");
  const passed = fields.length > 0 ? `{ ${completed} }` : "{}";
  return [
    ...(fields.length > 0 ? renderFieldsType(schema, fields) : []),
    `/** The actions of \`${operation.method} ${operation.path}\`. */`,
    `export abstract class ${pascalCase(operation.tag)}Actions<Options> {`,
    "  protected abstract perform(",
    `    action: ${schema}["action"],`,
    `    fields: Omit<${schema}, "action">,`,
    "    options: Options | undefined,",
    `  ): Promise<${result}>;`,
    ...actions.flatMap((action) => [
      "",
      ...renderComment(action, fields),
      `  ${camelCase(action.action)}(${given}options?: Options): Promise<${result}> {`,
      `    return this.perform("${action.action}", ${passed}, options);`,
      "  }",
    ]),
    "}\n",
  ].join("\n");
}

const hasDefault = ({ clientDefault }: Field) => clientDefault !== undefined;

const renderDefault = ({ name, clientDefault }: Field) =>
  `${name}: fields?.${name} ?? ${JSON.stringify(clientDefault)}`;

function renderFieldsType(schema: string, fields: readonly Field[]): string[] {
  return [
    "/** What an action is given. */",
    `export interface ${schema}Fields {`,
    ...fields.flatMap(({ name, description, required, clientDefault }) => [
      `  /** ${inLine(description)} */`,
      `  ${name}${required && clientDefault === undefined ? `: ${schema}["${name}"]` : `?: ${schema}["${name}"] | undefined`};`,
    ]),
    "}\n",
  ];
}

function renderComment({ name, effect, idempotent, known }: Action, fields: readonly Field[]): string[] {
  const sources = known.sources.map((address) => `<${address}>`).join(", ");
  return [
    "  /**",
    `   * ${name}. ${effect}`,
    "   *",
    `   * ${repeatRule(idempotent)} ${knownFrom(known)}: ${sources}.`,
    "   *",
    ...(fields.length > 0 ? ["   * @param fields - The rest of the request's body, named as on the wire."] : []),
    "   * @param options - For this call alone.",
    "   * @throws {PhloError} `mayHaveExecuted` tells whether it may have happened all the same.",
    "   */",
  ];
}

/** The schema of the first success. */
const resultOf = ({ responses }: Operation) => responses[0]?.schema ?? "never";

const pascalCase = (name: string) => camelCase(`_${name}`);
