import { redocHooks } from "../redoc-hooks.js";

/** Goes into Redoc's menus and chooses in them by the keyboard; by themselves they hear the mouse alone. */
export function menusByKeyboard(): void {
  let opener: HTMLElement | undefined;

  const onKey = (event: KeyboardEvent) => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement)) return;
    if (at.matches(redocHooks.menuOpener)) onOpener(event, at);
    else if (at.matches(redocHooks.menuItem)) inMenu(event, at);
  };
  document.addEventListener("keydown", onKey, { capture: true }); // Redoc lets none of its keys through to the document.

  /** Enter and Space open the menu by Redoc's own doing. */
  function onOpener(event: KeyboardEvent, button: HTMLElement): void {
    if (!["Enter", " ", "ArrowDown"].includes(event.key)) return;
    opener = button;
    if (event.key === "ArrowDown") {
      event.preventDefault();
      if (button.ariaExpanded !== "true") button.click();
    }
    focusFirst(10);
  }

  function inMenu(event: KeyboardEvent, item: HTMLElement): void {
    const all = items();
    const position = all.indexOf(item);
    if (event.key === "ArrowDown") all[(position + 1) % all.length]?.focus();
    else if (event.key === "ArrowUp") all.at(position - 1)?.focus();
    else if (event.key === "Home") all[0]?.focus();
    else if (event.key === "End") all.at(-1)?.focus();
    else if (event.key === "Enter" || event.key === " ") leave(item);
    else if (event.key === "Escape" && opener) leave(opener);
    else return;
    event.preventDefault();
  }

  /** Clicks what closes the menu, and goes back to where the reader was. */
  function leave(click: HTMLElement): void {
    click.click();
    opener?.focus();
  }
}

/** Of the open menu: Redoc keeps others, hidden. */
const items = () =>
  [...document.querySelectorAll<HTMLElement>(redocHooks.menuItem)].filter((item) => item.checkVisibility());

/** Goes to the first item as soon as Redoc has rendered it, a few frames at most after the key. */
function focusFirst(frames: number): void {
  const [first] = items();
  if (first) first.focus();
  else if (frames > 0) requestAnimationFrame(() => focusFirst(frames - 1));
}
