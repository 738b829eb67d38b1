import { execFile, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { promisify } from "node:util";

const command = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");

/** Runs the Redocly command line and resolves with what it prints; rejects with what it complains about. */
export async function redocly(...words: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [command, ...words], { maxBuffer: 2 ** 26 });
  return stdout;
}

/** Runs the Redocly command line, lets it print what it finds, and resolves with whether it passed. */
export function redoclyPasses(...words: string[]): Promise<boolean> {
  return new Promise((resolve, reject) => {
    spawn(process.execPath, [command, ...words], { stdio: "inherit" })
      .once("error", reject)
      .once("exit", (code) => resolve(code === 0));
  });
}
