import { Buffer } from "node:buffer";
import { styleText } from "node:util";
import { createRedact } from "../base/redact.js";

type Style = Parameters<typeof styleText>[0];
type Stream = NodeJS.WriteStream;

/** Writes a line of the result. */
export const print = (text: string): void => write(process.stdout, `${text}\n`);

/** Writes one JSON object as a line of the result. */
export const printJson = (value: object): void =>
  print(
    JSON.stringify(value).replaceAll(
      /\p{Cc}/gu,
      (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, "0")}`,
    ),
  );

/** Writes the body of a response: as one JSON object, or a line for each field that is not empty. */
export function printResult(body: object, json: boolean): void {
  if (json) {
    printJson(body);
    return;
  }
  const shown = Object.entries(body).filter(([, value]) => value !== "");
  const width = Math.max(...shown.map(([name]) => name.length));
  for (const [name, value] of shown) {
    const text = typeof value === "string" ? value : JSON.stringify(value);
    print(`${paint("dim", name.padEnd(width))}  ${stripControlCharacters(text)}`);
  }
}

/** Writes a line that is not the result: an error, or what is going on. */
export const printError = (text: string): void => write(process.stderr, `${text}\n`);

/** All output goes through here, so the token of the environment can't be in it, whatever it came from. */
export function write(stream: Stream, text: string): void {
  stream.write(createRedact(secrets())(text));
}

/** Colours a text for a stream; only where it is a terminal, or `FORCE_COLOR` says so, and `NO_COLOR` does not forbid it. */
export const paint = (style: Style, text: string, stream: Stream = process.stdout): string =>
  styleText(style, text, { stream });

/** A text of somebody else's for a line of its own: nothing in it steers a terminal or begins a new line. */
export const stripControlCharacters = (text: string): string => text.replaceAll(/\p{Cc}/gu, "\u{FFFD}");

/** The same for a text of several lines. */
export const stripControlCharactersInLines = (text: string): string => text.replaceAll(/[^\P{Cc}\n\t]/gu, "\u{FFFD}");

/**
 * The token, as it is and as Basic authentication encodes it: an Auth ID with its colon fills whole groups of Base64, so the
 * token's part is the same behind each. A word shorter than any real token would garble the output.
 */
function secrets(): string[] {
  const { PLIVO_AUTH_TOKEN: token = "" } = process.env;
  return token.length < 6 ? [] : [token, Buffer.from(token).toString("base64")];
}
