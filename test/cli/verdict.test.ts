/** Whatever becomes of the output or the process, the exit code tells the truth about the request. */

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type RequestListener } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ended, listen } from "../support/listen.js";
import { account, environment, run, shell, start } from "./command.js";

const transfer = "cold-transfer --to +14152225555 --trigger-source +14152223333 --max-retries 0";

/** What the server does with the next requests, by the path before the API's. */
const behaviours: Readonly<Record<string, RequestListener>> = {
  ok: (_, response) => response.writeHead(201).end('{"api_id":"a-1","error":""}'),
  failed: (_, response) => response.writeHead(500).end('{"error":"no"}'),
  reset: ({ socket }) => socket.destroy(),
  deep: (_, response) =>
    response.writeHead(201).end(`{"api_id":"a-1","error":"","x":${"[".repeat(100_000)}${"]".repeat(100_000)}}`),
  odd: (_, response) =>
    response.writeHead(400).end(JSON.stringify({ error: "\u202e\u200b\u001b]0;x\u0007", "\u001b[2J\u0007key": 1 })),
  "odd-key": (_, response) =>
    response.end(JSON.stringify({ api_id: "a\u202e", "\u001b[2J\u0007\u200bkey": "v\u3164" })),
};
let sent = 0;
const server = createServer((request, response) => {
  sent++;
  behaviours[request.url?.split("/")[1] ?? ""]?.(request, response);
});
let url: string;
let folder: string;
beforeAll(async () => {
  url = `http://127.0.0.1:${await listen(server)}`;
  folder = await mkdtemp(join(tmpdir(), "plivo-phlo-"));
});
afterAll(async () => {
  await ended(server);
  await rm(folder, { recursive: true });
});

describe.runIf(process.platform === "linux")("output that cannot be written changes nothing", () => {
  test.each([
    ["a success to a full disk", "ok", "--json > /dev/full", 0],
    ["a success for people to a full disk", "ok", "> /dev/full 2> /dev/full", 0],
    ["a success to a closed pipe", "ok", "--json | true; exit $PIPESTATUS", 0],
    ["a success shown in full to a full disk", "ok", "--verbose > /dev/full 2> /dev/full", 0],
    ["a success to closed descriptors", "ok", ">&- 2>&-", 0],
    ["a 500 to a full disk", "failed", "2> /dev/full", 4],
    ["a 500 as JSON to a full disk", "failed", "--json > /dev/full", 4],
    ["a reset to a full disk", "reset", "2> /dev/full", 4],
    ["a reset shown in full to a full disk", "reset", "--verbose 2> /dev/full", 4],
  ])("%s", async (_, behaviour, rest, code) => {
    const outcome = await shell(`plivo-phlo ${transfer} --base-url ${url}/${behaviour} ${rest}`);
    expect(outcome.code).toBe(code);
  });

  test.each(["", "--json", "--verbose"])("a success nested too deeply to be shown is one: %s", async (flags) => {
    const { code, stdout } = await shell(`plivo-phlo ${transfer} --base-url ${url}/deep ${flags}`);
    expect([code, stdout]).toEqual([0, expect.stringContaining("a-1")]);
  });

  test("with the built-in mock, too", async () => {
    expect((await shell(`plivo-phlo ${transfer} --mock --json > /dev/full`)).code).toBe(0);
  });

  test.each(["--help", `${transfer} --dry-run`, "hold"])("before an attempt it is 1: %s", async (words) => {
    expect((await shell(`plivo-phlo ${words} > /dev/full 2> /dev/full`)).code).toBe(1);
  });
});

test("an error that nobody foresaw is 4 once an attempt began, and 1 before", async () => {
  const crash = join(folder, "crash.cjs");
  await writeFile(crash, "process.on('SIGUSR2', () => { setImmediate(() => { throw new Error('bug') }) });");
  const hanging = createServer(() => running.child.kill("SIGUSR2"));
  const port = await listen(hanging);
  const env = { ...environment, NODE_OPTIONS: `--require ${crash}` };
  const running = start([...transfer.split(" "), "--base-url", `http://127.0.0.1:${port}`, "--json"], env);
  const { code, stdout } = await running.outcome;
  await new Promise((resolve) => hanging.close(resolve));
  expect([code, JSON.parse(stdout)]).toEqual([
    4,
    expect.objectContaining({ kind: "unexpected", mayHaveExecuted: true }),
  ]);

  await writeFile(crash, "process.nextTick(() => { throw new Error('bug') });");
  const before = await run(["run", "--payload", "-", "--base-url", url], env, "{}");
  expect(before.code).toBe(1);
});

test.runIf(process.platform !== "win32")("a second Ctrl-C while an action is under way is 4, not 130", async () => {
  const slow = join(folder, "slow.cjs");
  // Keeps the process from ending by itself, as a hanging output would.
  await writeFile(
    slow,
    "setInterval(() => {}, 1000); process.on('SIGINT', () => setImmediate(() => process.kill(process.pid, 'SIGINT')));",
  );
  const hanging = createServer(() => running.child.kill("SIGINT"));
  const port = await listen(hanging);
  const env = { ...environment, NODE_OPTIONS: `--require ${slow}` };
  const running = start([...transfer.split(" "), "--base-url", `http://127.0.0.1:${port}`], env);
  expect((await running.outcome).code).toBe(4);
  await new Promise((resolve) => hanging.close(resolve));
});

