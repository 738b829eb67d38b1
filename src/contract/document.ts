import { createRequire } from "node:module";
import type { Contract } from "./contract.js";

/** The contract that this package was built with. */
export const contract: Contract = createRequire(import.meta.url)("plivo-phlo/openapi.json");
