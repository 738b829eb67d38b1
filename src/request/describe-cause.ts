import { isObject, readString } from "../base/json.js";

/** Errors of runtimes have a few causes. */
const mostParts = 20;
const longest = 200;

/** What `fetch` says whatever happened: its cause says more. */
const saysNothing = /^(|fetch failed|terminated)$/;

/** Why there is no connection, in the runtime's words: the outermost that say something; on one line, and without addresses of people. */
export function describeCause(cause: unknown): string {
  try {
    return shorten(wordsOf(cause));
  } catch {
    return ""; // What cannot be read has no words.
  }
}

function wordsOf(cause: unknown): string {
  const parts = new Set<unknown>([cause]);
  let code: string | undefined;
  for (const part of parts) {
    if (parts.size > mostParts) break;
    if (!isObject(part)) continue;
    const message = readString(part, "message")?.trim() ?? "";
    if (!saysNothing.test(message)) return message;
    code ??= readString(part, "code");
    for (const inner of [Reflect.get(part, "errors"), Reflect.get(part, "cause")].flat()) parts.add(inner);
  }
  return code ?? readString(cause, "message") ?? "";
}

/** A `fetch` of somebody's own may name the request, in whose path and body people's addresses stand. */
const shorten = (words: string): string =>
  (words.split(/[\r\n]/, 1)[0] ?? "")
    .replace(/(https?:\/\/)(?:[^\s/?#"'`]*@)?([^\s/?#"'`]+)[^\s"'`]*/gi, "$1$2")
    .replace(/sips?(?::|%3a)[^\s"'`]+/gi, "sip:•••")
    .replace(/(?:\+|%2b)\d{3,}|\d{6,}/gi, "•••")
    .slice(0, longest)
    .replace(/[\s.]+$/, "");
