import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type Engine, loadEngine } from "./engine.js";

export interface MockOptions {
  /** Where to listen. Default: 0, a free port. */
  readonly port?: number;
  /** The address to listen on. Default: `127.0.0.1`, so that only this machine reaches it. */
  readonly host?: string;
}

/** A running mock of the PHLO API. */
export interface Mock extends AsyncDisposable {
  /** Its address without a slash at the end, to be given as `baseUrl`. */
  readonly url: string;
  /** Credentials that it accepts. */
  readonly authId: string;
  readonly authToken: string;
  close(): Promise<void>;
}

/** Starts a mock that answers with the contract's examples. Rejects when it cannot listen. */
export async function startMock({ port = 0, host = "127.0.0.1" }: MockOptions = {}): Promise<Mock> {
  const engine = await loadEngine();
  const server = createServer((request, response) => void answer(engine, request, response));
  await listen(server, port, host);
  const address = server.address();
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return {
    url: `http://${host}:${typeof address === "object" ? address?.port : port}`,
    authId: "MAXXXXXXXXXXXXXXXXXX",
    authToken: "mock-token",
    close,
    [Symbol.asyncDispose]: close,
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      const reason = cause.code === "EADDRINUSE" ? "the port is taken" : cause.message;
      reject(new Error(`The mock cannot listen on ${host}:${port}: ${reason}.`, { cause }));
    });
    server.listen(port, host, resolve);
  });
}

async function answer(engine: Engine, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const { status, body, violations } = await engine(
      {
        method: request.method ?? "",
        path: request.url ?? "",
        headers: readHeaders(request),
        body: await readBody(request),
      },
      readPreference(request.headers.prefer),
    );
    response.writeHead(status, {
      "content-type": "application/json",
      ...(violations.length > 0 && { "sl-violations": JSON.stringify(violations) }),
    });
    response.end(JSON.stringify(body));
  } catch (error) {
    response.writeHead(404, { "content-type": "application/json" });
    response.end(JSON.stringify({ error: error instanceof Error ? error.message : String(error) }));
  }
}

function readHeaders({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString();
  return text === "" ? undefined : JSON.parse(text);
}

/** `Prefer: code=404, example=not_found` asks for one of the contract's replies. */
function readPreference(header: string | string[] | undefined): { code?: number; exampleKey?: string } {
  const wish = Object.fromEntries(new URLSearchParams(String(header ?? "").replaceAll(/[,;]\s*/g, "&")));
  return { ...(wish.code && { code: Number(wish.code) }), ...(wish.example && { exampleKey: wish.example }) };
}
