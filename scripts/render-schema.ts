import openapiTypescript, { astToString } from "openapi-typescript";
import { notice } from "./notice.js";

/** The types of every path, body and answer, and a name of its own for every schema. */
export async function renderSchema(document: object): Promise<string> {
  const nodes = await openapiTypescript(JSON.stringify(document), {
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    alphabetize: false,
  });
  return `${notice}\n${astToString(nodes)}`;
}
