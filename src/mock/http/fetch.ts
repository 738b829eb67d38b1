import type { Respond } from "../respond.js";
import { bodyLimit } from "../validation/parse-body.js";
import type { RawRequest } from "../validation/parse-request.js";
import type { MockResponse } from "./response.js";

/** As the `fetch` of every runtime. */
export type MockFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** A `fetch` that asks the mock in the process; `closed` aborts when the mock is closed. */
export function createFetch(respond: Respond, closed: AbortSignal): MockFetch {
  return async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    if (closed.aborted) throw networkFailure("ECONNREFUSED", "connect", "The mock is closed.");
    try {
      return toResponse(request, await respond(await readRequest(request), AbortSignal.any([request.signal, closed])));
    } catch (error) {
      request.signal.throwIfAborted();
      throw closed.aborted ? networkFailure("ECONNRESET", "read", "The mock was closed.") : error;
    }
  };
}

async function readRequest(request: Request): Promise<RawRequest> {
  const { pathname, search } = new URL(request.url);
  const bytes = new Uint8Array(await request.arrayBuffer());
  return {
    method: request.method,
    target: pathname + search,
    headers: Object.fromEntries(request.headers),
    body: bytes.length > bodyLimit ? "too large" : bytes,
  };
}

function toResponse({ url }: Request, { status, headers, body, drop }: MockResponse): Response {
  if (drop === "before") throw networkFailure("ECONNRESET", "read", "The mock dropped the connection.");
  const bytes = Buffer.from(body);
  const content = drop === "during" ? breakingOff(bytes.subarray(0, bytes.length / 2)) : bytes;
  const lines = Object.entries(headers).flatMap(([name, values]) =>
    [values].flat().map((value): [string, string] => [name, value]),
  );
  const response = new Response(bytes.length > 0 ? content : null, { status, headers: lines });
  return Object.defineProperty(response, "url", { value: url });
}

/** A body that ends as it does when the connection breaks. */
function breakingOff(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let sent = false;
  return new ReadableStream({
    pull(controller) {
      if (sent) return controller.error(networkFailure("ECONNRESET", "read", "The mock dropped the connection."));
      controller.enqueue(bytes);
      sent = true;
    },
  });
}

/** What `fetch` of Node rejects with when the network fails. */
const networkFailure = (code: string, syscall: string, message: string) =>
  new TypeError("fetch failed", { cause: Object.assign(new Error(message), { code, syscall }) });
