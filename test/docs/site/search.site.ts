import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { addressOf } from "../../../scripts/docs/display-contract.js";
import { places, requests, useSite, visit } from "./site.js";

useSite();

/** Opens the search by its key and types. */
async function search(page: Page, words: string) {
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").fill(words);
  return page.getByRole("option");
}

test.each([
  ["getPhloRun", "#/phlo/getphlorun"],
  ["coldTransfer", "#/multi_party_call/cold_transfer"],
  ["cold transfer", "#/multi_party_call/cold_transfer"],
  ["PhloTimeoutError", "#/section/troubleshooting/phlotimeouterror"],
  ["totalTimeout", "#/section/client-options/for-a-client-or-for-a-single-request"],
  ["exit codes", "#/section/command-line/exit-codes"],
  ["did the phone ring", "#/section/did-the-phone-ring"],
])("%s: Enter opens the first hit, at its section", async (words, address) => {
  const { page, complaints } = await visit(places.file);
  await search(page, words);
  await page.keyboard.press("Enter");
  await expect.poll(() => new URL(page.url()).hash).toBe(address);
  const target = page.locator(`[id="${address.slice(2)}"]`);
  await expect.poll(async () => Math.round((await target.boundingBox())?.y ?? -1)).toBeLessThan(200);
  expect((await target.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  expect(complaints).toEqual([]);
});

test.each(["503", "timeout", "trigger_source", "PhloApiError", "retry"])("%s is found", async (words) => {
  const { page } = await visit(places.file);
  expect(await (await search(page, words)).count()).toBeGreaterThan(0);
});

test("every request is found by its title and by its operation's id", async () => {
  const { page } = await visit(places.file);
  for (const request of requests) {
    for (const words of [request.title, request.operation.id]) {
      const hits = await search(page, words);
      await expect
        .poll(() => hits.evaluateAll((all) => all.map((hit) => hit.getAttribute("href"))))
        .toContain(addressOf(request));
    }
  }
});

test("excerpts keep their words apart and mark what was searched for", async () => {
  const { page } = await visit(places.file);
  const hits = await search(page, "private");
  const excerpts = await hits.locator("span").allInnerTexts();
  expect(excerpts.length).toBeGreaterThan(0);
  for (const text of excerpts) expect(text).not.toMatch(/[a-z]\.[A-Z]|\w{60}/);
  expect(await hits.locator("mark").first().innerText()).toMatch(/private/i);
});

test("arrows choose another hit, Escape closes, and what is not there is said", async () => {
  const { page } = await visit(places.file);
  const hits = await search(page, "transfer");
  await page.keyboard.press("ArrowDown");
  expect(await hits.nth(1).getAttribute("aria-selected")).toBe("true");
  await page.getByRole("combobox").fill("zzzzqqq");
  await page.getByRole("status").getByText("Nothing found for “zzzzqqq”.").waitFor();
  await page.keyboard.press("Escape");
  expect(await page.getByRole("combobox").count()).toBe(0);
});

test("only one search opens: Redoc's own is gone", async () => {
  const { page } = await visit(places.file);
  expect(await page.getByTestId("search-trigger").filter({ visible: true }).count()).toBe(0);
  await search(page, "hold");
  expect(await page.getByTestId("search-dialog").count()).toBe(0);
  expect(await page.locator("dialog:visible, [role=dialog]:visible").count()).toBe(1);
});
