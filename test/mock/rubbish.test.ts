import { connect } from "node:net";
import { afterAll, beforeEach, expect, test } from "vitest";
import { startMock } from "../../src/mock/index.js";
import { ask, call, phlo, transfer } from "./ask.js";
import { head, talk } from "./talk.js";

const mock = await startMock();
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const { port } = new URL(mock.url);
const json = JSON.stringify(transfer);

const closing = "Connection: close";

test.each<[string, string | Buffer, RegExp]>([
  ["no HTTP at all", "hello\r\n\r\n", /^HTTP\/1\.1 400 /],
  ["bytes", Buffer.from([22, 3, 1, 0, 250, 1, 0]), /^HTTP\/1\.1 400 /],
  ["a header without a name", "GET / HTTP/1.1\r\n: x\r\n\r\n", /^HTTP\/1\.1 400 /],
  ["two lengths", head(`POST ${call} HTTP/1.1`, "Content-Length: 3", "Content-Length: 4"), /^HTTP\/1\.1 400 /],
  ["headers of 64 KiB", head("GET / HTTP/1.1", `X: ${"x".repeat(65_536)}`), /^HTTP\/1\.1 431 /],
  [
    "a chunk without a size",
    `${head(`POST ${call} HTTP/1.1`, "Transfer-Encoding: chunked")}zz\r\n`,
    /^HTTP\/1\.1 400 /,
  ],
  ["a tunnel", "CONNECT example.org:443 HTTP/1.1\r\nHost: x\r\n\r\n", /^HTTP\/1\.1 405 /],
  ["a whole address", head(`GET http://phlorunner.plivo.com${phlo}?a=b HTTP/1.1`, closing), /^HTTP\/1\.1 200 /],
  ["an unknown path with bytes in it", head("GET /\x7f%00<>^ HTTP/1.1", closing), /^HTTP\/1\.1 40[04] /],
  ["an unknown method", head(`PURGE ${call} HTTP/1.1`, closing), /^HTTP\/1\.1 405 /],
  ["an upgrade", head(`GET ${phlo} HTTP/1.1`, "Connection: Upgrade, close", "Upgrade: websocket"), /^HTTP\/1\.1 200 /],
  ["an expectation", head(`GET ${phlo} HTTP/1.1`, "Expect: miracles", closing), /^HTTP\/1\.1 200 /],
  ["HTTP/1.0", head(`GET ${phlo} HTTP/1.0`), /^HTTP\/1\.1 200 /],
  [
    "bytes that are no UTF-8",
    Buffer.concat([
      Buffer.from(head(`POST ${call} HTTP/1.1`, closing, "Content-Type: application/json", "Content-Length: 2")),
      Buffer.from([0xc3, 0x28]),
    ]),
    /400 .*The body must be JSON in UTF-8; received other bytes\./s,
  ],
])("answers %s in Plivo's shape, and then the next request", async (_, bytes, expected) => {
  const heard = await talk(mock.url, bytes);
  expect(heard).toMatch(expected);
  const [, body = ""] = heard.split("\r\n\r\n");
  expect(JSON.parse(body)).toHaveProperty("api_id", expect.stringMatching(/^[0-9a-f-]{36}$/));
  expect((await ask({ mock, fetch })).status).toBe(200);
});

test("survives a client that leaves in the middle of its request", async () => {
  const socket = connect(Number(port), "127.0.0.1");
  const gone = new Promise((resolve) => socket.once("close", resolve));
  socket.write(head(`POST ${call} HTTP/1.1`, "Content-Length: 500", "Content-Type: application/json"), () =>
    socket.resetAndDestroy(),
  );
  await gone;
  expect((await ask({ mock, fetch })).status).toBe(200);
  expect(mock.requests).toHaveLength(1);
});

test("answers a body of 64 MiB before it has come to its end, and the next request on the same connection", async () => {
  const size = 64 * 1024 * 1024;
  const first = head(`POST ${call} HTTP/1.1`, "Content-Type: application/json", `Content-Length: ${size}`);
  const next = head(
    `POST ${call} HTTP/1.1`,
    closing,
    "Content-Type: application/json",
    `Content-Length: ${json.length}`,
  );
  const heard = await talk(mock.url, first, Buffer.alloc(size, " "), next + json);
  expect(heard.match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 400", "HTTP/1.1 200"]);
  expect(mock.requests).toMatchObject([{ status: 400, body: undefined }, { status: 200 }]);
});

test("answers requests that come without waiting, in their order", async () => {
  mock.next({ status: 403, delay: 20 });
  const heard = await talk(
    mock.url,
    head(`GET ${phlo} HTTP/1.1`) + head("GET /x HTTP/1.1") + head(`GET ${phlo} HTTP/1.1`, closing),
  );
  expect(heard.match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 403", "HTTP/1.1 404", "HTTP/1.1 200"]);
});

test("what is invisible in a request is written as an escape in what is said of it", async () => {
  await using mock = await startMock({ port: 0 });
  const address = encodeURIComponent("\u202e+1415\u200b");
  const path = `/v1/phlo/${"a-1"}/multi_party_call/b-1/members/${address}`;
  const authorization = `Basic ${btoa(`${mock.authId}:${mock.authToken}`)}`;
  const body = JSON.stringify({ action: "\u001b[2J\u3164" });
  const response = await fetch(mock.url + path, {
    method: "POST",
    headers: { authorization, "content-type": "application/json" },
    body,
  });
  const { error }: { error: string } = JSON.parse(await response.text());
  expect([response.status, error]).toEqual([400, expect.stringContaining("\\u202e")]);
  expect(error).not.toMatch(/[\p{C}\u3164]/u);
});
