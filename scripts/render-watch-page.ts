import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { notice } from "./notice.js";

const folder = new URL("../src/mock/page/", import.meta.url);
const read = async (name: string) => (await readFile(new URL(name, folder), "utf8")).trim();

/** The page that watches the mock, in one piece, with the policy that lets nothing but this piece run. */
export async function renderWatchPage(): Promise<string> {
  const [style, script] = [await read("page.css"), await read("page.js")];
  const page = (await read("page.html")).replace("/* page.css */", () => style).replace("/* page.js */", () => script);
  const policy = [
    "default-src 'none'",
    "base-uri 'none'",
    "connect-src 'self'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "img-src data:",
    `script-src '${hash(script)}'`,
    `style-src '${hash(style)}'`,
  ].join("; ");
  return [
    notice.replace("spec/", "src/mock/page/").replace("spec/", "src/mock/page/"),
    "/** The page at `/__admin/`. */",
    `export const watchPage = ${JSON.stringify(page)};`,
    "",
    "/** Its Content-Security-Policy. */",
    `export const watchPagePolicy = ${JSON.stringify(policy)};`,
    "",
  ].join("\n");
}

const hash = (text: string) => `sha256-${createHash("sha256").update(text).digest("base64")}`;
