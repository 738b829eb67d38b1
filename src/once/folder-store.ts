import { mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { describeValue } from "../base/describe-value.js";
import { PhloArgumentError } from "../base/errors.js";
import { hasCode } from "../base/has-code.js";
import { entryFileName, formatEntryFile, isEntryFileName, parseEntryFile } from "./entry-file.js";
import { createLedger, type Ledger } from "./ledger.js";
import type { LedgerOptions } from "./ledger-options.js";
import { withLockFile } from "./lock-file.js";
import { type ListedEntry, mostAttempts, type OnceEntry, type OnceStore } from "./store.js";

/**
 * A ledger in a folder, for every process of one machine: a file for each key, created exclusively and flushed to disk before
 * anything is sent, readable by its owner only. **Not for network drives**: they neither create files exclusively nor flush them
 * as promised here.
 *
 * @param path - The folder; one that is not absolute lies below the folder in which the process was started. It is created when
 * it is first used.
 * @throws {PhloArgumentError} when an option is wrong.
 */
export function folderStore(path: string, options: LedgerOptions = {}): Ledger {
  if (typeof path !== "string" || path === "")
    throw new PhloArgumentError("path", "the path of a folder", path === "" ? "an empty text" : typeof path);
  if (/^([a-z][a-z\d+.-]+:\/\/|~)/i.test(path))
    throw new PhloArgumentError(
      "path",
      "the path of a folder: no address (for a server, see redisStore and postgresStore), and no ~, which only a shell knows",
      describeValue(path.replace(/(:\/\/).*@/, "$1…@")),
    );
  return createLedger(new FolderStore(resolve(path)), options);
}

class FolderStore implements OnceStore {
  readonly #folder: string;
  #created: Promise<void> | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async claim(id: string, entry: OnceEntry): Promise<OnceEntry | undefined> {
    await this.#create();
    const file = this.#fileOf(id);
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      if (await createFile(file, formatEntryFile({ id, ...entry }))) {
        await syncFolder(this.#folder);
        return undefined;
      }
      const existing = await readEntry(file);
      if (existing) return existing;
    }
    throw new Error(`${file} can neither be created nor read: does it link to a file that is not there?`);
  }

  async settle(id: string, token: string, entry: OnceEntry): Promise<boolean> {
    const file = this.#fileOf(id);
    return withLockFile(file, async () => {
      if ((await readEntry(file))?.token !== token) return false;
      await replaceFile(file, formatEntryFile({ id, ...entry }));
      await syncFolder(this.#folder);
      return true;
    });
  }

  async release(id: string, token: string): Promise<boolean> {
    const file = this.#fileOf(id);
    return withLockFile(file, async () => {
      if ((await readEntry(file))?.token !== token) return false;
      await rm(file);
      return true;
    });
  }

  async read(id: string): Promise<OnceEntry | undefined> {
    return readEntry(this.#fileOf(id));
  }

  async *list(): AsyncGenerator<ListedEntry> {
    for (const name of await readNames(this.#folder)) {
      if (!isEntryFileName(name)) continue; // Somebody else's file, or a lock.
      const entry = await readEntry(join(this.#folder, name));
      if (entry) yield entry;
    }
  }

  #fileOf(id: string): string {
    return join(this.#folder, isEntryFileName(id) ? id : entryFileName(id));
  }

  /** A folder that could not be created is tried again with the next claim. */
  async #create(): Promise<void> {
    this.#created ??= createFolder(this.#folder);
    try {
      await this.#created;
    } catch (error) {
      this.#created = undefined;
      throw error;
    }
  }
}

async function createFolder(folder: string): Promise<void> {
  const created = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (created !== undefined) await syncFolder(dirname(created));
}

/** @returns `false` where the file existed before. */
async function createFile(file: string, text: string): Promise<boolean> {
  try {
    await writeFlushed(file, text, "wx");
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    throw error;
  }
}

/** Readers see the old text or the new one, whenever this process ends. */
async function replaceFile(file: string, text: string): Promise<void> {
  const temporary = `${file}.new`;
  await writeFlushed(temporary, text, "w");
  await rename(temporary, file);
}

async function writeFlushed(file: string, text: string, flags: "w" | "wx"): Promise<void> {
  const handle = await open(file, flags, 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } catch (error) {
    await rm(file, { force: true }); // On a full disk: what was not written whole must not stay.
    throw error;
  } finally {
    await handle.close();
  }
}

/** Makes the names in a folder as lasting as the files. Windows does so by itself, and has no call for it. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The entry in a file; `undefined` where there is no such file. */
async function readEntry(file: string): Promise<ListedEntry | undefined> {
  for (let attempt = 0; ; attempt++) {
    const text = await readIfThere(file);
    if (text === undefined) return undefined;
    const { complete, entry } = parseEntryFile(file, text);
    // Another process may be writing it just now; a crash leaves it like that.
    if (complete || attempt === 6) return entry;
    await new Promise((resume) => setTimeout(resume, 2 ** attempt));
  }
}

/** The files of a folder; none where it does not exist yet. */
async function readNames(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (hasCode(error, "ENOENT")) return [];
    throw error;
  }
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (hasCode(error, "ENOENT")) return undefined;
    throw error;
  }
}
