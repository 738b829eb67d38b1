import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Runs curl, and returns what it prints. */
export const curl = async (...words: string[]): Promise<string> => (await run("curl", ["--silent", ...words])).stdout;

/** Whether this machine has curl. */
export const hasCurl = await curl("--version").then(
  () => true,
  () => false,
);
