import { createHash } from "node:crypto";
import { basename } from "node:path";
import { isObject, parseLeniently, readString } from "../base/json.js";
import type { ListedEntry } from "./store.js";

const digest = (text: string) => createHash("sha256").update(text).digest("hex");

/** The name of an id's file: safe on every file system, whatever the id holds, and still readable. */
export function entryFileName(id: string): string {
  const readable = id
    .replace(/^.* /s, "")
    .replaceAll(/[^0-9A-Za-z]+/g, "-")
    .slice(0, 40);
  return `${readable}.${digest(id).slice(0, 40)}.json`.toLowerCase();
}

/** Whether this is the name of a file: the id that an entry has whose own cannot be read. No id of a ledger looks like it. */
export const isEntryFileName = (id: string): boolean => /^[0-9a-z-]*\.[0-9a-f]{40}\.json$/.test(id);

/** Two lines: whose entry it is, and the record. Without the last line break, it is not complete. */
export const formatEntryFile = ({ id, token, record }: ListedEntry): string =>
  `${JSON.stringify({ id, token })}\n${JSON.stringify(record)}\n`;

/** What a file holds. A text that is cut off is an entry, too: it holds the key, and a digest of it is its token. */
export function parseEntryFile(file: string, text: string): { complete: boolean; entry: ListedEntry } {
  const [, head = "", record] = /^(.*)\n(.*)\n$/.exec(text) ?? [];
  const parsed = parseLeniently(head);
  const id = readString(parsed, "id");
  const token = readString(parsed, "token");
  if (isObject(parsed) && id !== undefined && token !== undefined && record !== undefined)
    return { complete: true, entry: { id, token, record: parseLeniently(record) } };
  return { complete: false, entry: { id: basename(file), token: `unreadable ${digest(text)}`, record: text } };
}
