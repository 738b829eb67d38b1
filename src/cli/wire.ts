import { complain, harmless, harmlessLines, paint, write } from "./output.js";

/** A `fetch` that shows on standard error what goes over the wire; the credentials stay hidden. */
export async function showingFetch(url: string, init: RequestInit): Promise<Response> {
  complain(paint("bold", `${init.method} ${url}`, process.stderr));
  showHeaders(new Headers(init.headers));
  if (typeof init.body === "string") complain(`\n${harmlessLines(JSON.stringify(JSON.parse(init.body), null, 2))}`);
  const response = await fetch(url, init);
  complain(paint("bold", `\n${response.status} ${harmless(response.statusText)}`, process.stderr));
  showHeaders(response.headers);
  return new Response(response.body?.pipeThrough(showing()) ?? null, response);
}

function showHeaders(headers: Headers): void {
  for (const [name, value] of headers)
    complain(paint("dim", `${name}: ${name === "authorization" ? "Basic (hidden)" : harmless(value)}`, process.stderr));
}

/** Shows a body as it is read, so that what becomes of it stays the client's business. */
function showing(): TransformStream<Uint8Array, Uint8Array> {
  const decoder = new TextDecoder();
  complain("");
  return new TransformStream({
    transform(chunk, controller) {
      write(process.stderr, harmlessLines(decoder.decode(chunk, { stream: true })));
      controller.enqueue(chunk);
    },
    flush: () => complain("\n"),
  });
}
