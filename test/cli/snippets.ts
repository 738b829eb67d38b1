import { snippets as snippetsOf } from "../docs/snippets.js";

/** The snippets of the README's section on the command line. */
export const snippets = (): Promise<string[]> => snippetsOf("On the command line", "sh");

/** The words of the snippet that runs a command and no more, less the command. */
export async function wordsOf(command: string): Promise<string[]> {
  const snippet = (await snippets()).find((code) => code.startsWith(`plivo-phlo ${command} `));
  if (!snippet) throw new Error(`The README does not show plivo-phlo ${command}.`);
  return snippet.trim().split(" ").slice(1);
}
