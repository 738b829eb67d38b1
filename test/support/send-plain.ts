import { request as send } from "node:http";
import { text } from "node:stream/consumers";

/** A request as a program in any language writes it; the path goes out as it is. */
export interface PlainRequest {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface PlainResponse {
  readonly status: number;
  readonly body: string;
}

/** Sends a request over a socket, and reads the answer. */
export function sendPlain(url: string, { method, target, headers, body }: PlainRequest): Promise<PlainResponse> {
  const { hostname: host, port } = new URL(url);
  const length = headers["transfer-encoding"] === undefined && { "content-length": Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    send({ host, port, method, path: target, headers: { ...headers, ...length } }, async (response) =>
      resolve({ status: response.statusCode ?? 0, body: await text(response) }),
    )
      .once("error", reject)
      .end(body);
  });
}
