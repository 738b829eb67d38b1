import { connect } from "node:net";
import { expect, test } from "vitest";
import { createPhloClient, isPhloError } from "../../src/index.js";
import { type MockOptions, type MockRequest, startMock } from "../../src/mock/index.js";
import { ask, call, phlo, transfer } from "./ask.js";

test("starts in less than 50 ms, however busy the machine", async () => {
  const times: number[] = [];
  while (times.length < 5) {
    const started = performance.now();
    await using _ = await startMock();
    times.push(performance.now() - started);
  }
  expect(Math.min(...times)).toBeLessThan(50);
});

test("two mocks have each their own journal, faults and credentials", async () => {
  await using one = await startMock({ authToken: "one" });
  await using two = await startMock({ authId: `SA${"7".repeat(18)}`, authToken: "two" });
  one.next({ status: 500 });
  expect((await ask({ mock: two, fetch })).status).toBe(200);
  expect((await ask({ mock: one, fetch })).status).toBe(500);
  expect((await ask({ mock: two, fetch }, { token: "one" })).status).toBe(401);
  expect([one.requests.length, two.requests.length]).toEqual([1, 2]);
});

test("tells of each request before its answer, whatever the listener throws", async () => {
  const told: MockRequest[] = [];
  const onRequest = (entry: MockRequest) => {
    told.push(entry);
    throw new Error("a listener's own trouble");
  };
  await using mock = await startMock({ onRequest });
  mock.next({ drop: "before" });
  await expect(ask({ mock, fetch })).rejects.toThrow(TypeError);
  expect(told).toEqual(mock.requests);
  expect((await ask({ mock, fetch })).status).toBe(200);
});

test.each<[object, string]>([
  [
    { prot: 4010 },
    "startMock has no prot; it may have authId, authToken, port, host, adminToken, journalLimit, onRequest, simulate.",
  ],
  [{ port: "4010" }, 'port must be a whole number from 0 to 65535; received "4010".'],
  [{ port: 65536 }, "port must be a whole number from 0 to 65535; received 65536."],
  [{ host: "" }, 'host must be an address or a name of this machine; received "".'],
  [
    { authId: "me" },
    "authId must be MA or SA and 18 capital letters or digits, as the console shows it; received another value, which is not shown.",
  ],
  [{ authToken: "two words" }, "authToken must be printable ASCII without spaces (the value is not shown)"],
  [{ adminToken: "two words" }, "adminToken must be printable ASCII without spaces (the value is not shown)"],
  [{ journalLimit: 0 }, "journalLimit must be a whole number from 1; received 0."],
  [{ onRequest: true }, "onRequest must be a function; received true."],
])("refuses the options %j", async (options: MockOptions, message) => {
  await expect(startMock(options)).rejects.toThrow(TypeError);
  await expect(startMock(options)).rejects.toThrow(message);
});

test("says that a port is taken, and where it listens", async () => {
  await using mock = await startMock({ host: "0.0.0.0" });
  const { port } = new URL(mock.url);
  expect(mock.url).toBe(`http://127.0.0.1:${port}`);
  await expect(startMock({ port: Number(port) })).rejects.toThrow(
    `The mock cannot listen on 127.0.0.1:${port}: the port is taken.`,
  );
  await expect(startMock({ host: "no.such.host.invalid" })).rejects.toThrow("The mock cannot listen on no.such.host");
});

test("closing ends idle connections, delays and requests under way, over a socket and in the process", async () => {
  const mock = await startMock();
  const idle = connect(Number(new URL(mock.url).port), "127.0.0.1");
  const idleEnded = new Promise((resolve) => idle.once("close", resolve));
  mock.next({ delay: 2 ** 31 - 1, times: 2 });
  const waiting = [fetch, mock.fetch].map((way) => ask({ mock, fetch: way }).catch((error: unknown) => error));
  while (mock.requests.length < 2) await new Promise((resolve) => setImmediate(resolve));
  await Promise.all([mock.close(), mock.close(), idleEnded]);
  for (const error of await Promise.all(waiting)) expect(error).toMatchObject({ message: "fetch failed" });
  const late: unknown = await ask({ mock, fetch: mock.fetch }).catch((error: unknown) => error);
  expect(late).toMatchObject({ message: "fetch failed", cause: { code: "ECONNREFUSED", syscall: "connect" } });
});

test("the client works on the mock's own fetch, and tells its faults apart as it does over a socket", async () => {
  await using mock = await startMock();
  const { authId, authToken, fetch } = mock;
  const client = createPhloClient({ authId, authToken, fetch });
  const { to, trigger_source } = transfer;
  const coldTransfer = () => client.multiPartyCall("p", "n").coldTransfer({ to, trigger_source }, { timeout: 1000 });
  mock.next({ status: 429, headers: { "retry-after": "0" } });
  expect(await coldTransfer()).toMatchObject({ error: "" });
  expect(mock.requests.map(({ status }) => status)).toEqual([429, 200]);
  mock.next({ drop: "during" });
  const broken: unknown = await coldTransfer().catch((error: unknown) => error);
  expect(isPhloError(broken) && [broken.kind, broken.mayHaveExecuted]).toEqual(["connection", true]);
  mock.next({ delay: 60_000 });
  const late: unknown = await client
    .multiPartyCall("p", "n")
    .member("14155550100")
    .hold({ timeout: 20, maxRetries: 0 })
    .catch((error: unknown) => error);
  expect(isPhloError(late) && late.kind).toBe("timeout");
});

test("mock.fetch takes an address, a URL or a Request, and does not send what is aborted", async () => {
  await using mock = await startMock();
  const headers = { authorization: `Basic ${btoa(`${mock.authId}:${mock.authToken}`)}` };
  const address = `https://phlorunner.plivo.com${phlo}`;
  expect((await mock.fetch(address, { headers })).status).toBe(200);
  expect((await mock.fetch(new URL(address), { headers })).url).toBe(address);
  expect((await mock.fetch(new Request(address, { headers }))).ok).toBe(true);
  const reason = { my: "reason" };
  await expect(mock.fetch(address, { headers, signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  await expect(mock.fetch("nowhere")).rejects.toThrow(TypeError);
  expect(mock.requests).toHaveLength(3);
});

test("a browser may ask from any page", async () => {
  await using mock = await startMock();
  mock.next({ status: 429 });
  const wanted = { "access-control-request-method": "POST", "access-control-request-headers": "authorization,prefer" };
  const preflight = await fetch(mock.url + call, {
    method: "OPTIONS",
    headers: { origin: "http://localhost:5173", ...wanted },
  });
  expect([preflight.status, await preflight.text()]).toEqual([204, ""]);
  expect(preflight.headers.get("access-control-allow-origin")).toBe("*");
  expect(preflight.headers.get("access-control-allow-methods")).toBe("POST");
  expect(preflight.headers.get("access-control-allow-headers")).toBe("authorization,prefer");
  const { status, headers } = await ask({ mock, fetch });
  expect([status, headers.get("access-control-allow-origin")]).toEqual([429, "*"]);
  expect(mock.requests).toHaveLength(1);
});
