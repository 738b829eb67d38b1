import type { Socket } from "node:net";
import { gzipSync } from "node:zlib";
import type { RawRequest } from "./requests.js";

/** What the server does with a request. */
export interface Fault {
  /** Whether it carries the action out. Where a client cannot know, the server did: the worst case. */
  readonly executes: boolean;
  /** Whether it strikes before the body of the request is read. */
  readonly early?: boolean;
  /** Whether the connection must be gone in the end, for the client to have left nothing open. */
  readonly ends?: boolean;
  readonly reply: (socket: Socket, elsewhere: string, request: RawRequest | undefined) => unknown;
}

/** A fault by its name; `raw.…` and `body.STATUS.…` answer with any bytes, given as base64url. */
export function faultOf(name: string): Fault {
  const [kind, ...rest] = name.split(".");
  const bytes = Buffer.from(rest.at(-1) ?? "", "base64url");
  if (kind === "stray") return { executes: true, reply: strayAfter(Number(rest[0])) };
  if (kind === "raw") return { executes: true, reply: (socket) => socket.end(bytes) };
  if (kind === "sized") return { executes: true, reply: answer("201 Created", padded(rest)) };
  if (kind === "sized-chunked")
    return { executes: true, reply: beginning(head + chunked + chunkOf(padded(rest)), () => {}) };
  if (kind === "body") return { executes: true, reply: answer(`${rest[0]} Any`, bytes) };
  const fault = faults[name];
  if (!fault) throw new Error(`no fault ${name}`);
  return fault;
}

/** The body of an action, a run or a list. */
const success = JSON.stringify({ api_id: "8c77b816-d621-4028-afc8-1aeab1d497a8", error: "", calls: [] });
const refusal = JSON.stringify({ api_id: "97ceeb52-58b6-11e1-86da-77300b68f8bb", error: "no" });
const megabyte = Buffer.alloc(1024 * 1024, "x");

/** A success of so many bytes. */
const padded = ([bytes]: readonly string[]) => success.padEnd(Number(bytes));
const chunkOf = (text: string) => `${text.length.toString(16)}\r\n${text}\r\n0\r\n\r\n`;

/** A whole answer. */
const answer =
  (status: string, body: string | Buffer, headers: Record<string, string> = {}) =>
  (socket: Socket): Socket => {
    const all = { "content-type": "application/json", "content-length": String(Buffer.byteLength(body)), ...headers };
    const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.write(`HTTP/1.1 ${status}\r\n${lines.join("")}\r\n`);
    socket.write(body);
    return socket;
  };

/** A success, and so many turns of the event loop later a refusal that nobody asked for. */
const strayAfter = (turns: number) => (socket: Socket) => {
  answer("201 Created", success)(socket);
  const wait = (left: number) => {
    if (left > 0) setImmediate(wait, left - 1);
    else answer("429 Too Many Requests", refusal)(socket);
  };
  wait(turns);
};

/** The beginning of an answer that never gets whole. */
const beginning = (text: string, then: (socket: Socket) => void) => (socket: Socket) =>
  void socket.write(text, () => then(socket));

const reset = (socket: Socket) => void socket.resetAndDestroy();
const close = (socket: Socket) => void socket.end();
const stall = () => {};

/** Writes so many megabytes, chunk by chunk and as fast as the other side reads; without end if not told how many. */
function flood(socket: Socket, megabytes = Number.POSITIVE_INFINITY): void {
  const chunk = `100000\r\n${megabyte.toString()}\r\n`;
  const more = () => {
    while (!socket.destroyed && megabytes-- > 0 && socket.write(chunk));
  };
  socket.on("drain", more);
  more();
}

const redirect = (status: string) => (socket: Socket, elsewhere: string) =>
  answer(status, "", { location: `${elsewhere}/v1/phlo/stolen` })(socket);

const head = "HTTP/1.1 201 Created\r\ncontent-type: application/json\r\n";
const chunked = "transfer-encoding: chunked\r\n\r\n";

