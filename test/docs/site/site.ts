import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { buildSite } from "../../../scripts/docs/build-site.js";
import { addressOf } from "../../../scripts/docs/display-contract.js";
import { type SampleRequest, sampleRequests } from "../../../scripts/docs/sample-requests.js";
import { languages } from "../../../scripts/docs/samples/languages.js";
import { startBrowser } from "../../../scripts/start-browser.js";
import { contract } from "../../../src/contract/document.js";
import { listen } from "../../support/listen.js";

/** Every request that the site shows. */
export const requests = sampleRequests(contract);

/** Who hears whom on a conference bridge, no source tells; so its actions have no picture. */
export const hasPicture = ({ action, operation }: SampleRequest): boolean =>
  action !== undefined && operation.namePrefix === undefined;

/** The widths at which the site is looked at. */
export const screens = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const;

export const schemes = ["light", "dark"] as const;

let site: string;
let browser: Browser;
let server: Server;

/** Where the site lies: as a file, and below a path, as GitHub Pages serves it. */
export const places = { file: "", reference: "", subPath: "" };

/** Builds the site and starts a browser for the tests of a file. */
export function useSite(): void {
  beforeAll(async () => {
    browser = await startBrowser();
    site = await mkdtemp(join(tmpdir(), "plivo-phlo-site-"));
    await buildSite(site);
    places.file = pathToFileURL(join(site, "index.html")).href;
    places.reference = pathToFileURL(join(site, "reference.html")).href;
    server = createServer(async ({ url = "" }, response) => {
      const name = url.replace("/some/where/", "") || "index.html";
      const text = url.startsWith("/some/where/") ? await readFile(join(site, name)).catch(() => undefined) : undefined;
      response.writeHead(text ? 200 : 404, { "content-type": name.endsWith(".html") ? "text/html" : "text/plain" });
      response.end(text);
    });
    places.subPath = `http://127.0.0.1:${await listen(server)}/some/where/`;
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });
  afterAll(async () => {
    await browser?.close();
    await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
    await rm(site, { recursive: true, force: true });
  });
}

export interface Visit {
  readonly page: Page;
  /** Errors in the console, failed or foreign requests, faults of scripts. */
  readonly complaints: string[];
}

/** Opens a page and waits until it is alive. */
export async function visit(address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  const own = Object.values(places);
  await context.route("**/*", (route) => {
    const url = route.request().url();
    if (own.some((place) => url === place || url.startsWith(`${place}#`) || url.startsWith(places.subPath)))
      return route.continue();
    complaints.push(`asked for ${url}`);
    return route.abort();
  });
  await page.goto(address);
  await page.getByRole("heading").first().waitFor();
  return { page, complaints };
}

/** Goes to the entry of a request, as a link of the guide does. */
export async function open(page: Page, request: SampleRequest): Promise<Locator> {
  await page.evaluate((address) => {
    location.hash = address;
  }, addressOf(request));
  const entry = page.locator(`#api-content [id="${addressOf(request).slice(2)}"]`);
  const heading = entry.locator("h2", { hasText: request.title });
  await heading.waitFor();
  // Redoc renders first and scrolls later.
  await expect
    .poll(async () => Math.abs((await heading.boundingBox())?.y ?? Number.NaN), { timeout: 10_000 })
    .toBeLessThan(300);
  return entry;
}

/** The button that shows the language of the samples. */
export function languageButton(entry: Locator): Locator {
  const labels = [...languages.map(({ label }) => label), "Payload"].map((name) => name.replace("+", "\\+"));
  return entry.getByRole("button", { name: new RegExp(`^(${labels.join("|")})$`) });
}

/** Chooses the language of the samples, by the keyboard: it needs no room in the window. */
export async function choose(entry: Locator, label: string): Promise<void> {
  await languageButton(entry).press("ArrowDown");
  await entry.page().getByRole("menuitem", { name: label, exact: true }).press("Enter");
}

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds against WCAG A and AA. Nothing is left out: what is Redoc's own is mended in `scripts/docs/redoc/`. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(axe);
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
  const results = await page.evaluate<AxeResults>(`axe.run(document, { runOnly: ${JSON.stringify(tags)} })`);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
