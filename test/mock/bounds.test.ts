import { readFile } from "node:fs/promises";
import { connect } from "node:net";
import { afterAll, describe, expect, test } from "vitest";
import { parseRequest, validateParsed } from "../../src/mock/validation/parse-request.js";
import { environment, listening, type Run, start } from "../cli/command.js";
import { call, phlo, transfer } from "./ask.js";
import { head } from "./talk.js";

// A hostile or a busy client ends neither the mock nor the proxy: what both remember is bounded.

const credentials = { PLIVO_AUTH_ID: "MAXXXXXXXXXXXXXXXXXX", PLIVO_AUTH_TOKEN: "mock-token" };
const running: Run[] = [];
afterAll(async () => {
  for (const { child } of running) child.kill();
  await Promise.all(running.map(({ outcome }) => outcome));
});

async function serve(...words: string[]) {
  const env = { ...environment, ...credentials, NODE_OPTIONS: "--max-old-space-size=256" };
  const started = start([...words, "--port", "0", "--quiet"], env);
  running.push(started);
  return { pid: started.child.pid ?? 0, url: await listening(started) };
}

/** Sends a request over and over on one connection, without waiting, and counts the responses. */
function pour(url: string, request: string, times: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let heard = 0;
    let sent = 0;
    const socket = connect(Number(new URL(url).port), "127.0.0.1", () => more());
    const more = () => {
      while (sent < times && sent - heard < 200) {
        socket.write(request);
        sent += 1;
      }
    };
    socket.setEncoding("latin1").on("data", (text: string) => {
      heard += text.match(/HTTP\/1\.1 \d/g)?.length ?? 0;
      if (heard >= times) socket.destroy();
      else more();
    });
    socket.on("error", reject).on("close", () => resolve(heard));
  });
}

const post = (body: string) =>
  head(`POST ${call} HTTP/1.1`, "Content-Type: application/json", `Content-Length: ${Buffer.byteLength(body)}`) + body;

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"];

/** A body of this many unknown fields, with names of three letters, so that it stays within 1 MiB. */
const hostile = (fields: number) =>
  `{${Array.from({ length: fields }, (_, index) => `"${letters[index >> 12]}${letters[(index >> 6) & 63]}${letters[index & 63]}":1`).join(",")}}`;

/** The most memory that a process has had, in MB; 0 where the system does not say. */
async function peakMemory(pid: number): Promise<number> {
  if (process.platform !== "linux") return 0;
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024;
}

describe("lives on within a heap of 256 MB", { timeout: 300_000 }, () => {
  test("the mock, after 100,000 requests, 1,200 with 60 kB, and 20 with 130,000 unknown fields", async () => {
    const mock = await serve("mock");
    expect(await pour(mock.url, head(`GET ${phlo} HTTP/1.1`), 50_000)).toBe(50_000);
    const half = await peakMemory(mock.pid);
    expect(await pour(mock.url, post(JSON.stringify(transfer)), 50_000)).toBe(50_000);
    expect((await peakMemory(mock.pid)) - half).toBeLessThan(60);
    await pour(mock.url, post(JSON.stringify({ ...transfer, note: "x".repeat(60_000) })), 1200);
    expect(await pour(mock.url, post(hostile(130_000)), 20)).toBe(20);
    const { requests } = JSON.parse(await (await fetch(`${mock.url}/__admin/requests?since=101210`)).text());
    expect(requests.length).toBe(10);
    expect(requests[0]).toMatchObject({ body_truncated: true, status: 400 });
    expect(requests[0].violations.length).toBeLessThanOrEqual(20);
  });

  test("the mock, whose journal of 1,000 bodies of many small values is read and watched", async () => {
    const mock = await serve("mock");
    const body = JSON.stringify({ x: Array.from({ length: 21_000 }, () => []) });
    await pour(
      mock.url,
      head(`POST ${call} HTTP/1.1`, "Content-Type: application/json", `Content-Length: ${body.length}`) + body,
      1000,
    );
    const { requests } = JSON.parse(await (await fetch(`${mock.url}/__admin/requests`)).text());
    expect([requests.length, requests[999].body.x.length]).toEqual([1000, 21_000]);
    const watching = new AbortController();
    const { body: stream } = await fetch(`${mock.url}/__admin/stream`, { signal: watching.signal });
    expect((await stream?.getReader().read())?.done).toBe(false);
    watching.abort();
    expect((await fetch(`${mock.url}/__admin/health`)).status).toBe(200);
  });

  test("the proxy, after 20 with 130,000 unknown fields", async () => {
    const mock = await serve("mock");
    const proxy = await serve("proxy", "--upstream", mock.url);
    expect(await pour(proxy.url, post(hostile(130_000)), 20)).toBe(20);
    expect((await fetch(`${proxy.url}/`, { method: "OPTIONS" })).status).toBe(204);
  });
});

test("validating a hostile body costs at most twice its JSON.parse", () => {
  const text = hostile(130_000);
  const body = Buffer.from(text);
  const raw = { method: "POST", target: call, headers: { "content-type": "application/json" }, body };
  const best = (work: () => unknown) =>
    Math.min(
      ...Array.from({ length: 9 }, () => {
        const began = performance.now();
        work();
        return performance.now() - began;
      }),
    );
  const parsing = best(() => JSON.parse(text));
  const parsed = parseRequest(raw);
  expect(validateParsed(raw, parsed).length).toBeGreaterThan(3);
  expect(best(() => validateParsed(raw, parsed)) / parsing).toBeLessThan(2);
});
