/** Calls back now, and whenever Redoc has rendered something: in the same frame, before it is painted. */
export function onRender(mend: () => void): void {
  mend();
  new MutationObserver(mend).observe(document.body, { childList: true, subtree: true });
}
