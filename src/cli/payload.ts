import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { isObject } from "../base/json.js";
import { UsageError } from "./failure.js";
import { type Flag, type ParsedFlags, valueIn } from "./flags.js";

export const payloadFlag: Flag = {
  name: "payload",
  value: "<json>|@<file>|-",
  description:
    "The values that the PHLO's Start node asks for, as a JSON object: as text, in a file whose name stands after an @, or - to read it from standard input. Default: {}.",
};

/** Reads the payload from where the flag says. */
export async function readPayloadFlag(given: ParsedFlags): Promise<Record<string, unknown>> {
  const json = await readSource(valueIn(given, "payload") ?? "{}");
  let payload: unknown;
  try {
    payload = JSON.parse(json);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError([`--payload must be a JSON object: ${reason}.`], "plivo-phlo run --help", cause);
  }
  if (!isObject(payload)) throw new UsageError([`--payload must be a JSON object, not ${describe(payload)}.`]);
  return { ...payload };
}

async function readSource(source: string): Promise<string> {
  if (source === "-") return text(process.stdin);
  if (!source.startsWith("@")) return source;
  try {
    return await readFile(source.slice(1), "utf8");
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError([`--payload names a file that can't be read: ${reason}.`], undefined, cause);
  }
}

const describe = (value: unknown) =>
  Array.isArray(value) ? "an array" : value === null ? "null" : `a ${typeof value}`;
