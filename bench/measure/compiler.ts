import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { cache } from "../clients/clients.js";
import { interleave } from "./rounds.js";
import { run } from "./run.js";
import { usage } from "./usage.js";

/** What the compiler takes for one file that uses everything a client has for this API. */
export interface CompilerFigures {
  /** How many types were instantiated; the same in every run. */
  readonly instantiations: number;
  /** Time to check, in seconds. */
  readonly check: number;
  /** The whole run, in seconds. */
  readonly total: number;
}

/** The figures by the id of a client; `empty` is a file with nothing in it. */
export async function measureCompiler(
  rounds: number,
  subjects: readonly string[] = ["empty", ...Object.keys(usage)],
): Promise<Map<string, CompilerFigures[]>> {
  await mkdir(cache, { recursive: true });
  for (const id of subjects) {
    await writeFile(new URL(`${id}.ts`, cache), usage[id]?.() ?? "export {};\n");
    await writeFile(new URL(`${id}.json`, cache), JSON.stringify({ compilerOptions, files: [`${id}.ts`] }));
  }
  return interleave(rounds, subjects, compile);
}

const compilerOptions = {
  target: "ES2022",
  lib: ["ES2023", "DOM", "DOM.Iterable"],
  module: "NodeNext",
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
};

const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");

async function compile(id: string): Promise<CompilerFigures> {
  const settings = fileURLToPath(new URL(`${id}.json`, cache));
  const output = await run(process.execPath, tsc, "--project", settings, "--extendedDiagnostics");
  const read = (what: string) => Number(new RegExp(`^${what}:\\s+([\\d.]+)`, "m").exec(output)?.[1]);
  return { instantiations: read("Instantiations"), check: read("Check time"), total: read("Total time") };
}
