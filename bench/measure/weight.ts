import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { createRequire, isBuiltin } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { type Client, folder } from "../clients/clients.js";
import { run } from "./run.js";

/** How much a client brings along, in bytes. */
export interface Weight {
  /** Its files and those of all packages that it needs. */
  readonly installed: number;
  readonly packages: number;
  /** What a program has to load of it: bundled, minified and gzipped. */
  readonly minified: number;
  readonly gzipped: number;
}

export async function weigh(client: Client): Promise<Weight> {
  const folders = new Set<string>();
  for (const [module] of client.imports) await collect(packageOf(module), fileURLToPath(folder), folders);
  let installed = 0;
  for (const [module] of client.imports) if (module.startsWith("file:")) installed += (await stat(locate(module))).size;
  for (const path of folders) installed += path === root ? await packedSize() : await sizeOf(path);
  const { minified, gzipped } = await bundle(client.imports);
  return { installed, packages: folders.size, minified, gzipped };
}

const root = fileURLToPath(new URL("../", folder)).replace(/\/$/, "");

/** The package of a module, or nothing where it is a file or comes with Node. */
const packageOf = (module: string) =>
  module.startsWith("file:") || isBuiltin(module) ? undefined : /^(@[^/]+\/)?[^/]+/.exec(module)?.[0];

/** Adds a package's folder and those of its dependencies, as Node finds them. */
async function collect(name: string | undefined, from: string, folders: Set<string>): Promise<void> {
  const path = name && (await findPackage(name, from));
  if (!path || folders.has(path)) return;
  folders.add(path);
  const { dependencies = {}, optionalDependencies = {} } = JSON.parse(
    await readFile(join(path, "package.json"), "utf8"),
  );
  for (const each of Object.keys({ ...dependencies, ...optionalDependencies })) await collect(each, path, folders);
}

/** An optional dependency may be missing: then there is no such folder. */
async function findPackage(name: string, from: string): Promise<string | undefined> {
  for (const place of createRequire(join(from, "x.js")).resolve.paths(`${name}/`) ?? []) {
    const path = join(place, name);
    if (await stat(join(path, "package.json")).catch(() => undefined)) return realpath(path);
  }
  return undefined;
}

/** A package's own files; those nested in it are packages of their own. */
async function sizeOf(path: string): Promise<number> {
  let size = 0;
  for (const entry of await readdir(path, { withFileTypes: true })) {
    if (entry.name === "node_modules") continue;
    const full = join(path, entry.name);
    size += entry.isDirectory() ? await sizeOf(full) : (await stat(full)).size;
  }
  return size;
}

/** This package as it is published. */
async function packedSize(): Promise<number> {
  const [packed] = Object.values<{ unpackedSize: number }>(
    JSON.parse(await run("npm", "pack", "--dry-run", "--json", "--ignore-scripts")),
  );
  return packed?.unpackedSize ?? Number.NaN;
}

/** What a program imports of a client, in one file for Node, with all that it needs but Node's own modules. */
export interface Bundle {
  readonly minified: number;
  readonly gzipped: number;
  /** Those of Node that it asks for. */
  readonly builtins: readonly string[];
}

export async function bundle(imports: Client["imports"]): Promise<Bundle> {
  const contents = imports
    .map(([module, name], index) => `export { ${name} as name${index} } from ${JSON.stringify(locate(module))};`)
    .join("\n");
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: dirname(fileURLToPath(import.meta.url)) },
    bundle: true,
    minify: true,
    platform: "node",
    format: "esm",
    target: "node20",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return {
    minified: code.length,
    gzipped: gzipSync(code, { level: 9 }).length,
    builtins: Object.values(metafile.outputs).flatMap((output) => output.imports.map(({ path }) => path)),
  };
}

const locate = (module: string) => (module.startsWith("file:") ? fileURLToPath(module) : module);
