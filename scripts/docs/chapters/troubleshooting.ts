import { readDocstrings } from "./docstrings.js";

/** Every error of the client, what it means and what to do: its docstrings, a part for each. */
export async function renderTroubleshooting(
  file = new URL("../../../src/base/errors.ts", import.meta.url),
): Promise<string> {
  const documented = Object.values(await readDocstrings(file));
  const base = documented.find(({ name }) => name === "PhloError");
  const errors = documented.filter(({ bases }) => bases.includes("PhloError"));
  if (!base || errors.length === 0) throw new Error(`${file.pathname} has no errors of the client.`);
  return [
    "Every error has:",
    listOf(base.members),
    ...errors.flatMap(({ name, text, remarks, members }) => {
      if (text === "" || remarks === "") throw new Error(`${name} lacks a docstring, or @remarks that say what to do.`);
      return [`## ${name}`, text, `**What to do.** ${remarks}`, listOf(members)];
    }),
  ]
    .filter((text) => text !== "")
    .join("\n\n");
}

const listOf = (members: readonly { readonly name: string; readonly text: string }[]) =>
  members.map(({ name, text }) => `- \`${name}\`: ${text}`).join("\n");
