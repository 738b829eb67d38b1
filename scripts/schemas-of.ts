/** The parts of an OpenAPI document from which validators are made. */
export interface BundledDocument {
  readonly paths: Readonly<Record<string, object>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

/** An operation by the schemas of what it takes and answers. */
export interface OperationSchemas {
  readonly id: string;
  /** In capitals. */
  readonly method: string;
  /** With its placeholders. */
  readonly address: string;
  readonly path: object;
  readonly query: object;
  readonly body: { readonly schema: object; readonly required: boolean } | undefined;
  /** By status; without those that have no body. */
  readonly responses: Readonly<Record<string, object>>;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: object;
}

interface Content {
  readonly required?: boolean;
  readonly content?: { readonly "application/json": { readonly schema: object } };
}

interface OperationObject {
  readonly operationId: string;
  readonly parameters?: readonly object[];
  readonly requestBody?: object;
  readonly responses: Readonly<Record<string, object>>;
}

const methods = ["get", "post", "put", "patch", "delete"];

/** Every operation of a document, whatever it is about. */
export function schemasOf(document: BundledDocument): OperationSchemas[] {
  return Object.entries(document.paths).flatMap(([address, item]) => {
    const shared: readonly object[] = Reflect.get(item, "parameters") ?? [];
    return methods.flatMap((method) => {
      const operation: OperationObject | undefined = Reflect.get(item, method);
      return operation
        ? [{ method: method.toUpperCase(), address, ...readOperation(document, shared, operation) }]
        : [];
    });
  });
}

function readOperation(
  document: BundledDocument,
  shared: readonly object[],
  { operationId, parameters = [], requestBody, responses }: OperationObject,
): Omit<OperationSchemas, "method" | "address"> {
  const all = [...shared, ...parameters].map((entry) => resolve<Parameter>(document, entry));
  const schemaOf = (place: string) => parametersSchema(all.filter((parameter) => parameter.in === place));
  const body = requestBody && resolve<Content>(document, requestBody);
  const schema = body?.content?.["application/json"].schema;
  return {
    id: operationId,
    path: schemaOf("path"),
    query: schemaOf("query"),
    body: schema && { schema, required: body?.required ?? false },
    responses: Object.fromEntries(
      Object.entries(responses).flatMap(([status, entry]) => {
        const content = resolve<Content>(document, entry).content?.["application/json"];
        return content ? [[status, content.schema] as const] : [];
      }),
    ),
  };
}

const parametersSchema = (parameters: readonly Parameter[]) => ({
  type: "object",
  properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
  required: parameters.filter(({ required }) => required).map(({ name }) => name),
});

/** The thing itself, or the one that a reference names. */
export function resolve<Thing>(document: object, entry: object): Thing {
  const reference: string | undefined = Reflect.get(entry, "$ref");
  const keys = reference?.split("/").slice(1) ?? [];
  let found: object = reference === undefined ? entry : document;
  for (const key of keys) found = Reflect.get(found, key);
  return Reflect.apply(Object, undefined, [found]);
}
