import { startBrowser } from "../../scripts/start-browser.js";
import { wholeProgram } from "./bundle.js";
import type { Runtime } from "./runtime.js";
import type { Findings, Site } from "./starts/checks.js";

/** Headless Chromium, in a page with nothing in it. CORS is left out, which is the servers' affair. */
export const chromium: Runtime = {
  name: "Chromium",
  async check(project: string, site: Site): Promise<Findings> {
    const browser = await startBrowser("--disable-web-security");
    try {
      const page = await browser.newPage();
      await page.goto(`${site.control}/page`); // Only a page of this machine, or over TLS, may verify signatures.
      await page.addScriptTag({ path: await wholeProgram("page", project), type: "module" });
      return await page.evaluate<Findings>(`check(${JSON.stringify(site)})`);
    } finally {
      await browser.close();
    }
  },
};
