import { execFile } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Agent } from "undici";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createPhloClient } from "../../src/index.js";
import { undiciTransport } from "../../src/transport/undici.js";
import { values } from "../support/calls.js";
import { listen } from "../support/listen.js";

const credentials = { authId: "MAXXXXXXXXXXXXXXXXXX", authToken: "s3cret-token" };

let server: Server;
let baseUrl: string;
let seen: { connections: number; requests: { line: string; authorization: string | undefined }[] };
beforeEach(async () => {
  seen = { connections: 0, requests: [] };
  server = createServer((request, response) => {
    const { method, url, headers } = request;
    seen.requests.push({ line: `${method} ${url}`, authorization: headers.authorization });
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ api_id: "8c77b816-d621-4028-afc8-1aeab1d497a8", error: "" }));
  }).on("connection", () => seen.connections++);
  baseUrl = `http://127.0.0.1:${await listen(server)}`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const member = (transport = undiciTransport()) => {
  const phlo = createPhloClient({ ...credentials, baseUrl, transport });
  return { phlo, member: phlo.multiPartyCall(values.phlo_id, values.node_id).member(values.member_address) };
};

test("requests go through the dispatcher that is given", async () => {
  const dispatcher = new Agent();
  const paths: unknown[] = [];
  const watched = dispatcher.compose((dispatch) => (options, handler) => {
    paths.push(options.path);
    return dispatch(options, handler);
  });
  await member(undiciTransport({ dispatcher: watched })).member.hold();
  await dispatcher.close();
  expect(paths).toEqual([seen.requests[0]?.line.replace("POST ", "")]);
});

test.each([
  ["fetch", undefined],
  ["undici", undiciTransport()],
])(
  "with %s, a connection opened by preconnect() serves the next action, and carried no credentials",
  async (_, transport) => {
    const phlo = createPhloClient({ ...credentials, baseUrl, transport });
    await phlo.preconnect();
    await new Promise(setImmediate); // undici hands a connection back a turn after its answer
    await phlo.multiPartyCall(values.phlo_id, values.node_id).member(values.member_address).hold();
    expect(seen.connections).toBe(1);
    expect(seen.requests[0]).toEqual({ line: "OPTIONS /", authorization: undefined });
    expect(seen.requests[1]?.authorization).toMatch(/^Basic /);
  },
);

test("preconnect() says when there is no connection to be had", async () => {
  const phlo = createPhloClient({ ...credentials, baseUrl: "http://127.0.0.1:1", transport: undiciTransport() });
  await expect(phlo.preconnect()).rejects.toMatchObject({ kind: "connection", mayHaveExecuted: false });
  await expect(phlo.preconnect({ signal: AbortSignal.abort() })).rejects.toMatchObject({ kind: "abort", attempts: 0 });
});

test("says how to install undici where it is missing", async () => {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const copy = await mkdtemp(join(tmpdir(), "plivo-phlo-"));
  for (const path of ["dist", "package.json"]) await cp(join(root, path), join(copy, path), { recursive: true });
  const program = 'import("plivo-phlo/undici").then(({ undiciTransport }) => undiciTransport())';
  const run = promisify(execFile)(process.execPath, ["--input-type=module", "--eval", program], { cwd: copy });
  await expect(run).rejects.toThrow("plivo-phlo/undici needs undici: npm install undici@7");
  await rm(copy, { recursive: true });
});
