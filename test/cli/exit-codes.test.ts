import { once } from "node:events";
import { createServer } from "node:http";
import { createServer as createRawServer, type Server, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Mock, startMock } from "../../src/mock/index.js";
import { account, run, start } from "./command.js";

const transfer = ["cold-transfer", "--to", "+14152225555", "--trigger-source", "+14152223333"];
const hold = ["hold", "--member", "+14152225555", "--max-retries", "0"];

/** An account that the mock does not know. */
const another = ["--auth-id", "SAXXXXXXXXXXXXXXXXXX"];

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ authId: account.PLIVO_AUTH_ID, authToken: account.PLIVO_AUTH_TOKEN });
});
afterAll(() => mock.close());

/** Runs the work against a server of its own on this machine. */
async function withServer<Result>(server: Server, work: (url: string) => Promise<Result>): Promise<Result> {
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  try {
    return await work(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`);
  } finally {
    server.close();
  }
}

/** A server that does something as soon as it has read a request. */
const reading = (then: (socket: Socket) => void) =>
  createRawServer((socket) => socket.on("error", () => {}).once("data", () => then(socket)));

describe.concurrent("exit code", () => {
  test("0: done", async () => {
    const { code, stdout, stderr } = await run([...transfer, "--base-url", mock.url]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^Cold transfer a caller: accepted\napi_id {2}[0-9a-f-]{36}\n$/);
  });

  test("1: wrong usage, and nothing was sent", async () => {
    const sent: unknown[] = [];
    const server = createServer((request) => void sent.push(request.url));
    await withServer(server, async (url) => {
      const { code, stdout, stderr } = await run(["cold-transfer", "--to", "415-222-5555", "--base-url", url]);
      expect([code, stdout]).toEqual([1, ""]);
      expect(stderr).toMatch(/^--to must be a phone number such as .*; received "415-222-5555"\.$/m);
      expect(stderr).toMatch(/^--trigger-source is missing: a phone number/m);
      expect(sent).toEqual([]);
    });
  });

  test("2: refused", async () => {
    const { code, stdout, stderr } = await run([...transfer, "--base-url", mock.url, ...another]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^cold_transfer: Plivo responded 401 .*The action was not performed\.$/m);
    expect(stderr).toMatch(/^api_id [0-9a-f-]{36}$/m);
  });

  test("3: not reached", async () => {
    const url = await withServer(createRawServer(), async (address) => address);
    const words = [...transfer, "--base-url", url, "--max-retries", "0"];
    const [told, json] = await Promise.all([run(words), run([...words, "--json"])]);
    const reason = `connect ECONNREFUSED ${new URL(url).host}`;
    const message = `cold_transfer: could not connect: ${reason}. The action was not performed.`;
    expect(told).toEqual({ code: 3, stdout: "", stderr: `${message}\n` });
    expect([json.code, json.stderr]).toEqual([3, ""]);
    expect(JSON.parse(json.stdout)).toMatchObject({ kind: "connection", mayHaveExecuted: false, message, reason });
  });

  test("3: a reading got no answer", async () => {
    await withServer(
      reading(() => {}),
      async (url) => {
        const { code, stderr } = await run(["get", "--base-url", url, "--timeout", "50", "--max-retries", "0"]);
        expect([code, stderr]).toEqual([3, "getPhlo: timed out after 50 ms.\n"]);
      },
    );
  });

  test.each([
    ["the connection was dropped", reading((socket) => socket.destroy()), "connection"],
    ["no answer came in time", reading(() => {}), "timeout"],
    ["the server failed", createServer((_, response) => response.writeHead(500).end("{}")), "api"],
    ["the answer is no JSON", createServer((_, response) => response.end("<html>")), "response"],
  ])("4: unknown, for %s", async (_, server, kind) => {
    await withServer(server, async (url) => {
      const words = [...transfer, "--base-url", url, "--timeout", "2000", "--json"];
      const { code, stdout, stderr } = await run(words);
      expect([code, stderr]).toEqual([4, ""]);
      expect(JSON.parse(stdout)).toMatchObject({ kind, attempts: 1, mayHaveExecuted: true, action: "cold_transfer" });
    });
  });

  test.each([
    ["4: Ctrl-C in the middle of an action", hold, "SIGINT", 4, /The outcome is unknown/],
    ["130: Ctrl-C in the middle of a reading", ["get"], "SIGINT", 130, /^getPhlo: aborted by its AbortSignal\.$/m],
    ["143: SIGTERM in the middle of a reading", ["get"], "SIGTERM", 143, /^getPhlo: aborted by its AbortSignal\.$/m],
  ] as const)("%s", async (_, words, signal, expected, verdict) => {
    const server = reading(() => running.child.kill(signal));
    let running: ReturnType<typeof start>;
    await withServer(server, async (url) => {
      running = start([...words, "--base-url", url]);
      const { code, stdout, stderr } = await running.outcome;
      expect([code, stdout]).toEqual([expected, ""]);
      expect(stderr).toMatch(verdict);
    });
  });
});

test("what a server says can neither show the token nor steer the terminal", async () => {
  const echoing = createServer(({ headers }, response) => {
    const [, encoded = ""] = headers.authorization?.split(" ") ?? [];
    const error = `\u001b[2J\u009b2J\n${encoded} ${atob(encoded)}`;
    response.writeHead(403, { "x-echo": headers.authorization }).end(JSON.stringify({ error }));
  });
  await withServer(echoing, async (url) => {
    const outcomes = await Promise.all(
      [["--verbose"], ["--json"], []].map((flags) => run(["get", "--base-url", url, ...flags])),
    );
    for (const { code, stdout, stderr } of outcomes) {
      expect(code).toBe(2);
      expect(stdout + stderr).toContain("(hidden) MAXXXXXXXXXXXXXXXXXX:(hidden)");
      expect(stdout + stderr).not.toMatch(/[^\P{Cc}\n]/u);
    }
  });
});

describe.concurrent("one JSON object is printed, whatever happens:", () => {
  test.each([
    [
      "wrong usage",
      ["hold", "--member", "x"],
      { name: "UsageError", kind: "usage", mayHaveExecuted: false, safeToRetry: true },
    ],
    ["an unknown command", ["hodl"], { kind: "usage", message: 'There is no command "hodl". Did you mean hold?' }],
    ["a bad option", ["get", "--timeout", "0"], { kind: "usage", message: expect.stringContaining("--timeout") }],
  ])("%s", async (_, words, expected) => {
    const { stdout, stderr } = await run([...words, "--json"]);
    expect(stderr).toBe("");
    expect(stdout).toMatch(/^\{.*\}\n$/);
    expect(JSON.parse(stdout)).toMatchObject(expected);
  });

  test("a refusal", async () => {
    const { stdout } = await run(["get", "--base-url", mock.url, ...another, "--json"]);
    expect(JSON.parse(stdout)).toEqual({
      name: "PhloApiError",
      kind: "api",
      message: expect.stringContaining("getPhlo: Plivo responded 401"),
      operation: "getPhlo",
      attempts: 1,
      mayHaveExecuted: false,
      safeToRetry: true,
      status: 401,
      api_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      reason: expect.any(String),
      body: expect.stringContaining("api_id"),
    });
  });
});
