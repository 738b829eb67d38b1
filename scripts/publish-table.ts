import { readdir, readFile, writeFile } from "node:fs/promises";
import { fill, startOf } from "./render-readme.js";

/**
 * Puts a table into the README, or into the file of `docs/` that has its place; with `--check` on the command line it fails
 * instead where the file says something else.
 */
export async function publishTable(part: string, table: string): Promise<void> {
  const { name, text } = await fileWith(part);
  const filled = fill(text, part, table);
  if (!process.argv.includes("--check")) return writeFile(name, filled);
  if (filled === text) return;
  console.error(`${name} says something else of the ${part}. Run this again without --check.`);
  process.exitCode = 1;
}

/** The file that has the place of a generated part. */
async function fileWith(part: string): Promise<{ name: string; text: string }> {
  const names = ["README.md", ...(await readdir("docs")).map((name) => `docs/${name}`)];
  const files = await Promise.all(names.map(async (name) => ({ name, text: await readFile(name, "utf8") })));
  const file = files.find(({ text }) => text.includes(startOf(part)));
  if (!file) throw new Error(`No file has the comment ${startOf(part)}.`);
  return file;
}
