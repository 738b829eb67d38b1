import { Ajv, type Options } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { fullFormats } from "ajv-formats/dist/formats.js";
import { build } from "esbuild";
import { notice } from "./notice.js";
import { type BundledDocument, schemasOf } from "./schemas-of.js";

/** A hostile body has thousands of unknown fields: a validator keeps this many errors, of any kind and of this one. */
const mostErrors = 100;
const mostUnknownFields = 20;

/**
 * Validators of every operation's path, query and bodies, as a module that imports nothing. Ajv writes JavaScript;
 * {@link renderValidatorTypes} describes it.
 */
export function renderValidators(document: BundledDocument): Promise<string> {
  const bodies = createCompiler(document, {});
  const texts = createCompiler(document, { coerceTypes: true }); // In an address, a number is text.
  const entries = schemasOf(document).map(({ id, path, query, body, responses }) => {
    const answers = Object.entries(responses).map(([status, schema]) => `${status}: bodies.${bodies.add(schema)}`);
    return `${id}: {
      path: texts.${texts.add(path)},
      query: texts.${texts.add(query)},
      body: ${body && `bodies.${bodies.add(body.schema)}`},
      bodyRequired: ${body?.required ?? false},
      responses: { ${answers.join(", ")} },
    },`;
  });
  const entry = `import * as bodies from "bodies";\nimport * as texts from "texts";\nexport const validators = {\n${entries.join("\n")}\n};`;
  return bundle(entry, { bodies: bodies.render(), texts: texts.render() });
}

/** What {@link renderValidators} exports, for TypeScript; `schema` is the module of the document's types. */
export const renderValidatorTypes = (schema: string): string => `${notice}
import type { operations } from "${schema}";

/** One error, in ajv's words. */
export interface ValidatorError {
  /** A JSON pointer into the value. */
  readonly instancePath: string;
  /** The keyword of JSON Schema that failed. */
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message: string;
}

/** Whether a value is as its schema wants it. Ajv leaves the errors of the last call at the function. */
export interface SchemaValidator<Value = unknown> {
  (value: unknown): value is Value;
  readonly errors?: readonly ValidatorError[] | null;
}

type Values<Given> = [NonNullable<Given>] extends [never] ? object : NonNullable<Given>;
type JsonOf<Body> = NonNullable<Body> extends { content: { "application/json": infer Json } } ? Json : never;

/** What an operation takes and answers. */
export interface OperationValidators<Operation extends operations[keyof operations] = operations[keyof operations]> {
  readonly path: SchemaValidator<Values<Operation["parameters"]["path"]>>;
  /** Numbers in text become numbers. */
  readonly query: SchemaValidator<Values<Operation["parameters"]["query"]>>;
  readonly body: Operation extends { requestBody: infer Body } ? SchemaValidator<JsonOf<Body>> : undefined;
  readonly bodyRequired: boolean;
  /** By status. */
  readonly responses: Readonly<Record<number, SchemaValidator>>;
}

export declare const validators: { readonly [Id in keyof operations]: OperationValidators<operations[Id]> };
`;

/** Collects schemas, and renders a validator for each. */
function createCompiler({ components: { schemas } }: BundledDocument, options: Options) {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    strictTypes: false, // A property's type may stand where its reference leads.
    inlineRefs: false, // What several bodies share is written once.
    formats: { uuid: fullFormats.uuid },
    code: { source: true, esm: true, lines: true },
    ...options,
  });
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(reduce(schema), name);
  const names = new Map<string, string>();
  return {
    /** Returns the name of the validator. */
    add(schema: object): string {
      const text = JSON.stringify(schema);
      const name = names.get(text) ?? `check${names.size}`;
      if (!names.has(text)) ajv.addSchema(reduce(schema), name);
      names.set(text, name);
      return name;
    },
    render: () =>
      keepFewErrors(standaloneCode.default(ajv, Object.fromEntries([...names.values()].map((name) => [name, name])))),
  };
}

/** What only explains is left out, and references name schemas as ajv knows them here. */
function reduce(schema: object): object {
  const kept = Object.entries(schema).filter(([keyword]) => !keyword.startsWith("x-") && !annotations.has(keyword));
  return Object.fromEntries(
    kept.map(([keyword, value]) => {
      if (keyword === "$ref") return [keyword, String(value).replace("#/components/schemas/", "")];
      if (keyword === "properties") return [keyword, mapValues(Object(value), reduce)];
      return [keyword, isSchema(value) ? reduce(value) : value];
    }),
  );
}

const annotations = new Set(["title", "description", "example", "examples", "default", "deprecated"]);

const mapValues = (values: Readonly<Record<string, object>>, change: (value: object) => object) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));

const isSchema = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether there are errors is counted apart from them, so the verdict stays. */
function keepFewErrors(code: string): string {
  const fewer = code
    .replace(
      /(keyword: ?"(\w+)"[\s\S]*?)vErrors\.push\((\w+)\)/g,
      (_, before: string, keyword: string, error: string) =>
        `${before}vErrors.length < ${keyword === "additionalProperties" ? mostUnknownFields : mostErrors} && vErrors.push(${error})`,
    )
    .replace(/: ?vErrors\.concat\(/g, `: vErrors.length >= ${mostErrors} ? vErrors : vErrors.concat(`);
  if (fewer === code) throw new Error("Ajv collects its errors in another way than before: see keepFewErrors.");
  return fewer;
}

/** Ajv's modules still ask for its own runtime: what they need of it is written into one file. */
async function bundle(entry: string, modules: Readonly<Record<string, string>>): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: import.meta.dirname },
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["main"],
    target: "node20",
    write: false,
    banner: {
      js: `${notice}// Made with ajv, and holds parts of it: MIT License, Copyright (c) 2015-2021 Evgeny Poberezkin.`,
    },
    plugins: [
      {
        name: "modules",
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^(bodies|texts)$/ }, ({ path }) => ({ path, namespace: "validators" }));
          onLoad({ filter: /.*/, namespace: "validators" }, ({ path }) => ({
            contents: modules[path] ?? "",
            resolveDir: import.meta.dirname,
          }));
        },
      },
    ],
  });
  const text = outputFiles[0]?.text ?? "";
  return text.replace(/^ *\w+\.code = 'require\(.*\n/gm, ""); // Ajv's note to itself, where its module was.
}
