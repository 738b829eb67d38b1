import { escapeInvisible } from "../base/escape-invisible.js";
import { connectionFlags, voiceFlag } from "./api-flags.js";
import { checkVerdict } from "./check-verdict.js";
import type { Command } from "./command.js";
import { readIds } from "./command-request.js";
import type { ParsedFlags } from "./flags.js";
import { maskId } from "./mask.js";
import { paint, print, printJson } from "./output.js";
import type { CheckReport, CheckTarget } from "./run-checks.js";
import { withClient } from "./with-client.js";

/** First contact with a real account: reads, and shows what can be pasted into a report. */
export const checkCommand: Command = {
  name: "check",
  group: "Tools",
  usages: [
    {
      summary: "Check an account with reads alone, and report what was learned",
      description:
        "Reads the PHLO, its node, and the live and queued calls. Rings nobody. Prints which of the open questions about Plivo's API were answered, with the token, ids and numbers masked, so that it can be pasted into a report. Goes on where a read fails; the exit code is that of the first failure.",
      syntax: ["--phlo-id …", "[--node-id …]", "[--run-id …]"],
      remark:
        "With the id of a run whose call is live, it also learns whether a PHLO's calls appear among the live calls.",
    },
  ],
  flags: [
    {
      name: "phlo-id",
      value: "<identifier>",
      description: "The PHLO's id. Default: PLIVO_PHLO_ID in the environment.",
    },
    { name: "node-id", value: "<identifier>", description: "Its Multi-Party Call node. Default: PLIVO_NODE_ID." },
    { name: "run-id", value: "<identifier>", description: "A run of the PHLO whose call is live now." },
    ...connectionFlags,
    voiceFlag,
  ],
  run: check,
};

interface ShownReport extends CheckReport {
  readonly verdict: string;
  readonly authId: string;
  readonly phloId: string;
}

async function check(given: ParsedFlags): Promise<number> {
  const ids = readIds("check", given, { phlo_id: true, node_id: false, run_id: false });
  const { runChecks } = await import("./run-checks.js");
  const { auth_id: authId = "", phlo_id: phloId = "", node_id: nodeId, run_id: runId } = ids;
  const target: CheckTarget = { authId, phloId, nodeId, runId };
  const report = await withClient(given, authId, (phlo, signal) => runChecks(phlo, target, { signal }));
  const shown = { verdict: checkVerdict(report.findings), authId: maskId(authId), phloId: maskId(phloId), ...report };
  if (given.has("json")) printJson(shown);
  else printReport(shown);
  return report.findings.find(({ ok }) => !ok)?.exitCode ?? 0;
}

function printReport({ verdict, authId, phloId, findings, questions }: ShownReport): void {
  print(verdict);
  print(`Reads alone, nobody was called. Auth ID ${authId}, PHLO ${phloId}.`);
  for (const { read, ok, detail } of findings)
    print(`${ok ? paint("green", "ok    ") : paint("red", "failed")}  ${read}: ${escapeInvisible(detail)}`);
  for (const { question, answer } of questions)
    print(
      `${paint("dim", answer === undefined ? "open  " : "answer")}  ${question} ${escapeInvisible(answer ?? "")}`.trimEnd(),
    );
}
