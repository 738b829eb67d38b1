import { promisify } from "node:util";
import { brotliDecompress, gunzip, type InputType, inflate, type ZlibOptions } from "node:zlib";

type Decompress = (bytes: InputType, options: ZlibOptions, done: (error: Error | null, all: Buffer) => void) => void;

const known = new Map<string, Decompress>([
  ["gzip", gunzip],
  ["x-gzip", gunzip],
  ["deflate", inflate],
  ["br", brotliDecompress],
]);

/** Decompresses a body that nobody asked to be compressed; `undefined` where it becomes larger than the limit. */
export async function decompress(bytes: Buffer, encoding: string, limit: number): Promise<Buffer | undefined> {
  const found = known.get(encoding.trim().toLowerCase());
  if (!found) return bytes; // What it is, nobody knows; whoever reads it will say that it is no JSON.
  try {
    return await promisify(found)(bytes, { maxOutputLength: limit });
  } catch (error) {
    if (Reflect.get(Object(error), "code") === "ERR_BUFFER_TOO_LARGE") return undefined;
    throw error;
  }
}
