import { sectionId } from "./sections.js";

/** A page of the guide with one of its alternative texts, and with what `fill` says in place of each `{{ }}`. */
export function fillPage(text: string, onPage: boolean, fill: (words: string) => string): string {
  return text
    .replaceAll(alternatives, (_, forPage: string, inPlainText = "") => (onPage ? forPage : inPlainText))
    .replaceAll(/\{\{ (.+?) \}\}/g, (_, words: string) => fill(words));
}

const alternatives = /<!-- on the page -->\n([\s\S]*?)(?:<!-- in plain text -->\n([\s\S]*?))?<!-- end -->\n/g;

/** The name of an error leads to what it means; in its own section it is the heading, which is no code. */
export const linkErrors = (markdown: string, address: (id: string) => string): string =>
  markdown.replaceAll(
    /(?<!\[)`(Phlo\w+Error)`/g,
    (_, name) => `[\`${name}\`](${address(sectionId("Troubleshooting", name))})`,
  );
