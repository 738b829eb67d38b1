/** A part of the guide: what stands between one heading and the next. */
export interface Section {
  /** As in an address: `section/who-hears-whom/cold-transfer`. Redoc makes the same of the headings. */
  readonly id: string;
  readonly title: string;
  /** The title of the chapter that it belongs to; its own for a chapter's beginning. */
  readonly chapter: string;
  /** Without its heading. */
  readonly markdown: string;
}

/** The sections of a guide in Markdown. A `#` in a block of code is no heading. */
export function sectionsOf(markdown: string): Section[] {
  const sections: { title: string; chapter: string; lines: string[] }[] = [];
  let inCode = false;
  for (const line of markdown.split("\n")) {
    if (line.startsWith("```")) inCode = !inCode;
    const [, marks = "", title = ""] = (!inCode && /^(#{1,2}) (.+)$/.exec(line)) || [];
    if (marks === "") sections.at(-1)?.lines.push(line);
    else sections.push({ title, chapter: marks === "#" ? title : (sections.at(-1)?.chapter ?? title), lines: [] });
  }
  return sections.map(({ title, chapter, lines }) => ({
    id: sectionId(chapter, title === chapter ? undefined : title),
    title,
    chapter,
    markdown: lines.join("\n").trim(),
  }));
}

/** The id of a chapter, or of a part of it. */
export const sectionId = (chapter: string, part?: string): string =>
  ["section", slug(chapter), ...(part === undefined ? [] : [slug(part)])].join("/");

const slug = (title: string) =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");
