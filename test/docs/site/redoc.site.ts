/** What `scripts/docs/redoc/` and `page.css` rely on in Redoc: a new version that lacks some of it fails here, by name. */
import { expect, test } from "vitest";
import { patchRedoc } from "../../../scripts/docs/redoc/patch-redoc.js";
import { redocHooks } from "../../../scripts/docs/redoc/redoc-hooks.js";
import { choose, open, places, requests, useSite, visit } from "./site.js";

useSite();

test("every hook is there", async () => {
  const { page } = await visit(`${places.file}#/member`);
  const found = new Set<string>();
  const look = async () => {
    for (const [name, selector] of Object.entries(redocHooks))
      if ((await page.locator(selector).count()) > 0) found.add(name);
  };
  await page.locator(redocHooks.operationsList).first().waitFor();
  await look();
  const [request] = requests;
  if (request) await choose(await open(page, request), "curl");
  await page.locator(redocHooks.menuOpener).first().click();
  await look();
  expect([...found].sort()).toEqual(Object.keys(redocHooks).sort());
});

test("a page that Redoc builds otherwise is refused, by the name of what is missing", () => {
  expect(() => patchRedoc("<html>", {})).toThrow("Redoc has changed: it fetches its logo from elsewhere.");
  const page = '<img src="https://cdn.redoc.ly/redoc/logo-mini.svg">';
  expect(() => patchRedoc(page, { "<!-- files -->": "" })).toThrow("Redoc has changed: the page has no place for");
});
