import { Document, Scalar, visit } from "yaml";
import type { Contract } from "../src/contract/contract.js";

/**
 * The contract in one file, to be read by people. What YAML 1.1 would take for a date, a number or a boolean is quoted, so that
 * PyYAML, Ruby and js-yaml 3 read the same text.
 */
export function renderYaml(contract: Contract): string {
  const document = new Document(contract, { compat: "yaml-1.1" });
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === "string" && onlyIn11.test(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({ blockQuote: "literal", lineWidth: 0 });
}

/** What `compat` overlooks: the default value and the merge key. */
const onlyIn11 = /^(=|<<)$/;
