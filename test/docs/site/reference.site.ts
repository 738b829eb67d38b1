/** The page that has everything, and paper. */
import { expect, test } from "vitest";
import { idOf } from "../../../scripts/docs/display-contract.js";
import { hasPicture, places, requests, schemes, screens, useSite, visit } from "./site.js";

useSite();

test("it shows every request with its sample and its picture, without a script", async () => {
  const { page, complaints } = await visit(places.reference, { javaScriptEnabled: false });
  for (const request of requests) {
    const entry = page.locator(`[id="${idOf(request)}"]`);
    expect(await entry.getByRole("heading").first().innerText()).toBe(request.title);
    await entry.locator("figure.code").first().waitFor();
    expect(await entry.locator(".callout").count()).toBe(1);
    if (hasPicture(request)) expect([request.id, await entry.locator("svg").count()]).toEqual([request.id, 1]);
  }
  expect(await page.locator("button").count()).toBe(0);
  expect(complaints).toEqual([]);
});

test("every link in it leads somewhere", async () => {
  const { page } = await visit(places.reference);
  const lost = await page
    .locator('a[href^="#"]')
    .evaluateAll((all) =>
      all.map((link) => link.getAttribute("href") ?? "").filter((href) => !document.getElementById(href.slice(1))),
    );
  expect(lost).toEqual([]);
});

test.each(screens)("it fits a screen of $width", async (viewport) => {
  const { page } = await visit(places.reference, { viewport });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
});

test.each(schemes)("paper gets every request, dark on light, from a %s screen", async (colorScheme) => {
  const { page } = await visit(`${places.file}#/member/hold`, { colorScheme });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  const printed = page.locator(".printed");
  const text = await printed.innerText();
  for (const { title } of requests) expect(text).toContain(title);
  const [letters = 0] = (await printed.evaluate((one) => getComputedStyle(one).color)).match(/\d+/g)?.map(Number) ?? [];
  expect(letters).toBeLessThan(80);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  expect(await printed.count()).toBe(0);
});

test("it is linked from the first screen of the other page", async () => {
  const { page } = await visit(places.subPath);
  const link = page.getByRole("banner").getByRole("link", { name: "Everything on one page" });
  expect(await link.getAttribute("href")).toBe("reference.html");
  expect((await link.boundingBox())?.y).toBeLessThan(100);
});
