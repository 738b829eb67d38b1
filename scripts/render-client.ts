import { camelCase, pascalCase } from "../src/contract/camel-case.js";
import type { Contract } from "../src/contract/contract.js";
import { sourceLabel } from "../src/contract/known.js";
import { type Action, type Field, type Operation, operationsOf } from "../src/contract/operations.js";
import { notice } from "./notice.js";
import { addressNote, inLine, retryNote } from "./words.js";

type OperationWithActions = Operation & { body: { fields: readonly Field[] } };

const withActions = (contract: Contract) =>
  operationsOf(contract).filter(
    (operation): operation is OperationWithActions => (operation.body?.actions.length ?? 0) > 0,
  );

/** The parameters of each action that takes some. */
export function renderParams(contract: Contract): string {
  const operations = withActions(contract).filter(({ body }) => body.fields.length > 0);
  const schemas = [...new Set(operations.map(({ body }) => body.schema))].sort();
  return [
    notice,
    `import type { ${schemas.join(", ")} } from "./schema.js";\n`,
    ...operations.flatMap(({ body }) =>
      body.actions.map((action) => renderParamsType(body.schema, action, body.fields)),
    ),
  ].join("\n");
}

const paramsType = ({ method }: Action) => `${pascalCase(method)}Params`;

function renderParamsType(schema: string, action: Action, fields: readonly Field[]): string {
  return [
    `/** The parameters of \`${camelCase(action.method)}\`, named as on the wire. */`,
    `export interface ${paramsType(action)} {`,
    ...fields.flatMap(({ name, description, required, clientDefault }) => [
      `  /** ${inLine(description)}${clientDefault === undefined ? "" : ` Default: \`${clientDefault}\`.`} */`,
      `  readonly ${name}${required && clientDefault === undefined ? `: ${schema}["${name}"]` : `?: ${schema}["${name}"] | undefined`};`,
    ]),
    "}\n",
  ].join("\n");
}

/** A method for every action, so that an action added to the contract is a method of the client. */
export function renderActions(contract: Contract): string {
  const operations = withActions(contract);
  const schemas = operations.flatMap((operation) => [operation.body.schema, resultOf(operation)]);
  const params = operations.filter(({ body }) => body.fields.length > 0).flatMap(({ body }) => body.actions);
  return [
    notice,
    `import type { ${params.map(paramsType).sort().join(", ")} } from "./params.js";`,
    `import type { ${[...new Set(schemas)].sort().join(", ")} } from "./schema.js";\n`,
    ...operations.flatMap((operation) => [renderInterface(operation), renderMethods(operation)]),
  ].join("\n");
}

function renderInterface(operation: OperationWithActions): string {
  const { actions, fields } = operation.body;
  return [
    `/** The actions of \`${operation.method} ${operation.path}\`. */`,
    `export interface ${pascalCase(operation.tag)}Actions<Options> {`,
    ...actions.flatMap((action, index) => [
      ...(index > 0 ? [""] : []),
      ...renderComment(action, fields),
      `  ${signature(operation, action)};`,
    ]),
    "}\n",
  ].join("\n");
}

function renderMethods(operation: OperationWithActions): string {
  const { schema, fields, actions } = operation.body;
  const defaults = fields.filter(hasDefault);
  const passed = fields.length > 0 ? `{ ${["...own", ...defaults.map(renderDefault)].join(", ")} }` : "{}";
  const takesParams = fields.length > 0;
  return [
    `/** Each action as a method, which fills in the client's defaults. */`,
    `export abstract class ${pascalCase(operation.tag)}Methods<Options> implements ${pascalCase(operation.tag)}Actions<Options> {`,
    "  protected abstract perform(",
    `    action: ${schema}["action"],`,
    `    fields: Omit<${schema}, "action">,`,
    "    options: Options | undefined,",
    `  ): Promise<${resultOf(operation)}>;`,
    ...(takesParams ? ["", ...readParams] : []),
    ...actions.flatMap((action) => [
      "",
      `  ${takesParams ? "async " : ""}${signature(operation, action)} {`,
      ...(takesParams ? ["    const own = this.readParams(params);"] : []),
      `    return this.perform("${action.action}", ${passed}, options);`,
      "  }",
    ]),
    "}\n",
  ].join("\n");
}

const readParams = [
  "  /** A copy of the object that a caller gives; what is none is refused. */",
  "  protected abstract readParams<Params extends object>(params: Params): Params;",
];

const signature = (operation: OperationWithActions, action: Action) =>
  `${camelCase(action.method)}(${operation.body.fields.length > 0 ? `params: ${paramsType(action)}, ` : ""}options?: Options): Promise<${resultOf(operation)}>`;

const hasDefault = ({ clientDefault }: Field) => clientDefault !== undefined;

const renderDefault = ({ name, clientDefault }: Field) =>
  `${name}: own.${name} === undefined ? ${JSON.stringify(clientDefault)} : own.${name}`;

function renderComment({ name, effect, address, idempotent, known }: Action, fields: readonly Field[]): string[] {
  const sources = known.sources.map((address) => `<${address}>`).join(", ");
  return [
    "  /**",
    `   * ${name}. ${inLine(effect)}`,
    "   *",
    ...(address ? [`   * ${addressNote(address)}`, "   *"] : []),
    `   * ${retryNote(idempotent)}`,
    "   *",
    ...(fields.length > 0 ? ["   * @param params - The request's parameters, named as on the wire."] : []),
    "   * @param options - For this request alone.",
    "   * @throws {PhloError} `mayHaveExecuted` says whether it may have been performed all the same.",
    `   * @see ${sourceLabel(known)}: ${sources}.`,
    "   */",
  ];
}

/** The schema of the first success. */
const resultOf = ({ responses }: Operation) => responses[0]?.schema ?? "never";
