import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The blocks of code of one language below a heading of the README, or of a file of `docs/`, in their order. */
export async function snippets(heading: string, language: string): Promise<string[]> {
  const names = ["README.md", ...(await readdir(join(root, "docs"))).map((name) => `docs/${name}`)];
  const texts = await Promise.all(names.map((name) => readFile(join(root, name), "utf8")));
  const sections = texts.flatMap((text) => text.split(/^(?=## )/m));
  const section = sections.find((text) => text.startsWith(`## ${heading}\n`));
  if (!section) throw new Error(`Neither the README nor docs/ has a section "${heading}".`);
  return [...section.matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(([, name, code = ""]) =>
    name === language ? [code] : [],
  );
}

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a snippet as it is printed, as a program that imports the built package by its name. What it sends to Plivo goes to
 * `server` instead, as the README says: by the environment.
 */
export async function runSnippet(
  code: string,
  server: { url: string; authId: string; authToken: string },
): Promise<Outcome> {
  await mkdir(join(root, "dist"), { recursive: true });
  const folder = await mkdtemp(join(root, "dist/snippet-")); // below the package, which its name then leads to
  const program = join(folder, "snippet.mjs");
  await writeFile(program, code);
  const { url: PLIVO_BASE_URL, authId: PLIVO_AUTH_ID, authToken: PLIVO_AUTH_TOKEN } = server;
  const env = { ...process.env, PLIVO_BASE_URL, PLIVO_AUTH_ID, PLIVO_AUTH_TOKEN };
  try {
    return await new Promise((resolve) => {
      const child = execFile(process.execPath, [program], { env, cwd: folder }, (_, stdout, stderr) =>
        resolve({ code: child.exitCode, stdout, stderr }),
      );
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}
