import type { Known } from "./contract.js";

/** How we know of an action or an operation, in words. */
export const knownFrom = ({ by }: Known): string =>
  by === "documented" ? "Documented by Plivo" : "Known only from Plivo's SDKs";
