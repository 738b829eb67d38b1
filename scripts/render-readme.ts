import { exitCodes } from "../src/cli/failure.js";
import { camelCase } from "../src/contract/camel-case.js";
import type { Contract } from "../src/contract/contract.js";
import { sourceLabel } from "../src/contract/known.js";
import { type Operation, operationsOf } from "../src/contract/operations.js";
import { renderTable } from "./render-table.js";
import { inLine } from "./words.js";

/** The README with its generated parts made anew; the rest stays as it was written. */
export function renderReadme(readme: string, contract: Contract): string {
  return fill(readme, "actions", renderActionTable(operationsOf(contract)));
}

/** The page on the command with its generated part made anew. */
export const renderCommandPage = (page: string): string =>
  fill(page, "exit codes", renderTable(["exit code", "meaning"], exitCodes));

/** The comment that begins a generated part. */
export const startOf = (part: string): string => `<!-- generated: ${part} -->`;

/** Replaces what stands between the two comments that mark a generated part. */
export function fill(text: string, part: string, content: string): string {
  const [start, end] = [startOf(part), `<!-- end of ${part} -->`];
  const [before, rest = ""] = text.split(start);
  const after = rest.split(end)[1];
  if (after === undefined) throw new Error(`The file lacks the comments ${start} and ${end}.`);
  return `${before}${start}\n${content}\n${end}${after}`;
}

/** How a program comes to the handle of each tag. */
const handles: Readonly<Record<string, string>> = {
  multi_party_call: "call",
  member: "call.member(address)",
  conference_member: "bridge.member(address)",
};

function renderActionTable(operations: readonly Operation[]): string {
  const rows = operations.flatMap(({ body, tag }) =>
    (body?.actions ?? []).map(({ method, effect, address, idempotent, known }) => [
      `\`${handles[tag] ?? tag}.${camelCase(method)}(${body?.fields?.length ? "…" : ""})\``,
      effect,
      address ? inLine(address.who) : "",
      idempotent ? "yes" : "**no**",
      sourceLabel(known),
    ]),
  );
  return renderTable(["method", "what happens", "whose address", "safe to retry (idempotent)", "source"], rows);
}
