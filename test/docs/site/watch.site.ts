import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBrowser } from "../../../scripts/start-browser.js";
import { createPhloClient } from "../../../src/index.js";
import { startMock } from "../../../src/mock/index.js";

const [caller, agent, colleague] = ["+12025551111", "+14152223333", "+14152225555"];
const ids = ["e564a84a-7910-4447-b16f-65c541dd552c", "b4b48fc2-f47a-4a93-97c3-749ed9a40fa8"] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** A page at a mock; what goes wrong in it is a failure. */
async function open(url: string, colorScheme: "light" | "dark" = "light") {
  const context = await browser.newContext({ colorScheme });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  await page.goto(`${url}/__admin/`);
  return { page, context, problems, [Symbol.asyncDispose]: () => context.close() };
}

const callOf = ({ url: baseUrl, authId, authToken }: { url: string; authId: string; authToken: string }) =>
  createPhloClient({ baseUrl, authId, authToken }).multiPartyCall(...ids);

const shows = (page: Page, text: string) => page.getByText(text, { exact: true }).first().waitFor();

test("the page shows a call as it changes: who hears whom, the timeline, the requests with their bodies", async () => {
  await using mock = await startMock({ simulate: { clock: "manual" } });
  const { simulator } = mock;
  const call = callOf(mock);
  await using opened = await open(mock.url);
  const { page } = opened;
  await shows(page, "Nobody is on a call.");
  simulator.join(caller);
  simulator.join(agent, "agent");
  await shows(page, `${caller} (customer): hears ${agent}`);
  expect(await page.locator("svg path").count()).toBe(1);
  await call.warmTransfer({ to: colleague, trigger_source: agent });
  await shows(page, `${colleague} (agent): ringing`);
  simulator.answer(colleague);
  await shows(page, `${caller} (customer): hears music`);
  await shows(page, `${agent} (agent): hears ${colleague}`);
  expect(await page.getByRole("img").getAttribute("aria-label")).toContain(`${caller} (customer): hears music`);
  await page.getByText("200 updateMultiPartyCall warm_transfer").click();
  expect(await page.locator("details[open] pre").textContent()).toContain('"action": "warm_transfer"');
  await expect.poll(() => page.locator("#timeline li").count()).toBe(simulator.timeline().length);
  mock.reset();
  simulator.join(colleague);
  await shows(page, `${colleague} (customer)`);
  expect(opened.problems).toEqual([]);
});

test("what strangers send stands there as text, and nothing of it runs", async () => {
  await using mock = await startMock({ simulate: true });
  await using opened = await open(mock.url);
  const path = `/v1/phlo/${ids[0]}/multi_party_call/${ids[1]}/members/%3Cimg%20src=x%20onerror=alert(1)%3E`;
  await fetch(mock.url + path, { method: "POST", body: JSON.stringify({ action: "<script>alert(1)</script>" }) });
  await opened.page.locator("#requests li").first().waitFor();
  expect(await opened.page.locator("#requests img, #requests script").count()).toBe(0);
  expect(opened.problems).toEqual([]);
});

test.each(["light", "dark"] as const)(
  "a %s page keeps the rules of accessibility, and fits a phone",
  async (scheme) => {
    await using mock = await startMock({ simulate: true });
    mock.simulator.join(caller);
    mock.simulator.join(agent, "agent");
    await callOf(mock)
      .member(colleague)
      .hold()
      .catch(() => {});
    await using opened = await open(mock.url, scheme);
    const { page } = opened;
    await page.setViewportSize({ width: 360, height: 700 });
    await shows(page, `${caller} (customer): hears ${agent}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
    const session = await opened.context.newCDPSession(page);
    await session.send("Runtime.evaluate", { expression: axe });
    const { result } = await session.send("Runtime.evaluate", {
      expression: "axe.run().then(({ violations }) => JSON.stringify(violations.map(({ id }) => id)))",
      awaitPromise: true,
    });
    expect(result.value).toBe("[]");
  },
);

test("without the simulator it shows the requests alone", async () => {
  await using mock = await startMock();
  await using opened = await open(mock.url);
  await callOf(mock).member(agent).hold();
  await opened.page.getByText("200 updateMember hold").waitFor();
  expect(await opened.page.locator("#call-section").isVisible()).toBe(false);
});

test("beyond loopback the page asks once for the token, and its cookie reads but changes nothing", async () => {
  await using mock = await startMock({ host: "0.0.0.0", adminToken: "let-me-in", simulate: true });
  mock.simulator.join(caller);
  await using opened = await open(mock.url);
  const { page, context } = opened;
  const token = page.getByLabel("Admin token");
  await token.fill("wrong");
  await page.getByRole("button", { name: "Watch" }).click();
  await shows(page, "This is not the token.");
  expect(await page.locator("#watch").isVisible()).toBe(false);
  await token.fill("let-me-in");
  await token.press("Enter");
  await shows(page, `${caller} (customer)`);
  expect(await context.cookies()).toMatchObject([{ httpOnly: true, sameSite: "Strict", path: "/__admin/" }]);
  await page.reload();
  await shows(page, `${caller} (customer)`);
  const reset = await page.evaluate(async () => {
    const response = await fetch("/__admin/reset", { method: "POST", headers: { "content-type": "application/json" } });
    return response.status;
  });
  expect(reset).toBe(401);
  expect(mock.simulator.members()).toHaveLength(1);
});

test("a closed page is no longer written to, and a stream that was lost is taken up again", async () => {
  await using mock = await startMock({ simulate: true });
  const closing = new AbortController();
  const response = await fetch(`${mock.url}/__admin/stream`, { signal: closing.signal });
  expect(response.headers.get("content-type")).toBe("text/event-stream");
  const { value } = (await response.body?.getReader().read()) ?? {};
  expect(new TextDecoder().decode(value)).toMatch(/^data: \{"isFirst":true,"isSimulating":true,"members":\[\]/);
  closing.abort();
  mock.simulator.join(caller);
  expect(mock.simulator.members()).toHaveLength(1);
});