/** Each character as `\u003d`, as an entity. */
const toJsonEscapes = (text: string) =>
  text.replaceAll(/./g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
const toEntities = (text: string) => text.replaceAll(/./g, (character) => `&#${character.charCodeAt(0)};`);

/** An error that repeats the credentials in another dress: as they came, and decoded. */
const echo = (dress: (text: string) => string) => (socket: Socket, _: string, request: RawRequest | undefined) => {
  const [, basic = ""] = /^authorization: basic (\S+)/im.exec(request?.headers ?? "") ?? [];
  const [, token = ""] = Buffer.from(basic, "base64").toString().split(":");
  const body = `{"error":"you sent ${dress(basic)}, which is ${dress(token)}"}`;
  answer("502 Bad Gateway", body, { "x-echo": dress(basic) })(socket);
};

export const faults: Readonly<Record<string, Fault>> = {
  ok: { executes: true, reply: answer("201 Created", success) },
  "ok-200": { executes: true, reply: answer("200 OK", success) },
  "ok-then-close": { executes: true, reply: (socket) => void answer("201 Created", success)(socket).end() },
  "wrong-type": { executes: true, reply: answer("201 Created", success, { "content-type": "text/html" }) },
  proto: {
    executes: true,
    reply: answer("201 Created", `{"__proto__":{"polluted":true},"api_id":"a-1","error":"","calls":[]}`),
  },

  "error-text": { executes: true, reply: answer("201 Created", `{"api_id":"a-1","error":"busy"}`) },
  "error-nested": { executes: true, reply: answer("201 Created", `{"api_id":"a-1","error":{"error":"busy"}}`) },

  "error-deep": {
    executes: true,
    reply: answer("201 Created", `${`{"error":`.repeat(100_000)}"busy"${"}".repeat(100_000)}`),
  },
  "early-hints": {
    executes: true,
    reply: (socket) => {
      socket.write("HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n".repeat(2));
      answer("201 Created", success)(socket);
    },
  },
  "switch-protocols": {
    executes: true,
    reply: beginning("HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n", () => {}),
    ends: true,
  },

  "empty-200": { executes: true, reply: answer("200 OK", "") },
  "empty-204": { executes: true, reply: (socket) => void socket.write("HTTP/1.1 204 No Content\r\n\r\n") },
  "html-200": { executes: true, reply: answer("200 OK", "<h1>Welcome</h1>", { "content-type": "text/html" }) },
  "json-205": { executes: true, reply: answer("205 Reset Content", success) },
  "half-json": { executes: true, reply: answer("201 Created", success.slice(0, 20)) },
  "no-object": { executes: true, reply: answer("201 Created", `["${success.length}"]`) },
  "too-long": { executes: true, reply: answer("201 Created", success, { "content-length": "9" }), ends: true },
  huge: {
    executes: true,
    reply: beginning(`HTTP/1.1 200 OK\r\ncontent-length: ${100 * 2 ** 20}\r\n\r\n`, flood),
    ends: true,
  },
  "huge-chunked": { executes: true, reply: beginning(head + chunked, (socket) => flood(socket, 100)), ends: true },
  endless: { executes: true, reply: beginning(head + chunked, flood), ends: true },
  gzip: { executes: true, reply: answer("201 Created", gzipSync(success), { "content-encoding": "gzip" }) },
  bomb: {
    executes: true,
    reply: answer("200 OK", gzipSync(Buffer.alloc(100 * 1024 * 1024, " ")), { "content-encoding": "gzip" }),
  },
  "redirect-301": { executes: true, reply: redirect("301 Moved Permanently") },
  "redirect-302": { executes: true, reply: redirect("302 Found") },
  "redirect-307": { executes: true, reply: redirect("307 Temporary Redirect") },
  "status-999": { executes: true, reply: answer("999 Strange", success) },

  "html-502": { executes: true, reply: answer("502 Bad Gateway", "<h1>Bad</h1>", { "content-type": "text/html" }) },
  "500": { executes: true, reply: answer("500 Internal Server Error", refusal) },
  "empty-500": { executes: true, reply: answer("500 Internal Server Error", "") },
  "503-later": { executes: true, reply: answer("503 Unavailable", refusal, { "retry-after": "0" }) },
  "endless-500": { executes: true, reply: beginning(`HTTP/1.1 500 Bad\r\n${chunked}`, flood), ends: true },

  "400": { executes: false, reply: answer("400 Bad Request", refusal) },
  "401": { executes: false, reply: answer("401 Unauthorized", refusal) },
  "403": { executes: false, reply: answer("403 Forbidden", refusal) },
  "404": { executes: false, reply: answer("404 Not Found", "{}") },
  "407": { executes: false, reply: answer("407 Proxy Authentication Required", refusal) },
  "408": { executes: true, reply: answer("408 Request Timeout", refusal) },
  "499": { executes: true, reply: answer("499 Client Closed Request", refusal) },
  "html-403": { executes: true, reply: answer("403 Forbidden", "<h1>Blocked</h1>", { "content-type": "text/html" }) },
  "list-400": { executes: true, reply: answer("400 Bad Request", `["to"]`) },
  "empty-422": { executes: true, reply: answer("422 Unprocessable", "") },
  "html-401": { executes: false, reply: answer("401 Unauthorized", "<h1>Who?</h1>", { "content-type": "text/html" }) },
  "html-404": { executes: false, reply: answer("404 Not Found", "<h1>Where?</h1>", { "content-type": "text/html" }) },
  "empty-405": { executes: false, reply: answer("405 Method Not Allowed", "") },
  "html-429": { executes: false, reply: answer("429 Slow Down", "<h1>Slow</h1>", { "content-type": "text/html" }) },
  "echo-json": { executes: true, reply: echo(toJsonEscapes) },
  "echo-percent": { executes: true, reply: echo(encodeURIComponent) },
  "echo-entities": { executes: true, reply: echo(toEntities) },
  "echo-hex": { executes: true, reply: echo((text) => Buffer.from(text).toString("hex")) },
  "echo-base64url": { executes: true, reply: echo((text) => Buffer.from(text).toString("base64url")) },
  "echo-cut": { executes: true, reply: echo((text) => text.slice(2, -2)) },
  "503-hour": { executes: true, reply: answer("503 Unavailable", refusal, { "retry-after": "3600" }) },
  "418": { executes: true, reply: answer("418 Teapot", "short and stout", { "content-type": "text/plain" }) },
  "stall-in-400": {
    executes: true,
    reply: beginning("HTTP/1.1 400 Bad\r\ncontent-length: 9\r\n\r\n{", stall),
    ends: true,
  },
  "endless-404": { executes: false, reply: beginning(`HTTP/1.1 404 Bad\r\n${chunked}`, flood), ends: true },
  "429": { executes: false, reply: answer("429 Too Many Requests", refusal) },
  "429-seconds": { executes: false, reply: answer("429 Too Many Requests", refusal, { "retry-after": "0" }) },
  "429-date": {
    executes: false,
    reply: answer("429 Too Many Requests", refusal, { "retry-after": new Date(0).toUTCString() }),
  },
  "429-nonsense": { executes: false, reply: answer("429 Too Many Requests", refusal, { "retry-after": "soon, -1" }) },
  "429-hour": { executes: false, reply: answer("429 Too Many Requests", refusal, { "retry-after": "3600" }) },

  "429-list": {
    executes: false,
    reply: answer("429 Too Many Requests", refusal, { "retry-after": "0, Fri, 31 Dec 2049 23:59:59 GMT" }),
  },
  "429-twice": {
    executes: false,
    reply: answer("429 Too Many Requests", refusal, { "retry-after": "0", "Retry-After": "3600" }),
  },

  "reset-before-read": { executes: false, early: true, reply: reset, ends: true },
  "stall-before-read": { executes: false, early: true, reply: stall, ends: true },
  "reset-after-read": { executes: true, reply: reset, ends: true },
  "close-after-read": { executes: true, reply: close, ends: true },
  "stall-after-read": { executes: true, reply: stall, ends: true },
  "reset-in-headers": { executes: true, reply: beginning(head, reset), ends: true },
  "stall-in-headers": { executes: true, reply: beginning(head, stall), ends: true },
  "reset-in-body": { executes: true, reply: beginning(`${head}content-length: 99\r\n\r\n{"api`, reset), ends: true },
  "short-body": { executes: true, reply: beginning(`${head}content-length: 99\r\n\r\n${success}`, close), ends: true },
  "stall-in-body": { executes: true, reply: beginning(`${head}content-length: 99\r\n\r\n{"api`, stall), ends: true },
  mirror: {
    executes: true,
    reply: (socket, _, request) => socket.end(`${request?.headers}\r\n\r\n${request?.body}`),
    ends: true,
  },
  rubbish: { executes: true, reply: beginning("SSH-2.0-OpenSSH_9.9\r\n", close), ends: true },
};
