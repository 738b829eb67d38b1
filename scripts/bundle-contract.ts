import type { Contract } from "../src/contract/contract.js";
import { redocly } from "./redocly.js";

/** The files of `spec/` as one document, by Redocly's bundler: every part stands under `components` by its own name. */
export const bundleContract = async (): Promise<Contract> =>
  JSON.parse(await redocly("bundle", "phlo", "--ext", "json"));
