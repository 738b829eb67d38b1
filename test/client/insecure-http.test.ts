import { createServer } from "node:http";
import { expect, test } from "vitest";
import { createPhloClient, type PhloArgumentError } from "../../src/index.js";
import { run } from "../cli/command.js";
import { ended, listen } from "../support/listen.js";

const account = { authId: "MAXXXXXXXXXXXXXXXXXX", authToken: "mock-token" };

/** A mock in another container: here, a proxy of the test's own that answers whatever host is named. */
async function inAnotherContainer<Result>(work: (fetch: typeof globalThis.fetch) => Promise<Result>): Promise<Result> {
  const server = createServer((request, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.end(
      JSON.stringify({ phlo_id: "p", api_id: "8c77b816-d621-4028-afc8-1aeab1d497a8", host: request.headers["x-host"] }),
    );
  });
  const port = await listen(server);
  try {
    return await work((input, init) => {
      const url = new URL(input instanceof Request ? input.url : input);
      const headers = new Headers(init?.headers);
      headers.set("x-host", url.host);
      return fetch(`http://127.0.0.1:${port}${url.pathname}`, { ...init, headers });
    });
  } finally {
    server.closeAllConnections();
    await ended(server);
  }
}

test.each([
  "http://mock:4010",
  "http://host.docker.internal:4010",
  "http://172.17.0.1:4010",
  "http://plivo.com.example",
])("%s is refused, until it is allowed in so many words", async (baseUrl) => {
  expect(() => createPhloClient({ ...account, baseUrl })).toThrow(
    "http: only for this machine, or with allowInsecureHttp)",
  );
  expect(() => createPhloClient({ ...account, baseUrl, allowInsecureHttp: false })).toThrow("only for this machine");
  const body = await inAnotherContainer((fetch) =>
    createPhloClient({ ...account, baseUrl, allowInsecureHttp: true, fetch }).get("p"),
  );
  expect(body).toMatchObject({ host: new URL(baseUrl).host });
});

test.each([
  "http://phlorunner.plivo.com",
  "http://api.plivo.com",
  "http://PLIVO.com",
  "http://plivo.com.",
  "http://a:b@mock:4010",
  "ftp://mock",
  "http://mock/?a=b",
])("%s is refused all the same", (baseUrl) => {
  const create = () => createPhloClient({ ...account, baseUrl, allowInsecureHttp: true });
  expect(create).toThrow(
    expect.objectContaining({ kind: "argument", argument: "baseUrl" } satisfies Partial<PhloArgumentError>),
  );
  const voice = () => createPhloClient({ ...account, voiceBaseUrl: baseUrl, allowInsecureHttp: true });
  expect(voice).toThrow(expect.objectContaining({ argument: "voiceBaseUrl" }));
});

test("it must be true or false", () => {
  const options = Object({ ...account, allowInsecureHttp: "yes" });
  expect(() => createPhloClient(options)).toThrow('allowInsecureHttp must be true or false; received "yes".');
});

test("the command has a flag for it", async () => {
  const words = ["get", "--base-url", "http://mock:4010", "--dry-run"];
  expect((await run(words)).stderr).toContain("--base-url must be an https: address");
  expect((await run([...words, "--allow-insecure-http"])).stdout).toContain("http://mock:4010/v1/phlo/");
  const plivo = await run(["get", "--base-url", "http://phlorunner.plivo.com", "--allow-insecure-http", "--dry-run"]);
  expect(plivo).toMatchObject({ code: 1, stderr: expect.stringContaining("https: for Plivo's own hosts") });
});
