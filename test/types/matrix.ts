/**
 * Compiles the type tests against the package as it would be published, with the compilers and the settings that its users may
 * have, in a browser's world and in Node's, libraries checked too, and writes what came out into the README; with `--check` it
 * fails where the README says something else. With versions, such as `5.9.3`, it tries only those and leaves the README alone.
 */
import { copyFile, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { emptyProject, pack, run } from "../../scripts/pack.js";
import { publishTable } from "../../scripts/publish-table.js";
import { renderTable } from "../../scripts/render-table.js";

const named = process.argv.slice(2).filter((word) => word !== "--check");
const compilers = named.length > 0 ? named : ["5.4.5", "5.9.3", "6.0.3", "7.0.2"];
const modules = [
  { type: "module", module: "node16", moduleResolution: "node16" },
  { type: "module", module: "nodenext", moduleResolution: "nodenext" },
  { type: "module", module: "esnext", moduleResolution: "bundler" },
  { type: "commonjs", module: "node16", moduleResolution: "node16" },
  { type: "commonjs", module: "commonjs", moduleResolution: "node10", before: 6 }, // TypeScript 6 gives it up.
];
/** Every file of type tests; those of the client must compile without Node's types, too. */
const here = fileURLToPath(new URL(".", import.meta.url));
const files = (await readdir(here)).flatMap((name) => /^(.+)\.test-d\.ts$/.exec(name)?.[1] ?? []);
const worlds = [
  { name: "browser", lib: ["ES2022", "DOM"], types: [], files: ["client"] },
  { name: "Node", lib: ["ES2022"], types: ["node"], files },
];
const settings = {
  target: "ES2022",
  strict: true,
  skipLibCheck: false,
  noEmit: true,
  paths: { vitest: ["./stand-in.ts"] },
};

const tarball = await pack();
const project = await emptyProject(tarball.path, "@types/node@20", "expect-type@1", "undici@7");
for (const type of ["module", "commonjs"]) {
  await mkdir(join(project, type));
  await writeFile(join(project, type, "package.json"), JSON.stringify({ private: true, type }));
  for (const file of [...files.map((name) => `${name}.test-d.ts`), "stand-in.ts"])
    await copyFile(fileURLToPath(new URL(file, import.meta.url)), join(project, type, file));
}

const exactnesses = [true, false];
const failures: string[] = [];
let passes = 0;
const rows: string[][] = [];
for (const version of compilers) {
  const folder = await emptyProject(`typescript@${version}`);
  const compiler = join(folder, "node_modules/typescript/bin/tsc");
  rows.push([version, ...(await Promise.all(modules.map((module) => tryOut(version, compiler, module))))]);
  await rm(folder, { recursive: true });
}
await rm(project, { recursive: true });
await rm(dirname(tarball.path), { recursive: true });

const names: Readonly<Record<string, string>> = { module: "ESM", commonjs: "CommonJS" };
const heads = [
  "TypeScript",
  ...modules.map(
    ({ type, module, moduleResolution }) => `\`${module}\`, \`${moduleResolution}\`, ${names[type] ?? type}`,
  ),
];
const table = renderTable(heads, rows);
for (const failure of failures) console.error(failure);
console.log(`${table}\n\n${passes} passed, ${failures.length} failed`);
if (failures.length > 0) process.exitCode = 1;
else if (named.length === 0) await publishTable("compilers", table);

/** Compiles with a module setting in every world, one after the other. */
async function tryOut(
  version: string,
  compiler: string,
  { type, before = Number.POSITIVE_INFINITY, ...module }: (typeof modules)[number],
): Promise<string> {
  if (Number.parseInt(version, 10) >= before) return "–";
  let passed = 0;
  for (const { name, lib, types, files } of worlds)
    for (const exactOptionalPropertyTypes of exactnesses) {
      const options = { ...module, exactOptionalPropertyTypes, lib, types };
      const complaint = await compile(compiler, type, options, files);
      if (complaint) failures.push(`TypeScript ${version}, ${name}, ${JSON.stringify(options)}\n${complaint}`);
      else passed++;
    }
  passes += passed;
  return `${passed} of ${worlds.length * exactnesses.length}`;
}

/** What the compiler complains of; empty where all is well. */
async function compile(compiler: string, type: string, options: object, files: readonly string[]): Promise<string> {
  const configuration = join(project, type, `tsconfig.${Object.values(options).flat().join("-")}.json`);
  const compilerOptions = { ...settings, ...options };
  await writeFile(configuration, JSON.stringify({ compilerOptions, files: files.map((name) => `${name}.test-d.ts`) }));
  return run(process.execPath, [compiler, "--project", configuration]).then(
    () => "",
    ({ stdout }: { stdout: string }) => stdout || "The compiler failed without a word.",
  );
}
