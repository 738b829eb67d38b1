/** Every link between the pages of the repository leads to a file, and to a heading in it. */
import { readdir, readFile } from "node:fs/promises";
import { posix } from "node:path";
import { expect, test } from "vitest";

const pages = [
  ...["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "examples/agent-desktop/README.md"],
  ...(await readdir("docs")).map((name) => `docs/${name}`),
];

const withoutCode = (text: string) => text.replaceAll(/```[\s\S]*?```/g, "");

/** The anchors that a page has: its headings, in lower case, with hyphens, as GitHub and npm write them. */
const anchorsOf = (text: string) =>
  [...withoutCode(text).matchAll(/^#+ (.+)$/gm)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, "")
      .replaceAll(" ", "-"),
  );

async function isLost(page: string, link: string): Promise<boolean> {
  const [path = "", anchor] = link.split("#");
  const target = path === "" ? page : posix.join(page, "..", path);
  const text = await readFile(target, "utf8").catch(() => undefined);
  return text === undefined || (anchor !== undefined && !anchorsOf(text).includes(anchor));
}

test.each(pages)("no link of %s leads nowhere", async (page) => {
  const links = [...withoutCode(await readFile(page, "utf8")).matchAll(/\]\(([^)\s]+)\)/g)].map(
    ([, link = ""]) => link,
  );
  const within = links.filter((link) => !/^(https?|mailto):/.test(link));
  const lost = await Promise.all(within.map(async (link) => ((await isLost(page, link)) ? [link] : [])));
  expect(lost.flat()).toEqual([]);
});

test("a missing file and a missing heading are found", async () => {
  expect(await isLost("README.md", "docs/weather.md")).toBe(true);
  expect(await isLost("README.md", "docs/errors.md#weather")).toBe(true);
  expect(await isLost("docs/errors.md", "../README.md#the-actions")).toBe(false);
});
