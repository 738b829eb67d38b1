import { redocHooks } from "../redoc-hooks.js";

/** The skip link leads past the menu. */
export function skipToContent(): void {
  const skip = document.querySelector("a.skip");
  skip?.addEventListener("click", (event) => {
    event.preventDefault(); // The address says where the reader is; a skip must not change it.
    const main = document.querySelector<HTMLElement>(redocHooks.main);
    main?.setAttribute("tabindex", "-1");
    main?.focus();
  });
}

/** Gives Redoc's parts the roles and names that they lack. */
export function mendAccessibility(): void {
  set(redocHooks.menu, { role: "navigation", "aria-label": "Contents" });
  set(redocHooks.colourSwitch, { "aria-label": isDark() ? "Use light colours" : "Use dark colours" });
  for (const link of document.querySelectorAll(redocHooks.menuLink)) {
    if (link.querySelector('[data-active="true"]')) set(link, { "aria-current": "page" });
    else link.removeAttribute("aria-current");
  }
  for (const entry of document.querySelectorAll(redocHooks.entry)) {
    const title = entry.querySelector("h2")?.textContent ?? "";
    for (const button of entry.querySelectorAll(`${redocHooks.pageActions} button:first-child`))
      set(button, { "aria-label": `Copy "${title}" as Markdown` });
    moveSources(entry);
  }
  for (const link of document.querySelectorAll(`${redocHooks.operationsList} a`)) nameByTitle(link);
  // The button that chooses an example shows the example's name; by voice it is called so.
  for (const button of document.querySelectorAll('button[aria-label="Example"]'))
    set(button, { "aria-label": `Example: ${button.textContent}` });
  // A table that is wider than the screen is scrolled by the keyboard, too.
  for (const table of document.querySelectorAll(".md-table-wrapper"))
    if (table.scrollWidth > table.clientWidth) set(table, { tabindex: "0", role: "group", "aria-label": "Table" });
  // Redoc writes the attribute in small letters, which say nothing.
  for (const picture of document.querySelectorAll('svg[role="img"][aria-label]'))
    set(picture, { viewBox: `0 0 ${picture.getAttribute("width")} ${picture.getAttribute("height")}` });
}

const isDark = () => document.documentElement.classList.contains("dark");

/** Sets attributes, and leaves those alone that are right: each change would call us again. */
function set(target: string | Element, attributes: Readonly<Record<string, string>>): void {
  const elements = typeof target === "string" ? document.querySelectorAll(target) : [target];
  for (const element of elements)
    for (const [name, value] of Object.entries(attributes))
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** The sources of an entry stand at its end; Redoc has no place there, so a copy does, and the first is hidden. */
function moveSources(entry: Element): void {
  const sources = entry.querySelector(".sources:not(.last)");
  if (!sources || entry.querySelector(".sources.last")) return;
  const copy = document.createElement("div");
  copy.className = "sources last";
  copy.append(...[...sources.childNodes].map((node) => node.cloneNode(true)));
  (entry.querySelector(`:scope > :last-child ${redocHooks.middle}`) ?? entry).append(copy);
}

/** The list of operations shows the same path many times; each row gets the title that the menu has. */
function nameByTitle(link: Element): void {
  const address = link.getAttribute("href") ?? "";
  const title = document
    .querySelector(`${redocHooks.menu} a[href="${address}"] [data-text]`)
    ?.getAttribute("data-text");
  const path = link.querySelector("button > span > span");
  if (title && path && path.textContent !== title) path.textContent = title;
}
