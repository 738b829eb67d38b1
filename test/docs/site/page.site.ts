import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { buildSite } from "../../../scripts/docs/build-site.js";
import { addressOf } from "../../../scripts/docs/display-contract.js";
import { type SampleRequest, sampleRequests } from "../../../scripts/docs/sample-requests.js";
import { languages } from "../../../scripts/docs/samples/languages.js";
import { startBrowser } from "../../../scripts/start-browser.js";
import { contract } from "../../../src/contract/document.js";
import { listen } from "../../support/listen.js";

const requests = sampleRequests(contract);

let site: string;
let browser: Browser;
let server: Server;
/** The site below a path, as GitHub Pages serves it. */
let subPath: string;
let fromFile: string;

beforeAll(async () => {
  browser = await startBrowser();
  site = await mkdtemp(join(tmpdir(), "plivo-phlo-site-"));
  await buildSite(site);
  fromFile = pathToFileURL(join(site, "index.html")).href;
  server = createServer(async ({ url = "" }, response) => {
    const name = url.replace("/some/where/", "") || "index.html";
    const text = url.startsWith("/some/where/") ? await readFile(join(site, name)).catch(() => undefined) : undefined;
    response.writeHead(text ? 200 : 404, { "content-type": name.endsWith(".html") ? "text/html" : "text/plain" });
    response.end(text);
  });
  subPath = `http://127.0.0.1:${await listen(server)}/some/where/`;
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});
afterAll(async () => {
  await browser?.close();
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
  await rm(site, { recursive: true, force: true });
});

interface Visit {
  readonly page: Page;
  /** Errors in the console, failed or foreign requests, faults of scripts. */
  readonly complaints: string[];
}

/** Opens the page and waits until it is alive. */
async function visit(address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  await context.route("**/*", (route) => {
    const url = route.request().url();
    if (url.startsWith(subPath) || url === fromFile || url.startsWith(`${fromFile}#`)) return route.continue();
    complaints.push(`asked for ${url}`);
    return route.abort();
  });
  await page.goto(address);
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  return { page, complaints };
}

/** Goes to the entry of a request, as a link of the guide does. */
async function open(page: Page, request: SampleRequest) {
  await page.evaluate((address) => {
    location.hash = address;
  }, addressOf(request));
  const entry = page.locator(`[id="${addressOf(request).slice(2)}"]`);
  await entry.locator("h2", { hasText: request.title }).waitFor();
  return entry;
}

test("from a file: no error in the console, nothing asked of other hosts, and search finds the cold transfer", async () => {
  const { page, complaints } = await visit(fromFile);
  for (const request of requests) await open(page, request);
  await findColdTransfer(page);
  expect(complaints).toEqual([]);
});

test("from a sub-path: no error in the console, nothing asked of other hosts, and search finds the cold transfer", async () => {
  const { page, complaints } = await visit(subPath);
  await findColdTransfer(page);
  expect(complaints).toEqual([]);
});

async function findColdTransfer(page: Page): Promise<void> {
  await page.keyboard.press("Control+k");
  const dialog = page.getByTestId("search-dialog");
  await dialog.getByRole("textbox").or(dialog.getByRole("searchbox")).fill("cold transfer");
  await dialog.locator('a[href="#/multi_party_call/cold_transfer"]').first().click();
  await page.locator('[id="multi_party_call/cold_transfer"] h2', { hasText: "Cold transfer a caller" }).waitFor();
}

test("each of the nine actions and four other operations has its samples, in every language", async () => {
  const { page } = await visit(fromFile);
  for (const request of requests) {
    const entry = await open(page, request);
    const shown: string[] = [];
    for (const { label, render } of languages) {
      await choose(entry, label);
      const code = entry.getByTestId("source-code").first();
      await expect.poll(async () => plain(await code.innerText())).toBe(plain(render(request)));
      shown.push(plain(await code.innerText()));
    }
    expect(new Set(shown).size).toBe(languages.length);
  }
});

const plain = (text: string) => text.replaceAll(/\s+/g, "");

/** Chooses the language of the samples. */
async function choose(entry: Locator, label: string): Promise<void> {
  await entry.getByRole("button", { name: /^(TypeScript|curl|JavaScript|Python|Delphi|Payload)$/ }).click();
  await entry.page().getByRole("menuitem", { name: label, exact: true }).click();
}

