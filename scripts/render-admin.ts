import { notice } from "./notice.js";
import { type BundledDocument, type OperationSchemas, resolve, schemasOf } from "./schemas-of.js";

interface Schema {
  readonly properties?: Readonly<Record<string, object>>;
  readonly additionalProperties?: object | boolean;
  readonly "x-expected"?: string;
}

/** Each operation of the mock's control: where it is, and what its values must be, in words. */
export function renderAdminOperations(document: BundledDocument): string {
  const entries = schemasOf(document).map((operation) => {
    const { id, method, address } = operation;
    return `  ${id}: ${JSON.stringify({ method, path: address, expected: expectationsOf(document, operation) })},`;
  });
  return `${notice}
/** What a control operation is called, and where it is. \`expected\` says what a value must be, by the way to it: \`body.when.action\`. */
export const adminOperations = {
${entries.join("\n")}
} as const;
`;
}

function expectationsOf(document: BundledDocument, { query, body }: OperationSchemas): Record<string, string> {
  const found: Record<string, string> = {};
  const collect = (way: string, entry: object) => {
    const schema = resolve<Schema>(document, entry);
    const expected = schema["x-expected"];
    if (expected !== undefined) found[way] = expected;
    for (const [name, property] of Object.entries(schema.properties ?? {})) collect(`${way}.${name}`, property);
    if (typeof schema.additionalProperties === "object") collect(`${way}.*`, schema.additionalProperties);
  };
  collect("query", query);
  if (body) collect("body", body.schema);
  return found;
}
