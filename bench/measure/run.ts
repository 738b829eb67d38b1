import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** Runs a command in the project's folder and resolves with what it prints; rejects when it fails. */
export async function run(command: string, ...words: readonly string[]): Promise<string> {
  const cwd = fileURLToPath(new URL("../../", import.meta.url));
  const { stdout } = await promisify(execFile)(command, words, { cwd, maxBuffer: 2 ** 26 });
  return stdout;
}
