import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "../../scripts/pack.js";

/** The path of a program that a package of the registry brings; it is fetched where it is missing. */
export async function fetched(name: string, version: string, program: string): Promise<string> {
  const folder = fileURLToPath(new URL(`../../node_modules/.cache/runtimes/${name}@${version}/`, import.meta.url));
  const path = join(folder, "node_modules", name, program);
  if (!existsSync(path)) {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "package.json"), JSON.stringify({ private: true }));
    await install(folder, [`${name}@${version}`]);
  }
  return path;
}
