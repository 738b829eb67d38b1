import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, describe, expect, test } from "vitest";
import { createPhloClient } from "../../src/index.js";
import { account, environment, listening, type Run, run, start } from "./command.js";
import { wordsOf } from "./snippets.js";

const credentials = { authId: account.PLIVO_AUTH_ID, authToken: account.PLIVO_AUTH_TOKEN };
const transfer = { to: "+14152225555", trigger_source: "+14152223333" };
const uuid = "8c77b816-d621-4028-afc8-1aeab1d497a8";

const running: Run[] = [];
const servers: Server[] = [];
afterAll(async () => {
  for (const { child } of running) child.kill();
  await Promise.all(running.map(({ outcome }) => outcome));
  for (const server of servers) server.close();
});

/** Starts a command that serves, on a free port, and makes a client of it. */
async function serve(words: readonly string[], env = environment) {
  const started = start([...words, "--port", "0"], env);
  running.push(started);
  const url = await listening(started);
  const phlo = createPhloClient({ baseUrl: url, ...credentials, maxRetries: 0 });
  return { ...started, url, call: phlo.multiPartyCall("p-1", "n-1") };
}

/** The first line of a command that prints JSON. */
async function firstJson({ child }: Run): Promise<{ readonly event: string; readonly url: string }> {
  if (child.stdout) for await (const line of createInterface(child.stdout)) return JSON.parse(line);
  throw new Error("It printed nothing.");
}

const hold = {
  ...{ method: "POST", operation: "updateMember", action: "hold" },
  ...{ time: expect.any(String), duration_ms: expect.any(Number) },
};

/** Asks a server to end, and resolves with what it came to. */
async function end({ child, outcome }: Run, signal: NodeJS.Signals = "SIGINT") {
  child.kill(signal);
  return outcome;
}

async function listen(server: Server): Promise<number> {
  servers.push(server);
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}

/** A line of the log: time, then this, then milliseconds. */
const logLine = (what: string, reason = "") =>
  expect.stringMatching(new RegExp(`^\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z ${what} [\\d.]+ ms${reason}$`));

