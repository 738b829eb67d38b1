import { readFile, rm, writeFile } from "node:fs/promises";
import { hasCode } from "../base/has-code.js";
import { describeProcess, stateOfProcess } from "./process.js";

/** How long to wait for another process' lock, in milliseconds: it is held for a few file operations. */
const patience = 1000;

/**
 * Holds the lock of a file while it is changed. A lock whose process has ended is broken.
 *
 * @throws when another process does not let go of it.
 */
export async function withLockFile<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  const lock = `${file}.lock`;
  const end = performance.now() + patience;
  while (!(await create(lock))) {
    const owner = await readOwner(lock);
    if (owner !== undefined && stateOfProcess(owner) === "ended") await rm(lock, { force: true });
    else if (performance.now() > end)
      throw new Error(`${lock} is held by ${owner || "an unknown process"}; remove it when that process has ended`);
    else await new Promise((resume) => setTimeout(resume, 5));
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function create(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, describeProcess(), { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    await rm(lock, { force: true });
    throw error;
  }
}

const readOwner = (lock: string): Promise<string | undefined> => readFile(lock, "utf8").catch(() => undefined);
