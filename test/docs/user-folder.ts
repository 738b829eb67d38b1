import { mkdir, mkdtemp, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A new folder in which this package is installed, as in a user's own project. */
export async function makeUserFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "plivo-phlo-user-"));
  await writeFile(join(folder, "package.json"), '{ "private": true }');
  await mkdir(join(folder, "node_modules"));
  await symlink(fileURLToPath(new URL("../../", import.meta.url)), join(folder, "node_modules/plivo-phlo"));
  return folder;
}
