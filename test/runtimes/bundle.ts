import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** A program of `starts/` in a project, where it finds the package that is installed there. */
export async function program(start: "command" | "worker" | "page", project: string): Promise<string> {
  const outfile = join(project, `${start}.mjs`);
  await build({
    entryPoints: [fileURLToPath(new URL(`starts/${start}.ts`, import.meta.url))],
    external: ["plivo-phlo"],
    bundle: true,
    format: "esm",
    outfile,
  });
  return outfile;
}

/** The same with the package in it, for runtimes that import nothing by name. */
export async function wholeProgram(start: "worker" | "page", project: string): Promise<string> {
  const entry = await program(start, project);
  const outfile = join(project, `${start}.whole.mjs`);
  await build({ entryPoints: [entry], bundle: true, format: "esm", outfile });
  return outfile;
}
