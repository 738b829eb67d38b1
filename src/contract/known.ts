import type { Known } from "./contract.js";

const labels: Readonly<Record<Known["by"], string>> = {
  documented: "Documented by Plivo",
  sdk: "Undocumented, SDK only",
  reported: "Undocumented, reported",
  ours: "Our rule",
};

/** How we know of a statement of the contract, in words. */
export const sourceLabel = ({ by, disputed }: Known): string => labels[by] + (disputed ? " (sources disagree)" : "");
