import type { SchemaValidator } from "../../../generated/validators.js";

/** One departure from a schema, in ajv's words. */
export interface SchemaError {
  /** The way to the value, the name of a missing or an unknown field included. */
  readonly path: readonly string[];
  /** The keyword of JSON Schema that failed. */
  readonly keyword: string;
  readonly message: string;
}

/** What a validator had against the value that it saw last. */
export function readErrors({ errors }: SchemaValidator): SchemaError[] {
  return (errors ?? []).map(({ instancePath, keyword, params, message }) => {
    const path = instancePath.split("/").slice(1).map(unescapePointer);
    const { missingProperty: missing, additionalProperty: unknown } = params;
    if (missing !== undefined)
      return { path: [...path, String(missing)], keyword, message: "must be given; received nothing" };
    if (unknown !== undefined) return { path: [...path, String(unknown)], keyword, message: "must be left out" };
    return { path, keyword, message };
  });
}

const unescapePointer = (name: string) => name.replaceAll("~1", "/").replaceAll("~0", "~");
