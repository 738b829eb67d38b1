import { createReadStream } from "node:fs";
import { isError } from "../base/is-error.js";
import { isObject } from "../base/json.js";
import { UsageError } from "./failure.js";
import { type Flag, type ParsedFlags, valueIn } from "./flags.js";
import { explainLoss } from "./json-loss.js";

/** The flag for the values of a run. */
export const payloadFlag: Flag = {
  name: "payload",
  value: "<json>|@<file>|-",
  description:
    "The values that the PHLO's Start node asks for, as a JSON object: as text, in a file whose name stands after an @, or - to read it from standard input. Default: {}.",
};

/** A larger payload is refused, in bytes: an endless input must not end in a crash. */
const maxBytes = 1024 * 1024;

/** Reads the payload from where the flag says. What would not be sent as it is given is refused. */
export async function readPayloadFlag(given: ParsedFlags): Promise<Record<string, unknown>> {
  const json = await readSource(valueIn(given, "payload") ?? "{}");
  let payload: unknown;
  try {
    payload = JSON.parse(json);
  } catch (cause) {
    throw new UsageError([`--payload must be a JSON object: ${reasonOf(cause)}.`], "plivo-phlo run --help", cause);
  }
  if (!isObject(payload)) throw new UsageError([`--payload must be a JSON object, not ${describe(payload)}.`]);
  const loss = explainLoss(json);
  if (loss) throw new UsageError([`--payload would not be sent as it is given: ${loss}.`]);
  return { ...payload };
}

async function readSource(source: string): Promise<string> {
  if (source !== "-" && !source.startsWith("@")) {
    // What the shell gave and is no UTF-8 has become this character already.
    if (source.includes("\ufffd")) throw new UsageError(["--payload must be UTF-8; received other bytes."]);
    return source.replace(/^\ufeff/, "");
  }
  try {
    return decode(await readBytes(source === "-" ? process.stdin : createReadStream(source.slice(1))));
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    const place = source === "-" ? "is read from standard input, which failed" : "names a file that can't be read";
    throw new UsageError([`--payload ${place}: ${reasonOf(cause)}.`], undefined, cause);
  }
}

async function readBytes(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size > maxBytes) throw new UsageError(["--payload must not be larger than 1 MiB."]);
  }
  return Buffer.concat(chunks);
}

/** Without a byte order mark, if there is one. */
function decode(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new UsageError(["--payload must be UTF-8; received other bytes."], undefined, cause);
  }
}

const reasonOf = (cause: unknown) => (isError(cause) ? cause.message : String(cause));

const describe = (value: unknown) =>
  Array.isArray(value) ? "an array" : value === null ? "null" : `a ${typeof value}`;
