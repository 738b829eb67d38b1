/** The proxies of the environment, through Node's own sockets. */
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createPhloClient, type PhloClientOptions } from "../../src/index.js";
import { nodeTransport } from "../../src/transport/node.js";
import { environment, listening, run, start } from "../cli/command.js";
import { caught } from "../hostile/connect.js";
import { values } from "../support/client-methods.js";
import { type RememberingServer, startRememberingServer, trusting } from "../support/remembering-server.js";
import { startTunnellingProxy, type TunnellingProxy } from "../support/tunnelling-proxy.js";

const names = ["HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "NO_PROXY"].flatMap((name) => [name, name.toLowerCase()]);

let server: RememberingServer;
let proxy: TunnellingProxy;
beforeEach(async () => {
  server = await startRememberingServer({});
  proxy = await startTunnellingProxy(server.port);
  for (const name of names) vi.stubEnv(name, undefined);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await proxy[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
});

const address = () => `http://127.0.0.1:${proxy.port}`;

/** What a transfer comes to, and whether its request was read. */
async function transfer(baseUrl: string, options: PhloClientOptions = {}) {
  const phlo = createPhloClient({
    authId: values.auth_id,
    authToken: "s3cret-token",
    baseUrl,
    transport: nodeTransport(trusting),
    backoff: { initialDelay: 0, maxDelay: 0 },
    maxRetries: 1,
    ...options,
  });
  const call = phlo.multiPartyCall(values.phlo_id, values.node_id);
  const error = await caught(call.coldTransfer({ to: "+14152225555", trigger_source: "+14152223333" }));
  return { error, wasRead: server.hasRead(values.node_id) };
}

test.each<[string, Record<string, string>, string]>([
  ["HTTPS_PROXY", { HTTPS_PROXY: "http://PROXY" }, "phlo.invalid:443"],
  ["https_proxy", { https_proxy: "http://PROXY" }, "phlo.invalid:443"],
  ["ALL_PROXY", { ALL_PROXY: "http://PROXY" }, "phlo.invalid:443"],
  ["an address without a scheme", { HTTPS_PROXY: "PROXY" }, "phlo.invalid:443"],
  ["another host in NO_PROXY", { HTTPS_PROXY: "http://PROXY", NO_PROXY: "other.invalid" }, "phlo.invalid:443"],
])("%s leads through a tunnel", async (_, env, authority) => {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value.replace("PROXY", `127.0.0.1:${proxy.port}`));
  expect(await transfer("https://phlo.invalid")).toEqual({ error: undefined, wasRead: true });
  expect(proxy.asked).toEqual([{ authority, authorization: undefined }]);
});

test("the proxy gets its credentials, and no error shows them", async () => {
  vi.stubEnv("HTTPS_PROXY", `http://some%40one:hush@127.0.0.1:${proxy.port}`);
  await transfer("https://phlo.invalid");
  expect(proxy.asked[0]?.authorization).toBe(`Basic ${btoa("some@one:hush")}`);
  proxy.manner = 407;
  const { error } = await transfer("https://phlo.invalid");
  expect(JSON.stringify([error, Object(error).cause?.message])).not.toContain("hush");
});

test.each([
  ["NO_PROXY names the host", "https://phlo.invalid", { NO_PROXY: ".invalid" }],
  ["NO_PROXY is *", "https://phlo.invalid", { NO_PROXY: "*" }],
  ["the host is this machine", "https://127.0.0.1:1", {}],
  ["the host is localhost", "https://localhost:1", {}],
])("nobody is asked for a tunnel where %s", async (_, baseUrl, env) => {
  for (const [name, value] of Object.entries({ HTTPS_PROXY: address(), ...env })) vi.stubEnv(name, value);
  expect((await transfer(baseUrl)).error).toMatchObject({ kind: "connection", mayHaveExecuted: false });
  expect(proxy.asked).toEqual([]);
});

describe("a tunnel that is not opened is certain: nothing left", () => {
  test.each([407, 403, 502, 503, "close"] as const)("%s", async (manner) => {
    vi.stubEnv("HTTPS_PROXY", address());
    proxy.manner = manner;
    const { error, wasRead } = await transfer("https://phlo.invalid");
    expect(error).toMatchObject({ kind: "connection", mayHaveExecuted: false, attempts: 2 });
    if (manner !== "close") expect(Object(error).cause.message).toContain(`answered CONNECT with status ${manner}`);
    expect([wasRead, proxy.asked.length]).toEqual([false, 2]);
  });

  test("a proxy that says nothing, and one that is not there", async () => {
    vi.stubEnv("HTTPS_PROXY", address());
    proxy.manner = "stall";
    expect((await transfer("https://phlo.invalid", { timeout: 60 })).error).toMatchObject({
      kind: "timeout",
      mayHaveExecuted: false,
    });
    vi.stubEnv("HTTPS_PROXY", "http://127.0.0.1:1");
    expect((await transfer("https://phlo.invalid")).error).toMatchObject({
      kind: "connection",
      mayHaveExecuted: false,
    });
  });

  test("a proxy that we cannot speak to", async () => {
    vi.stubEnv("HTTPS_PROXY", "socks5://127.0.0.1:1");
    const { error } = await transfer("https://phlo.invalid");
    expect(error).toMatchObject({ kind: "connection", mayHaveExecuted: false });
    expect(Object(error).cause.message).toContain("must be http: or https:");
  });
});

describe("the command", () => {
  const trust = { NODE_EXTRA_CA_CERTS: fileURLToPath(new URL("../hostile/certificate.pem", import.meta.url)) };
  const env = () => ({ ...environment, ...trust, HTTPS_PROXY: address() });

  test("goes through the proxy", async () => {
    const { code } = await run(["hold", "--member", "+14152225555", "--base-url", "https://untrusted.invalid"], env());
    expect([code, proxy.asked.length]).toEqual([0, 1]);
  });

  test("`proxy` forwards through it", async () => {
    const running = start(["proxy", "--upstream", "https://untrusted.invalid", "--port", "0"], env());
    try {
      const url = await listening(running);
      expect((await transfer(url)).error).toBeUndefined();
    } finally {
      running.child.kill("SIGINT");
      await running.outcome;
    }
    expect(proxy.asked.length).toBe(1);
  });
});