describe("--payload", () => {
  const send = async (payload: string | Buffer, how: "file" | "stdin" | "flag") => {
    sent = 0;
    const file = join(folder, `payload-${Math.random()}.json`);
    await writeFile(file, payload);
    const flag = { file: `@${file}`, stdin: "-", flag: payload.toString() }[how];
    const script = `plivo-phlo run --base-url ${url}/ok --payload "$PAYLOAD" < '${file}'`;
    return shell(script, { ...environment, PAYLOAD: flag });
  };

  test.each([
    [
      "a number with too many digits",
      '{"id":12345678901234567890}',
      "the number 12345678901234567890 would become 12345678901234567000",
    ],
    ["a number beyond any", '{"n":[1e999]}', "the number 1e999 would become null"],
    ["a number too small", '{"n":1e-999}', "the number 1e-999 would become 0"],
    ["a fraction with too many digits", '{"n":0.12345678901234567890}', "would become 0.12345678901234568"],
    ["a negative zero", '{"n":-0}', "the number -0 would become 0"],
    ["a key that is there twice", '{"a":{"x":1,"\\u0078":2}}', 'the key "x" is there twice'],
  ])("refuses %s", async (_, payload, reason) => {
    for (const how of ["file", "stdin", "flag"] as const) {
      const { code, stderr } = await send(payload, how);
      expect([code, stderr, sent]).toEqual([1, expect.stringContaining(reason), 0]);
    }
  });

  test.each([
    ["Latin-1", Buffer.from('{"a":"é"}', "latin1")],
    ["UTF-16", Buffer.from('\ufeff{"a":1}', "utf16le")],
  ])("refuses %s", async (_, bytes) => {
    for (const how of ["file", "stdin"] as const) {
      const { code, stderr } = await send(bytes, how);
      expect([code, stderr, sent]).toEqual([1, "--payload must be UTF-8; received other bytes.\n", 0]);
    }
  });

  test.each([
    ["a byte order mark", '\ufeff{"a":1}'],
    ["the same key in several objects", '{"a":{"x":1},"b":{"x":[{"x":1},{"x":2}]}}'],
    ["numbers in any writing", '{"a":[1.0,1e2,0.10,-1.5E-3,9007199254740991,0]}'],
    ["half a surrogate pair, and what looks like JSON", '{"a":"\\\\ud800 {\\"x\\":1,\\"x\\":-0}"}'],
  ])("takes %s from everywhere", async (_, payload) => {
    for (const how of ["file", "stdin", "flag"] as const) expect((await send(payload, how)).code).toBe(0);
  });

  test.runIf(process.platform === "linux")("an endless input is refused, and nothing was sent", async () => {
    for (const source of ["@/dev/zero", "- < <(yes)"]) {
      const { code, stderr } = await shell(`plivo-phlo run --base-url ${url}/ok --payload ${source}`);
      expect([code, stderr]).toEqual([1, "--payload must not be larger than 1 MiB.\n"]);
    }
  });
});

test("an Auth ID and a token that were swapped show neither", async () => {
  const { PLIVO_AUTH_ID, PLIVO_AUTH_TOKEN } = account;
  const swapped = { ...environment, PLIVO_AUTH_ID: PLIVO_AUTH_TOKEN, PLIVO_AUTH_TOKEN: PLIVO_AUTH_ID };
  for (const flags of [[], ["--json"], ["--verbose"], ["--dry-run"]]) {
    const { code, stderr, stdout } = await run([...transfer.split(" "), ...flags], swapped);
    expect(code).toBe(1);
    expect(stdout + stderr).toContain("another value, which is not shown");
  }
  const byFlag = await run([...transfer.split(" "), "--auth-id", PLIVO_AUTH_TOKEN], {
    ...environment,
    PLIVO_AUTH_TOKEN: "another-token",
  });
  expect([byFlag.code, byFlag.stderr]).toEqual([1, expect.stringContaining("not shown")]);
});

test("keys, values and arguments steer no terminal and hide nothing", async () => {
  const invisible = /[^\P{C}\n]|\u3164|\u2028|\u00a0/u;
  const outcomes = [
    await run(["get", "--base-url", `${url}/odd-key`]),
    await run(["get", "--base-url", `${url}/odd-key`, "--json"]),
    await run(["get", "--base-url", `${url}/odd`, "--verbose"]),
    await run(["hold", "--member", "\u202a+14152225555\u00a0", "--base-url", url]),
    await run(["hodl\u202e"]),
  ];
  for (const { stdout, stderr } of outcomes) expect(stdout + stderr).not.toMatch(invisible);
  expect(outcomes[0]?.stdout).toContain("\\u001b[2J\\u0007\\u200bkey");
  expect(JSON.parse(outcomes[1]?.stdout ?? "")).toHaveProperty("api_id", "a\u202e");
  expect(outcomes[3]?.stderr).toContain('"\\u202a+14152225555\\u00a0"');
});
