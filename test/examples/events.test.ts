import { execFile } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { signEvent } from "../../src/webhooks/index.js";

const example = (name: string) => new URL(`../../examples/${name}`, import.meta.url);
const { createApp } = await import(example("events-hono.mjs").href);
const { receiveEvent } = await import(example("events-fetch.mjs").href);

const authToken = "the-auth-token";
const origin = "https://pbx.example.com";
const params = { event: "ConferenceEnter", to: "+14152225555" };

/** What a handler answers to a right callback, to its copy, to a GET, to a forged and to an unsigned one. */
async function statuses(ask: (path: string, init: RequestInit) => Promise<Response>): Promise<number[]> {
  const sign = async (method: "GET" | "POST", token: string) => {
    const { url, ...init } = await signEvent({ url: `${origin}/events`, params, authToken: token, method });
    return () => ask(url.slice(origin.length), init);
  };
  const right = await sign("POST", authToken);
  const others = [await sign("GET", authToken), await sign("POST", "another token")];
  const answers: Response[] = [];
  for (const each of [right, right, ...others, () => ask("/events", { method: "POST", body: "event=x" })])
    answers.push(await each());
  return answers.map(({ status }) => status);
}

const expected = [204, 409, 204, 403, 401];

test("the Express handler takes what is signed, and refuses copies and forgeries", async () => {
  const script = fileURLToPath(example("events-express.mjs"));
  const env = { ...process.env, PORT: "0", PLIVO_AUTH_TOKEN: authToken, PUBLIC_ORIGIN: origin };
  const child = execFile(process.execPath, [script], { env });
  const lines: string[] = [];
  const output = createInterface({ input: child.stdout ?? process.stdin });
  output.on("line", (line) => lines.push(line));
  await once(output, "line");
  const server = new URL(lines[0]?.split(" ").at(-1) ?? "").origin;
  expect(await statuses((path, init) => fetch(server + path, init))).toEqual(expected);
  child.kill();
  await once(child, "close");
  expect(lines.slice(1)).toEqual(["+14152225555 is on the call.", "+14152225555 is on the call."]);
});

test.each([
  { PLIVO_AUTH_TOKEN: "", PUBLIC_ORIGIN: origin },
  { PLIVO_AUTH_TOKEN: authToken, PUBLIC_ORIGIN: "" },
  { PLIVO_AUTH_TOKEN: authToken, PUBLIC_ORIGIN: "pbx.example.com" },
])("the Express handler does not start with %o, with which it could verify nothing", async (given) => {
  const env = { ...process.env, PORT: "0", ...given };
  const child = execFile(process.execPath, [fileURLToPath(example("events-express.mjs"))], { env });
  const stderr = child.stderr ? text(child.stderr) : "";
  const [code] = await once(child, "close");
  expect([code, await stderr]).toEqual([
    1,
    "Set PLIVO_AUTH_TOKEN, and PUBLIC_ORIGIN such as https://pbx.example.com.\n",
  ]);
});

test("the Hono handler does the same", async () => {
  const events: unknown[] = [];
  const app = createApp({ authTokens: [authToken], origin, onEvent: (event: unknown) => events.push(event) });
  expect(await statuses(async (path, init) => app.request(`http://10.0.0.7:8080${path}`, init))).toEqual(expected);
  expect(events).toEqual([params, params]);
});

test("the handler of a bare Request does the same, with and without a proxy in front", async () => {
  for (const place of [origin, undefined]) {
    const events: unknown[] = [];
    const options = { authTokens: [authToken], origin: place, onEvent: (event: unknown) => events.push(event) };
    const host = place === undefined ? origin : "http://10.0.0.7:8080";
    expect(await statuses((path, init) => receiveEvent(new Request(host + path, init), options))).toEqual(expected);
    expect(events).toEqual([params, params]);
  }
});
