/**
 * Everything that is changed in what Redoc builds, before it is delivered. What is changed in the browser stands in
 * `browser/`, what is changed in its looks in `page.css`. Each patch fails when Redoc is no longer what it expects.
 */
export function patchRedoc(page: string, parts: Readonly<Record<string, string>>): string {
  let patched = withLocalLinks(withoutForeignPictures(page));
  for (const [place, text] of Object.entries(parts)) {
    if (!patched.includes(place)) throw new Error(`Redoc has changed: the page has no place for ${place}.`);
    patched = patched.replace(place, () => text);
  }
  return patched;
}

/** Redoc fetches the picture beside "API docs by" from its makers' host; here its place is taken by their name. */
function withoutForeignPictures(page: string): string {
  const address = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini[\w-]*\.svg/g;
  if (!address.test(page)) throw new Error("Redoc has changed: it fetches its logo from elsewhere.");
  return page.replaceAll(address, redocName);
}

/** Before its scripts run, Redoc's links lead to the root of the host; as fragments they stay on the page, wherever it lies. */
function withLocalLinks(page: string): string {
  const [body = "", ...scripts] = page.split(/(?=<script type="module">)/);
  return [body.replaceAll(' href="/', ' href="#/'), ...scripts].join("");
}

const redocName = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="44" height="14"><text y="11" font-family="sans-serif" font-size="12" font-weight="bold" fill="#5b7bd5">Redoc</text></svg>',
)}`;
