import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { addressOf } from "../../../scripts/docs/display-contract.js";
import { languages } from "../../../scripts/docs/samples/languages.js";
import { contract } from "../../../src/contract/document.js";
import { choose, hasPicture, open, places, requests, screens, useSite, visit } from "./site.js";

useSite();

test("from a file: no error in the console, nothing asked of other hosts", async () => {
  const { page, complaints } = await visit(places.file);
  for (const request of requests) await open(page, request);
  expect(complaints).toEqual([]);
});

test("from a sub-path: no error in the console, nothing asked of other hosts", async () => {
  const { complaints } = await visit(places.subPath);
  expect(complaints).toEqual([]);
});

/** A third of the requests; `npm run test:site:all` looks at each. The one-page reference is checked for all of them. */
const sampled = requests.filter((_, index) => process.env.EVERYTHING === "1" || index % 3 === 0);

test("an action and an operation have their samples, in every language", async () => {
  const { page } = await visit(places.file);
  for (const request of sampled) {
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

test.each(screens)(
  "an action's first screen answers what happens, what to send, what if it fails: $width",
  async (screen) => {
    const { page } = await visit(places.file, { viewport: screen });
    const bottom = screen.height * (screen.width < 600 ? 2 : 1); // On a phone, two screens.
    for (const request of requests.filter(hasPicture)) {
      const entry = await open(page, request);
      await entry.evaluate((element) => element.scrollIntoView());
      const parts = {
        callout: entry.locator(".callout"),
        picture: entry.locator(".summary svg"),
        failures: entry.locator(".summary-failures table"),
        sample: entry.getByTestId("source-code").first().getByText("await call").first(),
      };
      for (const [name, part] of Object.entries(parts)) {
        const box = await part.boundingBox();
        const top = name === "sample" ? box?.y : (box?.y ?? 0) + (box?.height ?? 0);
        expect([request.id, name, box !== null && (top ?? 0) <= bottom]).toEqual([request.id, name, true]);
      }
    }
  },
);

test("the sources stand at the end of an entry, once", async () => {
  const { page } = await visit(places.file);
  for (const request of requests.filter(({ id }) => ["cold_transfer", "hold", "getPhlo"].includes(id))) {
    const entry = await open(page, request);
    await expect.poll(() => entry.locator(".sources:visible").count()).toBe(1);
    const sources = (await entry.locator(".sources:visible").boundingBox())?.y ?? 0;
    const responses = (await entry.getByText("Responses", { exact: true }).first().boundingBox())?.y ?? 0;
    expect(sources).toBeGreaterThan(responses);
  }
});

test("the list of a tag shows its actions by name", async () => {
  const { page } = await visit(`${places.file}#/member`);
  const list = page.locator('[id="member"]').getByTestId("items-navigation-list");
  const titles = requests.filter(({ operation }) => operation.tag === "member").map(({ title }) => title);
  for (const title of titles) await list.getByText(title, { exact: true }).waitFor();
});

test("light and dark differ, and the pictures follow", async () => {
  const colours: string[][] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    const { page } = await visit(places.file, { colorScheme });
    const letters = page.locator("svg[role=img] text").first();
    colours.push([
      await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
      await letters.evaluate((element) => getComputedStyle(element).fill),
    ]);
  }
  const [light = [], dark = []] = colours;
  expect(light[0]).not.toBe(dark[0]);
  expect(light[1]).not.toBe(dark[1]);
});

test("the guide's code has colours, its own lines and a button that copies it", async () => {
  const { page } = await visit(places.subPath, { permissions: ["clipboard-read", "clipboard-write"] });
  const block = page.locator("pre.coloured").first();
  await block.locator(".hljs-keyword, .hljs-built_in").first().waitFor();
  const text = await block.innerText();
  expect(text.trim().split("\n")).toHaveLength(2);
  await block.locator("xpath=..").getByRole("button", { name: "Copy" }).click();
  await page.getByRole("button", { name: "Copied" }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
});

test("each picture has a name that tells what it shows, and fits its column on a phone", async () => {
  const { page } = await visit(places.file, { viewport: screens[2] });
  const pictures = page.locator("svg[role=img][aria-label]");
  expect(await pictures.count()).toBeGreaterThanOrEqual(7);
  for (const picture of await pictures.all()) {
    expect(await picture.getAttribute("aria-label")).toMatch(/hear each other|answering machine/);
    expect(await picture.getAttribute("viewBox")).toMatch(/^0 0 \d+ \d+$/);
    expect((await picture.boundingBox())?.width).toBeLessThanOrEqual(358);
  }
});

test("on a phone nothing needs scrolling sideways, and no keyboard is hinted at", async () => {
  const { page } = await visit(places.file, { viewport: screens[2], hasTouch: true });
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await width()).toBe(390);
  for (const request of requests) {
    await open(page, request);
    expect([request.id, await width()]).toEqual([request.id, 390]);
  }
  expect(await page.locator("kbd:visible").count()).toBe(0);
});

test("every link of the page leads somewhere", async () => {
  const { page } = await visit(places.subPath);
  const links = new Set(await linksOf(page));
  for (const request of requests) {
    await open(page, request);
    for (const link of await linksOf(page)) links.add(link);
  }
  for (const request of requests) expect([...links]).toContain(addressOf(request));
  for (const link of links) {
    if (link.startsWith("https://")) continue;
    if (link.startsWith("#")) await follow(page, link);
    else expect([link, (await fetch(new URL(link, places.subPath))).status]).toEqual([link, 200]);
  }
});

/** The links now on the page; those that lead to a part of their own entry must find it there. */
async function linksOf(page: Page): Promise<string[]> {
  const links = await page.locator("a[href]:not(.skip)").evaluateAll((all) =>
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
