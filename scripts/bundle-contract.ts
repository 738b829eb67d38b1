import type { Contract } from "../src/contract/contract.js";
import { redocly } from "./redocly.js";
import type { BundledDocument } from "./schemas-of.js";

/** The files of `spec/` as one document, by Redocly's bundler: every part stands under `components` by its own name. */
export const bundleContract = async (): Promise<Contract> =>
  JSON.parse(await redocly("bundle", "phlo", "--ext", "json"));

/** The document of the mock's control, likewise. */
export const bundleAdmin = async (): Promise<BundledDocument> =>
  JSON.parse(await redocly("bundle", "admin", "--ext", "json"));
