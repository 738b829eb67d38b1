/** Paper shows the whole reference, from the page's template, because Redoc renders only what is on the screen. */
export function printEverything(): void {
  const printed = document.createElement("div");
  printed.className = "printed";
  addEventListener("beforeprint", () => {
    const template = document.querySelector<HTMLTemplateElement>("template#printed");
    if (template) printed.replaceChildren(template.content.cloneNode(true));
    document.body.append(printed);
  });
  addEventListener("afterprint", () => printed.remove());
}
