import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from "node:http";
import type { AddressInfo } from "node:net";
import { type Duplex, pipeline } from "node:stream";
import { isError } from "../../base/is-error.js";
import { bodyLimit } from "../validation/parse-body.js";
import type { RawRequest } from "../validation/parse-request.js";
import { failureResponse, type MockResponse } from "./response.js";

interface Address {
  readonly port: number;
  readonly host: string;
}

interface Listening {
  /** Without a slash at the end. */
  readonly url: string;
  /** Whether only this machine reaches it. */
  readonly isLocal: boolean;
  /** Ends every connection, idle or not. */
  close(): Promise<void>;
}

/** Answers a request; the signal aborts when nobody waits for the answer any more. */
type Handler = (request: RawRequest, signal: AbortSignal) => Promise<MockResponse>;

/** Serves HTTP. Whatever comes over a socket, the next request is answered. Rejects when it cannot listen. */
export async function serve(what: string, { port, host }: Address, handle: Handler): Promise<Listening> {
  const server = createServer((request, response) => void answer(what, handle, request, response));
  server.on("checkExpectation", (request, response) => void answer(what, handle, request, response));
  server.on("connect", (_, socket) =>
    rejectSocket(socket, failureResponse(405, "This is no tunnel: CONNECT is not served.")),
  );
  server.on("clientError", (error, socket) => rejectSocket(socket, malformedRequestReply(error)));
  const address = await listen(what, server, port, host);
  let closed: Promise<void> | undefined;
  return {
    url: `http://${reachable(address)}:${address.port}`,
    isLocal: /^(127\.|::1$|::ffff:127\.)/.test(address.address),
    close: () => {
      closed ??= new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      return closed;
    },
  };
}

function listen(what: string, server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      const reason = cause.code === "EADDRINUSE" ? "the port is taken" : cause.message;
      reject(new Error(`${what} cannot listen on ${host}:${port}: ${reason}.`, { cause }));
    });
    server.listen(port, host.replace(/^\[(.*)\]$/, "$1"), () => {
      const address = server.address();
      if (address !== null && typeof address === "object") resolve(address);
    });
  });
}

/** An address that a client on this machine can use: those that stand for all of them are none. */
function reachable({ address: given, family: version }: AddressInfo): string {
  const mapped = /^::ffff:([\d.]+)$/.exec(given)?.[1];
  const [address, family] = mapped === undefined ? [given, version] : [mapped, "IPv4"];
  if (family === "IPv6") return address === "::" ? "[::1]" : `[${address}]`;
  return address === "0.0.0.0" ? "127.0.0.1" : address;
}

async function answer(
  what: string,
  handle: Handler,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const closed = new AbortController();
  response.once("close", () => closed.abort());
  response.on("error", () => {}); // Nobody is there to be told.
  try {
    const reply = await handle(await readRequest(request), closed.signal);
    if (reply.stream) startStream(response, reply, reply.stream, closed.signal);
    else send(response, reply);
  } catch (error) {
    if (closed.signal.aborted || response.headersSent) return void response.destroy();
    send(response, failureResponse(500, `${what} failed, not Plivo: ${isError(error) ? error.message : error}.`));
  }
}

async function readRequest(request: IncomingMessage): Promise<RawRequest> {
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)] as const);
  const { method = "", url: target = "" } = request;
  return { method, target, headers: Object.fromEntries(headers), body: await readBody(request) };
}

/** What is beyond the limit is let in and forgotten, so that a client that is still sending can hear the answer. */
function readBody(request: IncomingMessage): Promise<RawRequest["body"]> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= bodyLimit) return void chunks.push(chunk);
      chunks.length = 0;
      resolve("too large");
    });
    request.once("end", () => resolve(Buffer.concat(chunks)));
    request.once("error", reject);
    request.once("close", () => reject(new Error("The connection broke.")));
  });
}

/** How much may wait for a reader who does not keep up, in bytes; then the connection ends, and may be made again. */
const waitingLimit = 4 * 1024 * 1024;

function startStream(
  response: ServerResponse,
  { status, headers }: MockResponse,
  stream: NonNullable<MockResponse["stream"]>,
  closed: AbortSignal,
): void {
  response.writeHead(status, headers).flushHeaders();
  stream((text) => {
    if (response.writableLength > waitingLimit) response.destroy();
    else response.write(text);
  }, closed);
}

function send(response: ServerResponse, { status, headers, body, chunks, drop }: MockResponse): void {
  if (drop === "before") return void response.destroy();
  if (chunks !== undefined) return void pipeline(chunks, response.writeHead(status, headers), () => {});
  const bytes = Buffer.from(body);
  response.writeHead(status, { "content-length": bytes.length, ...headers });
  if (drop !== "during") return void response.end(bytes);
  response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
}

/** Answers what was no request, and lets go of the socket. */
function rejectSocket(socket: Duplex, { status, headers, body }: MockResponse): void {
  if (!socket.writable) return void socket.destroy();
  const lines = Object.entries({ ...headers, connection: "close", "content-length": Buffer.byteLength(body) });
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join("");
  socket.on("error", () => {}); // Nobody is there to be told.
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${head}\r\n${body}`, () => socket.destroy());
}

function malformedRequestReply(error: NodeJS.ErrnoException): MockResponse {
  if (error.code === "HPE_HEADER_OVERFLOW") return failureResponse(431, "The headers are too large.");
  if (error.code === "ERR_HTTP_REQUEST_TIMEOUT")
    return failureResponse(408, "The request did not come to its end in time.");
  return failureResponse(400, `This is not HTTP: ${error.message}.`);
}
