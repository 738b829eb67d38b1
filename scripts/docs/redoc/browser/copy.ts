/** Copies the code beside a "Copy" button, and says so on the button. */
export function copyOnClick(): void {
  document.addEventListener("click", async ({ target }) => {
    const button = target instanceof Element ? target.closest("button.copy") : null;
    const code = button?.parentElement?.querySelector("code")?.textContent;
    if (!button || !code) return;
    try {
      await navigator.clipboard.writeText(code);
      button.textContent = "Copied";
    } catch {
      button.textContent = "Press Ctrl+C"; // The browser refuses; the code is selected instead.
      getSelection()?.selectAllChildren(button.parentElement?.querySelector("pre") ?? button);
    }
    button.addEventListener("blur", () => button.replaceChildren("Copy"), { once: true });
  });
}
