import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** What the compiler says of programs that are printed, by the built package's types, as a user's strict project has it. */
export async function compile(programs: readonly string[]): Promise<string[]> {
  const folder = await mkdtemp(join(root, "dist/compiled-")); // below the package, which its name then leads to
  try {
    const files = programs.map((_, index) => join(folder, `program-${index}.mts`));
    for (const [index, file] of files.entries()) await writeFile(file, programs[index] ?? "");
    const diagnostics = ts.getPreEmitDiagnostics(ts.createProgram(files, options));
    const told = diagnostics.map(({ code, file, messageText }) => ({
      code,
      program: programs[files.indexOf(file?.fileName ?? "")] ?? file?.fileName,
      words: ts.flattenDiagnosticMessageText(messageText, " "),
    }));
    return told
      .filter(({ code, words }) => !(code === 7016 && words.includes("'pino'")))
      .map(({ words, program }) => `${words} In: ${program}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A user's pino brings its types; the one that is here by chance is older and has none, which is diagnostic 7016. */
const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true, // `npm run test:types` checks the libraries.
  types: ["node"],
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
};
