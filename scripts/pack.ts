import { execFile } from "node:child_process";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

export const run = promisify(execFile);

export interface Tarball {
  readonly path: string;
  /** What is in it. */
  readonly files: readonly string[];
}

/** Packs what was built last, as it would be published. */
export async function pack(): Promise<Tarball> {
  const folder = await newFolder();
  const { stdout } = await run("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder]);
  // npm 12 has put the package's name around it.
  const [packed] = Object.values<{ filename: string; files: { path: string }[] }>(JSON.parse(stdout));
  if (!packed) throw new Error("npm packed nothing.");
  const { filename, files } = packed;
  return { path: join(folder, filename), files: files.map(({ path }) => path) };
}

/** An empty project in a folder of its own, with these packages installed; a tarball's path names one too. */
export async function emptyProject(...packages: readonly string[]): Promise<string> {
  const folder = await newFolder();
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  await install(folder, packages);
  return folder;
}

/** Installs packages into a folder; their install scripts do not run. */
export async function install(folder: string, packages: readonly string[]): Promise<void> {
  const quiet = ["--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline", "--loglevel=error"];
  await run("npm", ["install", ...quiet, ...packages], { cwd: folder });
}

const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), "plivo-phlo-"));