test("light and dark differ, and the pictures follow", async () => {
  const colours: string[][] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    const { page } = await visit(fromFile, { colorScheme });
    colours.push(
      await page.evaluate(() => {
        const letters = document.querySelector("svg[role=img] text");
        return [
          getComputedStyle(document.documentElement).backgroundColor,
          letters ? getComputedStyle(letters).fill : "no picture",
        ];
      }),
    );
  }
  const [light = [], dark = []] = colours;
  expect(light[0]).not.toBe(dark[0]);
  expect(light[1]).not.toBe(dark[1]);
  expect([light[1], dark[1]]).not.toContain("no picture");
});

test("each picture has a name that tells what it shows", async () => {
  const { page } = await visit(fromFile);
  const names = await page
    .locator("svg[role=img]")
    .evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")));
  expect(names.length).toBeGreaterThanOrEqual(5);
  for (const name of names) expect(name).toMatch(/hear each other/);
});

test("on a phone nothing needs scrolling sideways", async () => {
  const { page } = await visit(fromFile, { viewport: { width: 390, height: 844 } });
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await width()).toBe(390);
  for (const request of requests) {
    await open(page, request);
    expect([request.id, await width()]).toEqual([request.id, 390]);
  }
});

test("every link of the page leads somewhere", async () => {
  const { page } = await visit(subPath);
  const links = new Set(await linksOf(page));
  for (const request of requests) {
    await open(page, request);
    for (const link of await linksOf(page)) links.add(link);
  }
  for (const request of requests) expect([...links]).toContain(addressOf(request));
  for (const link of links) {
    if (link.startsWith("https://")) continue;
    if (link.startsWith("#")) await follow(page, link);
    else expect([link, (await fetch(new URL(link, subPath))).status]).toEqual([link, 200]);
  }
});

/** The links now on the page; those that lead to a part of their own entry must find it there. */
async function linksOf(page: Page): Promise<string[]> {
  const links = await page.locator("a[href]").evaluateAll((all) =>
    all.map((link) => {
      const [address = "", part] = (link.getAttribute("href") ?? "").split(/(?<=.)#/);
      const leads = part === undefined || document.getElementById(decodeURIComponent(part)) !== null;
      return { address, lost: leads ? undefined : part };
    }),
  );
  expect(links.flatMap(({ lost }) => lost ?? [])).toEqual([]);
  return links.map(({ address }) => address);
}

/** Goes where a link of the page leads, which must exist: a chapter or an entry. */
async function follow(page: Page, link: string): Promise<void> {
  await page.evaluate((address) => {
    location.hash = address;
  }, link);
  const id = decodeURIComponent(link.replace(/^#\/?/, ""));
  const target = id === "" || id === contract.info.title ? page.locator("h1") : page.locator(`[id="${id}"]`);
  await expect.poll(() => target.count(), { message: `${link} leads nowhere`, timeout: 5000 }).toBe(1);
}

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

test.each(["light", "dark"] as const)("no violation of WCAG A or AA that is ours to mend: %s", async (colorScheme) => {
  const { page } = await visit(fromFile, { colorScheme });
  await page.evaluate(axe);
  const found = await violations(page);
  for (const request of requests.filter(({ id }) => ["cold_transfer", "getPhlo"].includes(id))) {
    const entry = await open(page, request);
    for (const { label } of languages) {
      await choose(entry, label);
      found.push(...(await violations(page)));
    }
  }
  expect([...new Set(found)]).toEqual([]);
});

test("no such violation on a phone", async () => {
  const { page } = await visit(fromFile, { viewport: { width: 390, height: 844 } });
  await page.evaluate(axe);
  expect(await violations(page)).toEqual([]);
  for (const request of requests.filter(({ id }) => ["cold_transfer", "runPhlo"].includes(id))) {
    await open(page, request);
    expect(await violations(page)).toEqual([]);
  }
});

/** Nothing is left out: what is Redoc's own is mended in `page.css`. */
async function violations(page: Page): Promise<string[]> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
  const results = await page.evaluate<AxeResults>(`axe.run(document, { runOnly: ${JSON.stringify(tags)} })`);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
