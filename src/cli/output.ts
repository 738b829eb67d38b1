import { styleText } from "node:util";
import { fields } from "../../generated/facts.js";
import { escapeInvisible } from "../base/escape-invisible.js";
import { isObject } from "../base/json.js";
import { createRedact } from "../base/redact.js";
import { progress } from "./progress.js";

type Style = Parameters<typeof styleText>[0];
type Stream = NodeJS.WriteStream;

/** Writes a line of the result. */
export const print = (text: string): void => write(process.stdout, `${text}\n`);

/** Writes one JSON object as a line of the result. */
export const printJson = (value: object): void => print(escapeInvisible(stringify(value)));

/** A response may be nested more deeply than can be written again: that is no reason to fail after a success. */
function stringify(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    const parts = isObject(value) ? Object.entries(value) : [];
    const shown = parts.map(([name, part]) => [name, typeof part === "object" ? "(cannot be shown)" : part]);
    return JSON.stringify(isObject(value) ? Object.fromEntries(shown) : "(cannot be shown)");
  }
}

/** Writes the body of a response: as one JSON object, or a line for each field that is not empty. */
export function printResult(body: object, json: boolean): void {
  if (json) {
    printJson(body);
    return;
  }
  const shown = Object.entries(body).filter(([, value]) => value !== "");
  const width = Math.max(...shown.map(([name]) => name.length));
  for (const [name, value] of shown) {
    const text = typeof value === "string" ? value : stringify(value);
    print(`${paint("dim", escapeInvisible(name).padEnd(width))}  ${escapeInvisible(text)}`);
  }
}

/** Writes a line that is not the result: an error, or what is going on. */
export const printError = (text: string): void => write(process.stderr, `${text}\n`);

/** All output goes through here, so the token of the environment can't be in it, whatever it came from. */
function write(stream: Stream, text: string): void {
  try {
    stream.write(createRedact(secrets())(text));
  } catch {
    progress.outputFailed = true; // A full disk: it changes nothing about the request.
  }
}

/** Colours a text for a stream; only where it is a terminal, or `FORCE_COLOR` says so, and `NO_COLOR` does not forbid it. */
export const paint = (style: Style, text: string, stream: Stream = process.stdout): string =>
  styleText(style, text, { stream });

/** A text of somebody else's of several lines: nothing in it steers a terminal, or hides. */
export const escapeInLines = (text: string): string => text.replaceAll(/[^\n\t]+/g, escapeInvisible);

/**
 * The token, which is hidden in whatever dress, and what stands in the Auth ID's place and is none. A word shorter than any real
 * token would garble the output.
 */
function secrets(): string[] {
  const { PLIVO_AUTH_ID: id = "", PLIVO_AUTH_TOKEN: token = "" } = process.env;
  const wrongId = fields.auth_id.pattern.test(id) ? "" : id;
  return [token, wrongId, token && Buffer.from(`${id}:${token}`).toString("base64")].filter(
    (secret) => secret.length >= 6,
  );
}
