/**
 * Does the same checks on every runtime that the README names, with the package as it would be published, and writes what came
 * out into the README; with `--check` it fails where the README says something else. With names, such as `node deno`, it asks
 * only those runtimes, and the README is left alone.
 */
import { rm } from "node:fs/promises";
import { dirname } from "node:path";
import { emptyProject, pack } from "../../scripts/pack.js";
import { publishTable } from "../../scripts/publish-table.js";
import { renderTable } from "../../scripts/render-table.js";
import { type Expectation, expectations } from "./runtimes.js";
import { openSite } from "./site.js";
import type { Findings } from "./starts/checks.js";

const names = process.argv.slice(2).filter((word) => word !== "--check");
const wanted = expectations.filter(
  ({ runtime }) =>
    names.length === 0 || names.some((name) => runtime.name.toLowerCase().startsWith(name.toLowerCase())),
);
if (wanted.length === 0) throw new Error(`No runtime is called ${names.join(" or ")}.`);
const heads = [
  "runtime",
  "goes through",
  "every call, a refusal, a timeout, an abort, every fault",
  "a dropped transfer arrives",
  "by bare `fetch`",
  "connection refused",
  "name not found",
  "certificate refused",
  "timeout in the TLS handshake",
];

const tarball = await pack();
const project = await emptyProject(tarball.path);
const rows: string[][] = [];
let failed = 0;
for (const expectation of wanted) {
  const findings = await ask(expectation);
  const problems = judge(expectation, findings);
  for (const problem of problems) console.error(`${expectation.runtime.name}: ${problem}`);
  if (problems.length > 0) failed++;
  rows.push(cells(expectation, findings, problems.length));
}
await rm(project, { recursive: true });
await rm(dirname(tarball.path), { recursive: true });

const table = renderTable(heads, rows);
console.log(`${table}\n\n${wanted.length - failed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
else if (names.length === 0) await publishTable("runtimes", table);

async function ask({ runtime }: Expectation): Promise<Findings> {
  const site = await openSite();
  try {
    return await runtime.check(project, site);
  } finally {
    await site.close();
  }
}

function judge({ dropped, bare, transport }: Expectation, findings: Findings): string[] {
  const problems = [...findings.problems];
  if (findings.transport !== transport) problems.push(`it goes through ${findings.transport}, not ${transport}`);
  if (findings.dropped !== dropped)
    problems.push(`a dropped transfer arrived ${findings.dropped} times, not ${dropped}`);
  if (findings.bare !== bare) problems.push(`a dropped POST of fetch arrived ${findings.bare} times, not ${bare}`);
  if (dropped === 1) problems.push(...findings.repeated.map((fault) => `${fault}: carried out more than once`));
  return problems;
}

function cells({ runtime }: Expectation, findings: Findings, problems: number): string[] {
  const { dropped, bare, transport, refused, unknownName, untrusted, stalled } = findings;
  return [
    runtime.name,
    transport,
    problems === 0 ? "right" : `**${problems} wrong**`,
    times(dropped),
    times(bare),
    ...[refused, unknownName, untrusted, stalled],
  ];
}

function times(count: number): string {
  return count === 1 ? "once" : `**${count} times**`;
}
