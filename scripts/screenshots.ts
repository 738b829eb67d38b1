/** Photographs for the README: the built page, the guide light and the cold transfer dark; and the mock's own page. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createPhloClient } from "../src/index.js";
import { startMock } from "../src/mock/index.js";
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
  await photographMock();
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

/** A warm transfer in its private talk, as the page of the mock shows it. */
async function photographMock(): Promise<void> {
  const mock = await startMock({ simulate: { clock: "manual" } });
  const { url: baseUrl, authId, authToken, simulator } = mock;
  const phlo = createPhloClient({ baseUrl, authId, authToken });
  const call = phlo.multiPartyCall("e564a84a-7910-4447-b16f-65c541dd552c", "b4b48fc2-f47a-4a93-97c3-749ed9a40fa8");
  const page = await browser.newPage({ viewport: { width: 840, height: 560 } });
  await page.goto(`${baseUrl}/__admin/`);
  simulator.join("+12025551111");
  simulator.join("+14152223333", "agent");
  simulator.whenDialled("+14152225555", { answersAfter: 4000 });
  await call.warmTransfer({ to: "+14152225555", trigger_source: "+14152223333" });
  simulator.advance(4000);
  await page.getByText("hears +14152225555").first().waitFor();
  // The package carries this one: less than half of a PNG, and Playwright itself makes no WebP.
  const devtools = await page.context().newCDPSession(page);
  const { data } = await devtools.send("Page.captureScreenshot", { format: "webp", quality: 35 });
  await writeFile(join(folder, "mock.webp"), Buffer.from(data, "base64"));
  await mock.close();
  console.log(".github/screenshots/mock.webp");
}
