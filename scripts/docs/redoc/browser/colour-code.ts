/** Gives the guide's blocks of code colours and a button that copies them. */
export function colourCode(highlights: Readonly<Record<string, string>>): void {
  for (const block of document.querySelectorAll<HTMLElement>("pre[data-language]:not(.coloured)")) {
    const html = highlights[block.textContent?.trim() ?? ""];
    if (html === undefined) continue;
    block.classList.add("coloured");
    block.tabIndex = 0;
    block.innerHTML = `<code>${html}</code>`; // Made by the build, from the guide's own text.
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    block.parentElement?.append(button);
  }
}
