import { type IncomingMessage, request as requestPlain } from "node:http";
import { request as requestEncrypted } from "node:https";
import { createAgent } from "../../transport/node/agent.js";
import type { MockResponse } from "../http/response.js";
import { bodyLimit } from "../validation/parse-body.js";
import type { RawRequest } from "../validation/parse-request.js";
import { withoutOrigin } from "../validation/router.js";

/**
 * Sends a request on, on a connection of its own: nothing beneath us repeats it. Uses the proxy of the environment, and passes
 * redirects back. Rejects, saying why, when it cannot be sent, when no whole answer comes, or when the signal aborts.
 */
export function sendUpstream(
  upstream: URL,
  { method, target, headers, body }: RawRequest,
  signal: AbortSignal,
): Promise<MockResponse> {
  if (body === "too large")
    return Promise.reject(new Error(`The request was not forwarded: its body has more than ${bodyLimit} bytes.`));
  const path = withoutOrigin(target);
  if (climbs(path))
    return Promise.reject(
      new Error("The request was not forwarded: its path has a step up (..), which may leave the upstream's."),
    );
  const url = new URL(upstream);
  const request = url.protocol === "https:" ? requestEncrypted : requestPlain;
  const options = {
    agent: createAgent(url, {}),
    method,
    path: path === "*" ? path : url.pathname.replace(/\/$/, "") + path,
    headers: { ...endToEnd(headers), ...(body.length > 0 && { "content-length": body.length }), ...overrides },
    signal,
  } as const;
  return new Promise<MockResponse>((resolve, reject) => {
    const unanswered = () => reject(new Error("the connection closed"));
    const outgoing = request(url, options, (incoming) => {
      outgoing.off("close", unanswered); // It can come before the body has been read to its end.
      collect(incoming).then(resolve, reject);
    });
    outgoing.once("upgrade", ({ statusCode }, socket) => {
      socket.destroy();
      reject(new Error(`it answered ${statusCode} and switched to another protocol`));
    });
    outgoing.once("error", reject);
    outgoing.once("close", unanswered);
    outgoing.end(body);
  }).catch((cause: NodeJS.ErrnoException) => {
    throw new Error(`No answer came from ${url.origin}: ${cause.message || cause.code}.`, { cause });
  });
}

/** Whether a path has a step up, plain or encoded: servers take it out, and may then leave the upstream's own path. */
const climbs = (path: string) =>
  /(^|[/\\]|%2f|%5c)(\.|%2e){2}([/\\;]|%2f|%5c|%3b|$)/i.test(path.replace(/[?#].*$/s, ""));

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
  const { statusCode: status = 0 } = incoming;
  if (status < 200) throw new Error(`its status ${status} is none`);
  return { status, headers: endToEnd(incoming.headers), body: Buffer.concat(chunks) };
}

/** The answer must be readable here, and the connection carries this one request. */
const overrides = { "accept-encoding": "identity", connection: "close" } as const;

/** What concerns one connection alone does not travel on. */
const hopByHop = /^(connection|expect|host|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade)$/;

/** Headers without those of the connection, among them those that `connection` names. */
function endToEnd<Value>(headers: Readonly<Record<string, Value | undefined>>): Record<string, Value> {
  const named = String(headers.connection ?? "")
    .toLowerCase()
    .split(",")
    .map((name) => name.trim());
  const kept = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined || hopByHop.test(name) || named.includes(name) ? [] : [[name, value] as const],
  );
  return Object.fromEntries(kept);
}
