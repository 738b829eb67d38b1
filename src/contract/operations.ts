import type {
  ActionFacts,
  Body,
  Contract,
  Example,
  Known,
  Method,
  OperationObject,
  Parameter,
  PathItem,
  Reference,
  Response,
  Schema,
} from "./contract.js";

/** One operation of the contract, with every reference followed. */
export interface Operation {
  readonly id: string;
  readonly method: "GET" | "POST";
  /** The address with its placeholders, such as `/v1/phlo/{phlo_id}`. */
  readonly path: string;
  /** Where it is, such as `https://phlorunner.plivo.com`. */
  readonly server: string;
  /** Goes before the names of its commands and page entries, such as `conference`. */
  readonly namePrefix: string | undefined;
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  readonly known: Known;
  /** Whether it is idempotent; `undefined` where each action says so for itself. */
  readonly idempotent: boolean | undefined;
  /** What its path holds. */
  readonly parameters: readonly ParameterFacts[];
  /** What its query may hold. */
  readonly query: readonly ParameterFacts[];
  readonly body: RequestBody | undefined;
  readonly responses: readonly ResponseFacts[];
}

/** What an operation takes as its body. */
export interface RequestBody {
  readonly description: string;
  /** The name of its schema. */
  readonly schema: string;
  /** What it holds beside the action; `undefined` where any key is allowed. */
  readonly fields: readonly Field[] | undefined;
  /** Empty where the operation has no actions. */
  readonly actions: readonly Action[];
  readonly examples: Readonly<Record<string, Example>>;
}

/** A string that the caller gives: in the path or in the body. */
export interface Field {
  readonly name: string;
  /** What kind of thing it is, such as `Address`. */
  readonly title: string;
  readonly description: string;
  readonly required: boolean;
  /** What a valid value matches. */
  readonly pattern: string;
  /** What a valid value is, in words. */
  readonly expected: string;
  /** The only values, where they are few. */
  readonly values: readonly string[] | undefined;
  /** What the client fills in when the caller leaves it out. */
  readonly clientDefault: string | undefined;
}

/** A value in an address. */
export interface ParameterFacts extends Field {
  /** As it stands there. */
  readonly example: string;
  /** Whether samples show it. */
  readonly inSamples: boolean;
}

/** One action of an operation, with its example. */
export interface Action extends ActionFacts {
  /** As it stands on the wire, such as `cold_transfer`. */
  readonly action: string;
  /** As the client and the command call it, in the wire's spelling: `add_user` for the action `call`. */
  readonly method: string;
  readonly example: Example;
}

/** One response that the contract declares. */
export interface ResponseFacts {
  readonly status: number;
  readonly description: string;
  readonly schema: string;
  readonly examples: Readonly<Record<string, Example>>;
}

/** Every operation of the document, in its order. */
export function operationsOf(contract: Contract): Operation[] {
  return Object.entries(contract.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return operation ? [readOperation(contract, path, item, method, operation)] : [];
    }),
  );
}

const methods: readonly Method[] = ["post", "get"];

function readOperation(
  contract: Contract,
  path: string,
  item: PathItem,
  method: Method,
  operation: OperationObject,
): Operation {
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((entry) =>
    readParameter(contract, resolveReference<Parameter>(contract, entry)),
  );
  return {
    id: operation.operationId,
    method: method === "get" ? "GET" : "POST",
    path,
    server: (operation.servers ?? contract.servers)[0].url,
    namePrefix: operation["x-name-prefix"],
    tag: operation.tags[0],
    summary: operation.summary,
    description: operation.description,
    known: operation["x-known"],
    idempotent: operation["x-idempotent"],
    parameters: parameters.filter(({ place }) => place === "path"),
    query: parameters.filter(({ place }) => place === "query"),
    body: operation.requestBody && readBody(contract, operation.requestBody),
    responses: Object.entries(operation.responses).map(([status, entry]) => {
      const response = resolveReference<Response>(contract, entry);
      return {
        status: Number(status),
        description: response.description,
        schema: schemaName(response),
        examples: readExamples(contract, response),
      };
    }),
  };
}

const readParameter = (contract: Contract, parameter: Parameter) => ({
  ...readField(contract, parameter.name, parameter.schema, parameter.required ?? false),
  place: parameter.in,
  description: parameter.description,
  example: String(parameter.example),
  inSamples: parameter.required === true || parameter["x-in-samples"] === true,
});

function readBody(contract: Contract, body: Body & { readonly description: string }): RequestBody {
  const schema = resolveReference<Schema>(contract, body.content["application/json"].schema);
  const { action, ...properties } = schema.properties ?? {};
  const examples = readExamples(contract, body);
  const actions = action ? (resolveReference<Schema>(contract, action)["x-actions"] ?? {}) : {};
  return {
    description: body.description,
    schema: schemaName(body),
    fields: schema.additionalProperties
      ? undefined
      : Object.entries(properties).map(([name, property]) =>
          readField(contract, name, property, schema.required?.includes(name) ?? false),
        ),
    actions: Object.entries(actions).map(([name, facts]) => ({
      action: name,
      method: name,
      ...facts,
      example: requireValue(examples[name], `the example of ${name}`),
    })),
    examples,
  };
}

function readField(contract: Contract, name: string, entry: Reference | Schema, required: boolean): Field {
  const schema = resolveReference<Schema>(contract, entry);
  return {
    name,
    title: requireValue(schema.title, `the title of ${name}`),
    description: requireValue(schema.description, `the description of ${name}`),
    required,
    pattern: patternOf(name, schema),
    expected: requireValue(schema["x-expected"], `x-expected of ${name}`),
    values: schema.enum,
    clientDefault: schema["x-client-default"],
  };
}

function patternOf(name: string, schema: Schema): string {
  if (schema.enum) return `^(${schema.enum.join("|")})$`;
  return schema.type === "integer" ? "^[0-9]+$" : requireValue(schema.pattern, `the pattern of ${name}`);
}

function readExamples(contract: Contract, body: Body): Record<string, Example> {
  const { examples } = body.content["application/json"];
  return Object.fromEntries(
    Object.entries(examples).map(([name, example]) => [name, resolveReference<Example>(contract, example)]),
  );
}

function schemaName({ content }: Body): string {
  const { schema } = content["application/json"];
  return requireValue("$ref" in schema ? schema.$ref.split("/").at(-1) : undefined, "the name of a body's schema");
}

/** The thing itself, or the one that a reference names; a description beside the reference is kept. */
function resolveReference<Thing extends object>(contract: Contract, entry: Reference | Thing): Thing {
  if (!isReference(entry)) return entry;
  const { $ref, ...beside } = entry;
  const keys = $ref.split("/").slice(1);
  const last = keys.pop() ?? "";
  let parent: object = contract;
  for (const key of keys) parent = requireValue(Reflect.get(parent, key), $ref);
  return { ...requireValue<Thing>(Reflect.get(parent, last), $ref), ...beside };
}

const isReference = (entry: object): entry is Reference => "$ref" in entry;

function requireValue<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`The contract lacks ${what}.`);
  return value;
}
