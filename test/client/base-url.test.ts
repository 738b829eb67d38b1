/** `PLIVO_BASE_URL`: any program, unchanged, reaches a mock instead of people. */
import { afterEach, expect, test } from "vitest";
import { createPhloClient } from "../../src/index.js";
import { startMock } from "../../src/mock/index.js";
import { run } from "../cli/command.js";

const account = { authId: "MAXXXXXXXXXXXXXXXXXX", authToken: "mock-token" };
const phloId = "e564a84a-7910-4447-b16f-65c541dd552c";

afterEach(() => {
  delete process.env.PLIVO_BASE_URL;
});

/** Where a client's requests go. */
async function addresses(options: { baseUrl?: string; voiceBaseUrl?: string; allowInsecureHttp?: boolean } = {}) {
  const asked: string[] = [];
  const phlo = createPhloClient({
    ...account,
    ...options,
    fetch: async (input) => {
      asked.push(new URL(String(input)).origin);
      return Response.json({ calls: [], phlo_id: "p" });
    },
  });
  await phlo.get(phloId);
  await phlo.liveCalls();
  return asked;
}

test("the environment names the address, of the Voice API as well; an option takes precedence", async () => {
  process.env.PLIVO_BASE_URL = "http://127.0.0.1:4010";
  expect(await addresses()).toEqual(["http://127.0.0.1:4010", "http://127.0.0.1:4010"]);
  expect(await addresses({ voiceBaseUrl: "http://localhost:2" })).toEqual([
    "http://127.0.0.1:4010",
    "http://localhost:2",
  ]);
  expect(await addresses({ baseUrl: "https://phlorunner.plivo.com" })).toEqual([
    "https://phlorunner.plivo.com",
    "https://api.plivo.com",
  ]);
});

test.each([
  ["", 'received "".'],
  ["phlorunner", 'received "phlorunner"'],
  ["http://phlorunner.plivo.com", "http: only for this machine, or with allowInsecureHttp)"],
  ["http://mock:4010", "http: only for this machine, or with allowInsecureHttp)"],
  ["https://user:word@host", "received one that may hold credentials"],
])("%j in the environment is checked as the option is, and named by its variable", (address, complaint) => {
  process.env.PLIVO_BASE_URL = address;
  const create = () => createPhloClient(account);
  expect(create).toThrow(expect.objectContaining({ kind: "argument", argument: "PLIVO_BASE_URL" }));
  expect(create).toThrow(complaint);
});

test("beyond this machine, plain http: needs the same option as ever", async () => {
  process.env.PLIVO_BASE_URL = "http://mock:4010";
  expect(await addresses({ allowInsecureHttp: true })).toEqual(["http://mock:4010", "http://mock:4010"]);
});

test("what somebody put into Object.prototype is no variable", async () => {
  Reflect.set(Object.prototype, "PLIVO_BASE_URL", "https://collector.example");
  try {
    expect(await addresses()).toEqual(["https://phlorunner.plivo.com", "https://api.plivo.com"]);
  } finally {
    Reflect.deleteProperty(Object.prototype, "PLIVO_BASE_URL");
  }
});

test("an environment that may not be read names no address", async () => {
  const { env } = process;
  const locked = new Proxy(env, {
    getOwnPropertyDescriptor(target, name) {
      if (name === "PLIVO_BASE_URL") throw new Error("NotCapable");
      return Reflect.getOwnPropertyDescriptor(target, name);
    },
  });
  process.env = locked;
  try {
    expect(await addresses()).toEqual(["https://phlorunner.plivo.com", "https://api.plivo.com"]);
  } finally {
    process.env = env;
  }
});

test("the command follows it, too: flags, dry run and errors", async () => {
  const { url, authId, authToken, requests, close } = await startMock();
  const env = { PLIVO_AUTH_ID: authId, PLIVO_AUTH_TOKEN: authToken, PLIVO_BASE_URL: url };
  const words = ["get", "--phlo-id", phloId];
  expect(await run(words, env)).toMatchObject({ code: 0 });
  expect(requests.map(({ operation }) => operation)).toEqual(["getPhlo"]);
  expect((await run([...words, "--dry-run"], env)).stdout).toContain(`${url}/v1/phlo/`);
  const wrong = await run(words, { ...env, PLIVO_BASE_URL: "phlorunner" });
  expect([wrong.code, wrong.stderr]).toEqual([1, expect.stringMatching(/PLIVO_BASE_URL must be an https: address/)]);
  await close();
});
