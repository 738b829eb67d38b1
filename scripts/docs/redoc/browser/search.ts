import MiniSearch from "minisearch";
import { excerpt } from "./excerpt.js";
import type { Entry } from "./navigation.js";

/** A search in a dialog: by Ctrl+K, `/` or its button; the arrows choose a hit, Enter opens it, the first one by itself. */
export function startSearch(entries: readonly Entry[], go: (id: string) => void): void {
  const dialog = document.querySelector<HTMLDialogElement>("#search");
  const input = dialog?.querySelector<HTMLInputElement>("input");
  const list = dialog?.querySelector<HTMLElement>("[role=listbox]");
  const status = dialog?.querySelector<HTMLElement>("[role=status]");
  if (!dialog || !input || !list || !status) return;
  const find = indexOf(entries);
  let chosen = 0;

  const show = () => {
    const words = input.value.trim();
    const hits = words === "" ? [] : find(words).slice(0, 20);
    list.replaceChildren(...hits.map((hit, index) => renderHit(hit, words, index)));
    status.textContent =
      words === "" ? "" : hits.length === 0 ? `Nothing found for “${words}”.` : `${hits.length} found`;
    choose(0);
  };
  const choose = (index: number) => {
    const options = [...list.children];
    chosen = Math.max(0, Math.min(index, options.length - 1));
    for (const [at, option] of options.entries()) option.setAttribute("aria-selected", String(at === chosen));
    options[chosen]?.scrollIntoView({ block: "nearest" });
    if (options[chosen]) input.setAttribute("aria-activedescendant", `hit-${chosen}`);
    else input.removeAttribute("aria-activedescendant");
  };
  const open = (option: Element | undefined) => {
    const id = option?.getAttribute("data-id");
    if (!id) return;
    dialog.close();
    go(id);
  };
  const start = () => {
    if (dialog.open) return;
    dialog.showModal();
    input.select();
    show();
  };

  input.addEventListener("input", show);
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") choose(chosen + 1);
    else if (event.key === "ArrowUp") choose(chosen - 1);
    else if (event.key === "Enter") open(list.children[chosen]);
    else if (event.key === "Escape")
      dialog.close(); // At once, not only when the field is empty.
    else return;
    event.preventDefault();
  });
  list.addEventListener("click", (event) => {
    event.preventDefault();
    open(event.target instanceof Element ? (event.target.closest("[data-id]") ?? undefined) : undefined);
  });
  dialog.addEventListener("click", ({ target }) => target === dialog && dialog.close());
  dialog.querySelector(".close")?.addEventListener("click", () => dialog.close());
  document.querySelector("#open-search")?.addEventListener("click", start);
  const openByKey = (event: KeyboardEvent) => {
    const writes = event.target instanceof Element && event.target.matches("input, textarea, select");
    const shortcut = (event.key === "k" && (event.ctrlKey || event.metaKey)) || (event.key === "/" && !writes);
    if (!shortcut) return;
    event.preventDefault();
    event.stopImmediatePropagation(); // Redoc's own search would open, too.
    start();
  };
  addEventListener("keydown", openByKey, { capture: true });
}

/** Finds entries by whole words, by beginnings of words, and with a wrong letter in a long one. */
function indexOf(entries: readonly Entry[]): (words: string) => readonly Entry[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const index = new MiniSearch<Entry>({
    fields: ["title", "keys", "text"],
    searchOptions: {
      boost: { title: 6, keys: 4 },
      prefix: true,
      fuzzy: (term) => (term.length > 5 ? 0.2 : false),
      combineWith: "AND",
      // Each command repeats the flags of all, and would hide what they stand for.
      boostDocument: (id) => (String(id).startsWith("section/command-line/") ? 0.3 : 1),
    },
  });
  index.addAll(entries);
  return (words) => index.search(words).flatMap(({ id }) => byId.get(String(id)) ?? []);
}

function renderHit({ id, title, trail, text }: Entry, words: string, index: number): HTMLElement {
  const option = document.createElement("a");
  option.id = `hit-${index}`;
  option.href = `#/${id}`;
  option.tabIndex = -1;
  option.dataset.id = id;
  option.setAttribute("role", "option");
  const [name, place, found] = [
    document.createElement("strong"),
    document.createElement("small"),
    document.createElement("span"),
  ];
  name.textContent = title;
  place.textContent = trail;
  found.append(...excerpt(text, words).map(({ word, hit }) => (hit ? mark(word) : word)));
  option.append(name, " ", place, " ", found);
  return option;
}

function mark(word: string): HTMLElement {
  const marked = document.createElement("mark");
  marked.textContent = word;
  return marked;
}
