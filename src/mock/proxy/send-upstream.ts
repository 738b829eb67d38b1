import { type IncomingMessage, request as requestPlain } from "node:http";
import { request as requestEncrypted } from "node:https";
import { createAgent } from "../../transport/node/agent.js";
import type { MockResponse } from "../http/response.js";
import { bodyLimit } from "../validation/parse-body.js";
import type { RawRequest } from "../validation/parse-request.js";
import { withoutOrigin } from "../validation/router.js";

/**
 * Sends a request on, on a connection of its own: nothing beneath us repeats it. The proxy of the environment is used. Redirects are passed back. Rejects, saying
 * why, when it cannot be sent, when no whole answer comes, or when the signal aborts.
 */
export function sendUpstream(
  upstream: URL,
  { method, target, headers, body }: RawRequest,
  signal: AbortSignal,
): Promise<MockResponse> {
  if (body === "too large")
    return Promise.reject(new Error(`The request was not forwarded: its body has more than ${bodyLimit} bytes.`));
  const url = new URL(upstream);
  const request = url.protocol === "https:" ? requestEncrypted : requestPlain;
  const options = {
    agent: createAgent(url, {}),
    method,
    path: url.pathname.replace(/\/$/, "") + withoutOrigin(target),
    headers: { ...endToEnd(headers), ...(body.length > 0 && { "content-length": body.length }), ...overrides },
    signal,
  } as const;
  return new Promise<MockResponse>((resolve, reject) => {
    const outgoing = request(url, options, (incoming) => collect(incoming).then(resolve, reject));
    outgoing.once("error", reject);
    outgoing.end(body);
  }).catch((cause: NodeJS.ErrnoException) => {
    throw new Error(`No answer came from ${url.origin}: ${cause.message || cause.code}.`, { cause });
  });
}

/** How much of an answer is read, in bytes. */
const answerLimit = 16 * 1024 * 1024;

async function collect(incoming: IncomingMessage): Promise<MockResponse> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    size += chunk.length;
    if (size > answerLimit) throw new Error(`it was larger than ${answerLimit} bytes`);
    chunks.push(chunk);
  }
  return { status: incoming.statusCode ?? 0, headers: endToEnd(incoming.headers), body: Buffer.concat(chunks) };
}

/** The answer must be readable here, and the connection carries this one request. */
const overrides = { "accept-encoding": "identity", connection: "close" } as const;

/** What concerns one connection alone does not travel on. */
const hopByHop = /^(connection|expect|host|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade)$/;

function endToEnd<Value>(headers: Readonly<Record<string, Value | undefined>>): Record<string, Value> {
  const kept = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined || hopByHop.test(name) ? [] : [[name, value] as const],
  );
  return Object.fromEntries(kept);
}
