import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { interleave } from "./rounds.js";
import { run } from "./run.js";

/** How long the command takes to print its help, and Node to do nothing, in milliseconds; one figure a round. */
export interface CommandFigures {
  readonly help: readonly number[];
  readonly empty: readonly number[];
}

/** Resolves with nothing where the package has no command. */
export async function measureCommand(rounds: number): Promise<CommandFigures | undefined> {
  const root = new URL("../../", import.meta.url);
  const { bin } = JSON.parse(await readFile(new URL("package.json", root), "utf8"));
  const path: unknown = typeof bin === "object" ? Object.values(bin)[0] : bin;
  if (typeof path !== "string") return undefined;
  const help = [fileURLToPath(new URL(path, root)), "--help"];
  const empty = ["--eval", ""];
  const figures = await interleave(rounds, [help, empty], async (words) => {
    const start = performance.now();
    await run(process.execPath, ...words);
    return performance.now() - start;
  });
  return { help: figures.get(help) ?? [], empty: figures.get(empty) ?? [] };
}
