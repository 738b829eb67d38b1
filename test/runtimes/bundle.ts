import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";

/** A program of `starts/` in a project, where it finds the package that is installed there. */
export async function program(start: "command" | "worker" | "page", project: string): Promise<string> {
  const outfile = join(project, `${start}.mjs`);
  await build({
    entryPoints: [fileURLToPath(new URL(`starts/${start}.ts`, import.meta.url))],
    external: ["plivo-phlo"],
    plugins: [contractInside],
    bundle: true,
    format: "esm",
    outfile,
  });
  return outfile;
}

/** Puts the contract into the program: outside of Node, none can be required. */
const contractInside: Plugin = {
  name: "contract-inside",
  setup({ onLoad }) {
    const contents = 'import contract from "../../generated/openapi.json"; export { contract };';
    onLoad({ filter: /src\/contract\/document\.ts$/ }, () => ({ contents, loader: "js" }));
  },
};

/** The same with the package in it, for runtimes that import nothing by name. */
export async function wholeProgram(start: "worker" | "page", project: string): Promise<string> {
  const entry = await program(start, project);
  const outfile = join(project, `${start}.whole.mjs`);
  await build({ entryPoints: [entry], bundle: true, format: "esm", outfile });
  return outfile;
}
