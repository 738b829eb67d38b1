import { access, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildSite } from "../../../scripts/docs/build-site.js";
import { startBrowser } from "../../../scripts/start-browser.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));

let site: string;
let names: readonly string[];
beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), "plivo-phlo-site-"));
  names = await buildSite(site);
});
afterAll(() => rm(site, { recursive: true }));

/** The links of a Markdown text that lead nowhere, as far as can be told without a network. */
async function deadLinks(file: string, folder = dirname(file)): Promise<string[]> {
  const text = (await readFile(file, "utf8")).replaceAll(/```[\s\S]*?```/g, "");
  const anchors = new Set([...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => `#${slug(heading)}`));
  const links = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/g)].map(
    ([, link, other]) => link ?? other ?? "",
  );
  const dead: string[] = [];
  for (const link of links) {
    if (link.startsWith("https://")) continue;
    const works = link.startsWith("#") ? anchors.has(link) : await exists(folder, link);
    if (!works) dead.push(link);
  }
  return dead;
}

/** A file of the repository, or one of those that `npm run docs` puts into `site/`. */
function exists(folder: string, link: string): Promise<boolean> | boolean {
  const path = join(folder, link.split("#")[0] ?? "");
  if (relative(root, path).startsWith("site/")) return names.includes(relative(join(root, "site"), path));
  return access(path).then(
    () => true,
    () => false,
  );
}

const slug = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");

test("every link of the README leads somewhere", async () => {
  expect(await deadLinks(join(root, "README.md"))).toEqual([]);
});

test("every link of llms.txt leads somewhere", async () => {
  expect(await deadLinks(join(site, "llms.txt"))).toEqual([]);
});

test("the site consists of the page and of what it links", async () => {
  expect(names).toEqual(
    expect.arrayContaining(["index.html", "openapi.yaml", "openapi.json", "postman_collection.json", "llms.txt"]),
  );
  const page = await readFile(join(site, "index.html"), "utf8");
  for (const name of names) if (name !== "index.html") expect(page).toContain(`href="${name}"`);
});

test("the mock's control has a page of its own, which shows every operation and asks nothing of other hosts", async () => {
  const document = JSON.parse(await readFile(join(site, "mock-control.json"), "utf8"));
  const items = Object.values<Record<string, { summary?: string }>>(document.paths).flatMap(Object.values);
  const summaries = items.flatMap(({ summary }) => summary ?? []);
  expect(summaries.length).toBeGreaterThan(10);
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on("request", (request) => void (request.url().startsWith("http") && asked.push(request.url())));
    await page.goto(pathToFileURL(join(site, "mock-control.html")).href);
    await page.getByRole("heading", { name: document.info.title }).first().waitFor();
    const text = await page.content(); // Redoc mounts what is on the screen; the rest is in it as data.
    for (const summary of summaries) expect(text).toContain(summary);
    expect(asked).toEqual([]);
  } finally {
    await browser.close();
  }
});
