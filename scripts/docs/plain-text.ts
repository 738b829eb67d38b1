import { marked } from "marked";

/** The words of a Markdown text, its tags and pictures included, with a space between any two blocks. */
export function plainText(markdown: string): string {
  const html = marked.parse(markdown, { async: false });
  return html
    .replaceAll(/<svg[^>]*aria-label="([^"]*)"[\s\S]*?<\/svg>/g, "$1")
    .replaceAll(/<button[\s\S]*?<\/button>/g, " ")
    .replaceAll(/<\/?(?:p|li|ul|ol|h\d|t[dhr]|table|pre|div|figure|aside|br)\b[^>]*>/g, " ")
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll(/&(lt|gt|amp|quot|#39|#10);/g, (_, name: string) => entities[name] ?? " ")
    .replaceAll(/\s+/g, " ")
    .trim();
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', "#39": "'" };
