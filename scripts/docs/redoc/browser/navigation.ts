/** Something that search can find, as the build writes it. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly trail: string;
  readonly keys: string;
  readonly text: string;
}

/** Keeps the tab's title true to the address, and resolves to a function that goes to an entry. */
export function followLinks(entries: readonly Entry[]): (id: string) => void {
  const titles = new Map(entries.map(({ id, title }) => [id, title]));
  const name = document.title;
  const retitle = () => {
    const title = titles.get(idInAddress());
    document.title = title ? `${title} · ${name}` : name;
  };
  for (const method of ["pushState", "replaceState"] as const) {
    const original = history[method].bind(history);
    history[method] = (...words) => {
      original(...words);
      retitle();
    };
  }
  addEventListener("hashchange", retitle);
  addEventListener("popstate", retitle);
  document.addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest('a[href^="#/"]') : null;
    if (link) whenThere(decodeURIComponent(link.getAttribute("href")?.slice(2) ?? ""), focusHeading);
  });
  retitle();
  if (idInAddress() !== "") whenThere(idInAddress(), focusHeading);
  return (id) => {
    location.hash = `#/${id}`;
    whenThere(id, (target) => {
      target.scrollIntoView();
      focusHeading(target);
    });
  };
}

const idInAddress = () => decodeURIComponent(location.hash.replace(/^#\/?/, "").split("#")[0] ?? "");

/** Calls back once the element exists: Redoc renders a section when the reader goes there. Gives up when they go elsewhere. */
function whenThere(id: string, then: (target: Element) => void): void {
  const began = performance.now();
  const look = () => {
    const target = document.getElementById(id);
    if (target) then(target);
    else if (performance.now() - began < 3000) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** The keyboard and the screen reader go on from the heading. */
function focusHeading(target: Element): void {
  const heading = target.matches("h1, h2, h3") ? target : (target.querySelector("h1, h2, h3") ?? target);
  if (!(heading instanceof HTMLElement)) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
