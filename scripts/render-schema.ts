import openapiTypescript, { astToString } from "openapi-typescript";
import type { Contract } from "../src/contract/contract.js";
import { notice } from "./notice.js";

/** The types of every path, body and answer, and a name of its own for every schema. */
export async function renderSchema(contract: Contract): Promise<string> {
  const nodes = await openapiTypescript(JSON.stringify(contract), {
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    alphabetize: false,
  });
  return `${notice}\n${astToString(nodes)}`;
}
