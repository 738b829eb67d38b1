import type { Finding } from "./run-checks.js";

/** What the reads of a check come to, and what to do about it, in a sentence. */
export function checkVerdict(findings: readonly Finding[]): string {
  const failed = findings.filter(({ ok }) => !ok);
  if (failed.length === 0) return `All ${findings.length} reads succeeded.`;
  const all = (isSo: (finding: Finding) => boolean) => failed.every(isSo);
  const isEverything = failed.length === findings.length;
  if (all(({ status }) => status === 401))
    return isEverything
      ? "The credentials were refused (401): check PLIVO_AUTH_ID and PLIVO_AUTH_TOKEN."
      : `The credentials were refused (401) for some reads: ${namesOf(failed)}. They are right for the others.`;
  if (isEverything && all(({ errorKind }) => errorKind === "connection" || errorKind === "timeout"))
    return "Plivo could not be reached: check the network, the proxy and --base-url.";
  const missing = failed.filter(({ read, status }) => status === 404 && read in flags);
  if (missing.length > 0 && missing.length === failed.length)
    return `Not found (404): ${namesOf(missing)}. Check ${missing.map(({ read }) => flags[read]).join(" and ")}.`;
  return `${failed.length} of ${findings.length} reads failed: ${namesOf(failed)}.`;
}

const namesOf = (findings: readonly Finding[]) => findings.map(({ read }) => read).join(", ");

/** Where the ids come from. */
const flags: Readonly<Record<string, string>> = {
  PHLO: "--phlo-id (or PLIVO_PHLO_ID)",
  node: "--node-id (or PLIVO_NODE_ID)",
  run: "--run-id",
};