describe.concurrent("plivo-phlo mock", () => {
  test("--simulate rehearses calls, and the log names each assumption that is used", async () => {
    const words = ["mock", "--simulate", "--assume", "cold-transfer.agent-leaves=at-once", "--clock", "manual"];
    const mock = await serve(words);
    const join = { address: transfer.trigger_source, phlo_id: "p-1", node_id: "n-1" };
    const headers = { "content-type": "application/json" };
    const init = { method: "POST", headers, body: JSON.stringify(join) };
    expect((await fetch(`${mock.url}/__admin/simulator/join`, init)).status).toBe(204);
    await mock.call.coldTransfer(transfer);
    const { members } = await (await fetch(`${mock.url}/__admin/simulator/members`)).json();
    expect(members[0]).toMatchObject({ address: transfer.trigger_source, state: "left" });
    const { code, stdout } = await end(mock, "SIGTERM");
    const said = "assumed, for Plivo does not document it: cold-transfer.agent-leaves=at-once\n";
    expect([code, stdout]).toEqual([0, expect.stringContaining(said)]);
  });

  test("--simulate names what rests on an assumption as soon as it does, in what phones do and what is asked, too", async () => {
    const mock = await serve(["mock", "--simulate", "--clock", "manual"]);
    const post = (path: string, body: object) =>
      fetch(`${mock.url}/__admin/${path}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      });
    const place = { phlo_id: "p-1", node_id: "n-1" };
    await post("simulator/join", { address: "+12025551111", ...place });
    await post("simulator/join", { address: transfer.trigger_source, role: "agent", ...place });
    await mock.call.member("+12025551111").hold();
    await mock.call.warmTransfer(transfer);
    await post("simulator/no-answer", { address: transfer.to });
    await fetch(`${mock.url}/__admin/simulator/members`);
    await post("reset", {});
    const { stdout } = await end(mock, "SIGTERM");
    for (const name of ["warm-transfer.colleague-leaves=agent-returns", "hold.music=others"])
      expect(stdout.split(`assumed, for Plivo does not document it: ${name}\n`)).toHaveLength(2);
  });

  test.each([
    [["--assume", "hold.music=others"], "--assume needs --simulate."],
    [["--simulate", "--assume", "hold.music"], "--assume must be a name and a value, as hold.music=others"],
    [["--simulate", "--assume", "hold.music=all"], '"hold.music" must be others or held-member'],
    [["--simulate", "--clock", "slow"], "--clock must be real or manual"],
    [["--simulate", "--events", "nowhere"], "--events must be an http or https address"],
    [["--fault", "status=503,status=429"], "--fault must have status once; received it twice."],
    [["--fault", "drop=before,header.__proto__=x y,header.__proto__=z"], "--fault must have __proto__ once"],
    [["--fault", "status=503,__proto__=1"], "A fault has no __proto__"],
    [["--ready-file", join(tmpdir(), "no-such-folder", "ready")], "--ready-file must be a path that can be written"],
  ])("refuses %j", async (words, message) => {
    const { code, stderr } = await run(["mock", "--port", "0", ...words]);
    expect(stderr).toContain(message);
    expect(code).toBe(1);
  });

  test.each([
    [{ PLIVO_AUTH_ID: "0123456789abcdef0123456789abcdef" }, "PLIVO_AUTH_ID must be MA or SA"],
    [{ PLIVO_PHLO_ADMIN_TOKEN: "two words" }, "PLIVO_PHLO_ADMIN_TOKEN must be printable ASCII"],
  ])("says that %j is wrong, and shows no value", async (variables, message) => {
    const { code, stderr } = await run(["mock", "--port", "0"], { ...environment, ...variables });
    expect([code, stderr]).toEqual([1, expect.stringContaining(message)]);
    for (const value of Object.values(variables)) expect(stderr).not.toContain(value);
  });

  test("takes the admin token from the environment, and says where control is off", async () => {
    const withToken = await serve(["mock", "--host", "0.0.0.0"], {
      ...environment,
      PLIVO_PHLO_ADMIN_TOKEN: "open-sesame",
    });
    const headers = { authorization: "Bearer open-sesame" };
    expect((await fetch(`${withToken.url}/__admin/health`, { headers })).status).toBe(200);
    expect((await fetch(`${withToken.url}/__admin/health`)).status).toBe(401);
    const without = await serve(["mock", "--host", "[::]"]);
    expect((await fetch(`${without.url}/__admin/health`)).status).toBe(403);
    expect((await end(without, "SIGTERM")).stdout).toContain(
      "Control: off, beyond this machine it needs --admin-token",
    );
    expect((await end(withToken, "SIGTERM")).stdout).toContain("/__admin/ (with the admin token)");
  });

  test("prints JSON for machines, takes every part of a fault, and writes a ready file", async () => {
    const folder = await mkdtemp(join(tmpdir(), "plivo-phlo-"));
    const readyFile = join(folder, "ready");
    const fault = 'status=503,times=1,member=+14152225555,header.retry-after=0,delay=1,body={"error":"a,b=c"}';
    const started = start(["mock", "--port", "0", "--json", "--ready-file", readyFile, "--fault", fault]);
    running.push(started);
    const { url } = await firstJson(started);
    expect(await readFile(readyFile, "utf8")).toBe(`${url}\n`);
    const call = createPhloClient({ baseUrl: url, ...credentials, maxRetries: 0 }).multiPartyCall("p", "n");
    const error: unknown = await call
      .member("+14152225555")
      .hold()
      .catch((caught: unknown) => caught);
    expect(error).toMatchObject({ status: 503, reason: "a,b=c" });
    await call.member("+14152225556").hold();
    const { code, stdout } = await end(started, "SIGTERM");
    expect(code).toBe(0);
    expect(await readdir(folder)).toEqual([]);
    await rm(folder, { recursive: true });
    expect(
      stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual([
      expect.objectContaining({ event: "ready", url }),
      { event: "request", ...hold, id: 1, member: "+14152225555", status: 503, target: expect.any(String) },
      { event: "request", ...hold, id: 2, member: "+14152225556", status: 200, target: expect.any(String) },
    ]);
  });

  test("is quiet where it should be, and controlled over HTTP", async () => {
    const mock = await serve(["mock", "--quiet", "--admin-token", "open-sesame"]);
    const headers = { authorization: "Bearer open-sesame" };
    await mock.call.coldTransfer(transfer);
    expect((await fetch(`${mock.url}/__admin/requests/count`)).status).toBe(401);
    expect(await (await fetch(`${mock.url}/__admin/requests/count`, { headers })).json()).toEqual({ count: 1 });
    const { code, stdout } = await end(mock, "SIGTERM");
    expect([code, stdout.trim().split("\n").length]).toEqual([0, 4]);
    expect(stdout).not.toContain("open-sesame");
  });

  test("prints a line for each request, fails when it is told to, and ends on Ctrl-C", async () => {
    const mock = await serve([...(await wordsOf("mock")), "--fault", "status=503,action=cold_transfer"]);
    for (const status of [429, 429, 503])
      await expect(mock.call.coldTransfer(transfer)).rejects.toMatchObject({ status });
    await mock.call.coldTransfer(transfer);
    await fetch(`${mock.url}/v1/phlo/p-1?a=1`);
    await fetch(`${mock.url}/v2`, { method: "POST" });
    const { code, stdout, stderr } = await end(mock);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout.split("\n")).toEqual([
      `The mock listens on ${mock.url}`,
      `It accepts the Auth ID ${account.PLIVO_AUTH_ID} and the token in PLIVO_AUTH_TOKEN`,
      `The client uses it after: export PLIVO_BASE_URL=${mock.url} PLIVO_AUTH_ID=${account.PLIVO_AUTH_ID}`,
      `Control: ${mock.url}/__admin/ (on this machine only)`,
      logLine("429 updateMultiPartyCall cold_transfer \\+14152225555"),
      logLine("429 updateMultiPartyCall cold_transfer \\+14152225555"),
      logLine("503 updateMultiPartyCall cold_transfer \\+14152225555"),
      logLine("20[01] updateMultiPartyCall cold_transfer \\+14152225555"),
      logLine("401 getPhlo", ": .+"),
      logLine("404 POST /v2", ": .+"),
      "",
    ]);
  });

  test("ends on SIGTERM too, prints an account where the environment has none, and says that its port is taken", async () => {
    const mock = await serve(["mock"], {});
    const { host, port } = new URL(mock.url);
    const second = start(["mock", "--port", port]);
    running.push(second);
    expect(await second.outcome).toEqual({
      code: 1,
      stdout: "",
      stderr: `The mock cannot listen on ${host}: the port is taken.\n`,
    });
    const { code, stdout } = await end(mock, "SIGTERM");
    expect([code, stdout]).toEqual([0, expect.stringContaining("MAXXXXXXXXXXXXXXXXXX and the token mock-token")]);
  });
});

test.concurrent.each([
  ["mock", ["--port", "0", "--fault", "503"], '--fault must be <name>=<value>, as status=503; received "503".'],
  [
    "mock",
    ["--port", "0", "--fault", "status=99"],
    "--fault: status must be a whole number from 200 to 599; received 99.",
  ],
  ["mock", ["--port", "0", "--fault", "stauts=503"], "--fault: A fault has no stauts; it may have status,"],
  ["mock", ["--port", "0", "--fault", "status=503,action=teleport"], "--fault: when.action must be one of call, "],
  [
    "mock",
    ["--port", "0", "--ready-file", "/no/such/folder/ready"],
    "--ready-file must be a path that can be written; ",
  ],
  ["mock", ["--journal-limit", "0"], "--journal-limit must be a whole number from 1; received 0."],
  ["mock", ["--port", "70000"], "--port must be a whole number from 0 to 65535; received 70000."],
  ["proxy", [], "--upstream is missing: the API to forward to, as https://phlorunner.plivo.com."],
  ["proxy", ["--upstream", "http://a.example"], "--upstream must be an https: address"],
])("plivo-phlo %s %j is explained in a line", async (command, words, line) => {
  const { code, stdout, stderr } = await run([command, ...words]);
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toContain(line);
});

describe.concurrent("plivo-phlo proxy", () => {
  /** A proxy in front of an upstream that gives these answers in turn, and keeps the credentials that it was sent. */
  async function serveProxy(...answers: (readonly [status: number, body: object])[]) {
    const authorizations: unknown[] = [];
    const port = await listen(
      createServer(({ headers }, response) => {
        authorizations.push(headers.authorization);
        const [status, body] = answers.shift() ?? [500, {}];
        response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
      }),
    );
    const proxy = await serve([...(await wordsOf("proxy")), "--upstream", `http://127.0.0.1:${port}`]);
    return { ...proxy, authorizations };
  }

  test("forwards, credentials too, and says so where there is no violation", async () => {
    const proxy = await serveProxy([201, { api_id: uuid, error: "" }]);
    expect(await proxy.call.coldTransfer(transfer)).toEqual({ api_id: uuid, error: "" });
    expect(proxy.authorizations).toEqual([`Basic ${btoa(Object.values(credentials).join(":"))}`]);
    const { code, stdout } = await end(proxy);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Z 201 updateMultiPartyCall cold_transfer [\d.]+ ms\nNo contract violations\.\n$/);
  });

  test("reports violations in the status and body of a response and in a request, and ends with 1", async () => {
    const proxy = await serveProxy([418, { api_id: uuid }], [201, { api_id: 7 }], [400, { error: "no" }]);
    await expect(proxy.call.coldTransfer(transfer)).rejects.toMatchObject({ status: 418 });
    expect(await proxy.call.coldTransfer(transfer)).toEqual({ api_id: 7 });
    await fetch(`${proxy.url}/v1/phlo/p-1/multi_party_call/n-1`, {
      method: "POST",
      headers: { authorization: "Basic TUE6eA==", "content-type": "application/json" },
      body: JSON.stringify({ action: "cold_transfer", ...transfer, role: "boss" }),
    });
    const { code, stdout } = await end(proxy);
    expect(code).toBe(1);
    expect(stdout.split("\n").slice(1)).toEqual([
      logLine("418 updateMultiPartyCall cold_transfer"),
      expect.stringMatching(/^ {2}violation response\.status: ./),
      logLine("201 updateMultiPartyCall cold_transfer"),
      expect.stringMatching(/^ {2}violation response\.body\.api_id: ./),
      logLine("400 updateMultiPartyCall cold_transfer"),
      expect.stringMatching(/^ {2}violation request\.body\.role: ./),
      "Contract violations: 3",
      "",
    ]);
  });
});
