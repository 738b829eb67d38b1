import { readFile } from "node:fs/promises";

/** The text of a file of this folder that becomes part of a page. */
export const readAsset = (name: string): Promise<string> => readFile(new URL(name, import.meta.url), "utf8");

/** A picture as an address, so that the page asks for no other file. */
export const asAddress = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg.trim())}`;
