/** Collects the body of a response, and counts what arrives, whatever its headers announce. */
export class BodyCollector {
  readonly #limit: number;
  readonly #chunks: Uint8Array[] = [];
  #size = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Takes a piece; `false` as soon as the body is larger than the limit. */
  add(chunk: Uint8Array): boolean {
    this.#size += chunk.byteLength;
    this.#chunks.push(chunk);
    return this.#size <= this.#limit;
  }

  /** Hands over the whole text; `undefined` where it is larger than the limit once it is decompressed. */
  finish(encoding: unknown, done: (text: string | undefined) => void, failed: (cause: unknown) => void): void {
    const bytes = Buffer.concat(this.#chunks);
    const compressed = typeof encoding === "string" && !/^\s*(identity)?\s*$/i.test(encoding);
    if (compressed) decompressed(bytes, encoding, this.#limit).then((all) => done(all && toText(all)), failed);
    else done(toText(bytes));
  }
}

/** Nobody asks for compression, so what it takes is loaded only here. */
async function decompressed(bytes: Buffer, encoding: string, limit: number): Promise<Buffer | undefined> {
  const { decompress } = await import("./decompress.js");
  return decompress(bytes, encoding, limit);
}

/** UTF-8, without a mark of its byte order, as `fetch` reads it. */
function toText(bytes: Buffer): string {
  const text = bytes.toString();
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}
