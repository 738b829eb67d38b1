/**
 * Keyboard, screen reader, WCAG. `npm run test:site` looks at some entries; with `EVERYTHING=1` (`npm run test:site:all`) axe
 * looks at every entry, in both colour schemes, on a desktop and on a phone.
 */
import { expect, test } from "vitest";
import { redocHooks } from "../../../scripts/docs/redoc/redoc-hooks.js";
import { languageButton, open, places, requests, schemes, screens, useSite, violations, visit } from "./site.js";

useSite();

const everything = process.env.EVERYTHING === "1";
const some = requests.filter(({ id }) => everything || ["cold_transfer", "getPhlo"].includes(id));
const [desktop, , phone] = screens;
const all = schemes.flatMap((colorScheme) => [desktop, phone].map((viewport) => ({ colorScheme, viewport })));
const views = everything
  ? all
  : all.filter(({ colorScheme, viewport }) => (colorScheme === "light") === (viewport === desktop));

test.each(views)("no violation of WCAG A or AA: $colorScheme, $viewport.width", async (view) => {
  const { page } = await visit(places.file, view);
  await expect.poll(() => violations(page)).toEqual([]);
  for (const request of some) {
    await open(page, request);
    // Redoc renders an entry's neighbours bit by bit, and until then they lie over each other.
    await expect.poll(() => violations(page), { timeout: 15_000 }).toEqual([]);
  }
});

test.each(views)("nor on the page that has everything: $colorScheme, $viewport.width", async (view) => {
  const { page } = await visit(places.reference, view);
  expect([...new Set(await violations(page))]).toEqual([]);
});

test("the search, with hits, has no violation either", async () => {
  const { page } = await visit(places.file);
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").fill("transfer");
  await page.getByRole("option").first().waitFor();
  expect(await violations(page)).toEqual([]);
});

test("the keyboard reaches the skip link first, then the search; the skip link leads to the content", async () => {
  const { page } = await visit(places.file);
  await page.keyboard.press("Tab");
  expect(await page.locator(":focus").innerText()).toBe("Skip to the content");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  expect(await page.locator(":focus").getAttribute("id")).toBe("open-search");
  await page.keyboard.press("Enter");
  await page.getByRole("combobox").waitFor();
  await page.keyboard.press("Escape");
  const { hash } = new URL(page.url());
  await page.locator("a.skip").press("Enter");
  expect(await page.locator(":focus").getAttribute("id")).toBe("api-content");
  expect(new URL(page.url()).hash).toBe(hash);
});

test("the keyboard opens the menu of languages, chooses in it, and leaves it as it was", async () => {
  const { page } = await visit(`${places.file}#/member/hold`);
  const button = languageButton(page.locator('[id="member/hold"]'));
  const focused = () => page.locator(":focus").innerText();
  await button.press("Enter");
  await page.locator('[role="menuitem"]:focus').waitFor();
  expect(await focused()).toBe("TypeScript");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowDown");
  const language = await focused();
  expect(language).not.toBe("TypeScript");
  await page.keyboard.press("Space");
  await expect.poll(() => button.innerText()).toBe(language);
  expect(await focused()).toBe(language);
  await page.keyboard.press("ArrowDown");
  await page.locator('[role="menuitem"]:focus').waitFor();
  await page.keyboard.press("End");
  await page.keyboard.press("Escape");
  await expect.poll(() => page.getByRole("menu").count()).toBe(0);
  expect(await focused()).toBe(language);
});

test("there are a banner, a navigation of the contents and a main region", async () => {
  const { page } = await visit(places.file);
  for (const part of [
    page.getByRole("banner"),
    page.getByRole("navigation", { name: "Contents" }),
    page.getByRole("main"),
  ])
    expect(await part.count()).toBe(1);
});

test("after a link, the focus is on the heading and the tab's title names it", async () => {
  const { page } = await visit(`${places.file}#/member/hold`);
  await expect.poll(() => page.locator(":focus").innerText()).toBe("Hold a member");
  await expect.poll(() => page.title()).toMatch(/^Hold a member · /);
  await page.getByRole("navigation", { name: "Contents" }).getByText("Did the phone ring?").click();
  await expect.poll(() => page.title()).toMatch(/^Did the phone ring\? · /);
  await expect.poll(() => page.locator(":focus").innerText()).toBe("Did the phone ring?");
  await page.goBack();
  await expect.poll(() => page.title()).toMatch(/^Hold a member · /);
});

test("every button has a name that says what it does", async () => {
  const { page } = await visit(`${places.file}#/member/hold`);
  const entry = page.locator('[id="member/hold"]');
  await entry.getByRole("button", { name: 'Copy "Hold a member" as Markdown' }).waitFor();
  await page.getByRole("button", { name: "Use dark colours" }).click();
  await page.getByRole("button", { name: "Use light colours" }).waitFor();
  const names = await page
    .locator("button:visible")
    .evaluateAll((all) => all.map((button) => (button.getAttribute("aria-label") ?? button.textContent ?? "").trim()));
  expect(names).not.toContain("");
  expect(names).not.toContain("light");
});

test("the button that opens the menu on a phone can be seen in the dark", async () => {
  const { page } = await visit(places.file, { viewport: phone, colorScheme: "dark" });
  const button = page.locator(redocHooks.menuButton);
  const [own, behind] = [
    await button.evaluate((element) => getComputedStyle(element).backgroundColor),
    await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
  ];
  expect(contrast(own, behind)).toBeGreaterThan(3);
});

/** By WCAG, of two colours as the browser writes them. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? [])
      .map((part) => Number(part) / 255)
      .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
