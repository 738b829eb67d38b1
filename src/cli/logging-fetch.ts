import { paint, printError, stripControlCharacters, stripControlCharactersInLines, write } from "./output.js";

/** A `fetch` that shows on standard error what goes over the wire; the credentials stay hidden. */
export async function loggingFetch(url: string, init: RequestInit): Promise<Response> {
  printError(paint("bold", `${init.method} ${url}`, process.stderr));
  showHeaders(new Headers(init.headers));
  if (typeof init.body === "string")
    printError(`\n${stripControlCharactersInLines(JSON.stringify(JSON.parse(init.body), null, 2))}`);
  const response = await fetch(url, init);
  printError(paint("bold", `\n${response.status} ${stripControlCharacters(response.statusText)}`, process.stderr));
  showHeaders(response.headers);
  return new Response(response.body?.pipeThrough(showing()) ?? null, response);
}

function showHeaders(headers: Headers): void {
  for (const [name, value] of headers)
    printError(
      paint(
        "dim",
        `${name}: ${name === "authorization" ? "Basic (hidden)" : stripControlCharacters(value)}`,
        process.stderr,
      ),
    );
}

/** Shows a body while the client reads it. */
function showing(): TransformStream<Uint8Array, Uint8Array> {
  const decoder = new TextDecoder();
  printError("");
  return new TransformStream({
    transform(chunk, controller) {
      write(process.stderr, stripControlCharactersInLines(decoder.decode(chunk, { stream: true })));
      controller.enqueue(chunk);
    },
    flush: () => printError("\n"),
  });
}
