import { readFile, writeFile } from "node:fs/promises";
import { fill } from "./render-readme.js";

/** Puts a table into the README; with `--check` on the command line it fails instead where the README says something else. */
export async function publishTable(part: string, table: string): Promise<void> {
  const readme = await readFile("README.md", "utf8");
  const filled = fill(readme, part, table);
  if (!process.argv.includes("--check")) return writeFile("README.md", filled);
  if (filled === readme) return;
  console.error(`README.md says something else of the ${part}. Run this again without --check.`);
  process.exitCode = 1;
}
