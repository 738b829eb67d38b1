import highlighter from "highlight.js/lib/common";
import delphi from "highlight.js/lib/languages/delphi";

highlighter.registerLanguage("pascal", delphi);

/**
 * A block of code as HTML, with colours and a button that copies it. It is all in one line, because an HTML block in Markdown
 * ends at an empty one.
 */
export function renderCode(code: string, language: string): string {
  const html = highlight(code.trimEnd(), language).replaceAll("\n", "&#10;");
  return `<figure class="code">${copyButton}<pre tabindex="0" aria-label="Sample"><code>${html}</code></pre></figure>`;
}

function highlight(code: string, language: string): string {
  const known = highlighter.getLanguage(language) ? language : "plaintext";
  return highlighter.highlight(code, { language: known }).value;
}

export const copyButton = '<button type="button" class="copy">Copy</button>';

const fences = /^```(\w*)\n([\s\S]*?)^```$/gm;

/** Puts every fenced block of a Markdown text into colours. */
export const highlightFences = (markdown: string): string =>
  markdown.replaceAll(fences, (_, language: string, code: string) => renderCode(code, language));

/** The colours of every fenced block by its code. Redoc drops spaces between tags, so its page is given colours afterwards. */
export const highlightsOf = (markdown: string): Record<string, string> =>
  Object.fromEntries(
    [...markdown.matchAll(fences)].map(([, language = "", code = ""]) => [
      code.trim(),
      highlight(code.trim(), language),
    ]),
  );
