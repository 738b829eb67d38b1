import type { Command } from "../../../src/cli/command.js";
import { commands } from "../../../src/cli/commands.js";
import { exitCodes } from "../../../src/cli/failure.js";
import { inLine } from "../../words.js";

/** What `plivo-phlo --help` and the help of each command say, as a chapter. */
export function renderCommandLine(): string {
  return [
    "## Exit codes",
    table(
      ["exit code", "meaning"],
      exitCodes.map(([code, meaning]) => [String(code), meaning]),
    ),
    ...commands.flatMap(renderCommand),
  ].join("\n\n");
}

function renderCommand({ name, usages, flags }: Command): string[] {
  return [
    `## plivo-phlo ${name}`,
    ...usages.flatMap(({ summary, description, syntax, remark }) => [
      `**${summary}**`,
      `\`\`\`sh\n${["plivo-phlo", name, ...syntax, "[flags]"].join(" ")}\n\`\`\``,
      description.trim(),
      remark.trim(),
    ]),
    table(
      ["flag", "what it does"],
      flags.map(({ name: flag, value, short, description }) => [
        `\`${short ? `-${short}, ` : ""}--${flag}${value === undefined ? "" : ` ${value}`}\``,
        inLine(description),
      ]),
    ),
  ].filter((text) => text !== "");
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`)
    .join("\n");
