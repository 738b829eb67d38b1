/** Photographs the built page for the README: the guide on a light screen, the cold transfer on a dark one. */
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildSite } from "./docs/build-site.js";
import { startBrowser } from "./start-browser.js";

const folder = fileURLToPath(new URL("../.github/screenshots/", import.meta.url));
const site = await mkdtemp(join(tmpdir(), "plivo-phlo-site-"));
const browser = await startBrowser();
try {
  await buildSite(site);
  await mkdir(folder, { recursive: true });
  await photograph("guide", "light", "section/who-hears-whom/cold-transfer");
  await photograph("cold-transfer", "dark", "/multi_party_call/cold_transfer");
} finally {
  await browser.close();
  await rm(site, { recursive: true });
}

async function photograph(name: string, colorScheme: "light" | "dark", place: string): Promise<void> {
  const context = await browser.newContext({ colorScheme, viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${pathToFileURL(join(site, "index.html")).href}#${place}`);
  const target = page.locator(`[id="${place.replace(/^\//, "")}"]`);
  await target.waitFor();
  await page.waitForLoadState("networkidle");
  await target.evaluate((element) => element.scrollIntoView());
  await page.screenshot({ path: join(folder, `${name}.png`) });
  console.log(`.github/screenshots/${name}.png`);
}
