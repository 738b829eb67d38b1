import { stringify } from "yaml";
import type { Contract } from "../src/contract/contract.js";

/** The contract in one file, to be read by people. */
export const renderYaml = (contract: Contract): string => stringify(contract, { blockQuote: "literal", lineWidth: 0 });
