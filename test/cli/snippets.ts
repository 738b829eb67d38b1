import { readFile } from "node:fs/promises";

/** The snippets of the README's section on the command line. */
export async function snippets(): Promise<string[]> {
  const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
  const [section = ""] = readme.split("\n## On the command line\n")[1]?.split("\n## ") ?? [];
  return [...section.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, code = ""]) => code);
}

/** The words of the snippet that runs a command and no more, less the command. */
export async function wordsOf(command: string): Promise<string[]> {
  const snippet = (await snippets()).find((code) => code.startsWith(`plivo-phlo ${command} `));
  if (!snippet) throw new Error(`The README does not show plivo-phlo ${command}.`);
  return snippet.trim().split(" ").slice(1);
}
