import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Agent, getGlobalDispatcher, interceptors, setGlobalDispatcher } from "undici";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createPhloClient } from "../../src/index.js";
import { undiciTransport } from "../../src/transport/undici.js";
import { caught } from "../hostile/connect.js";
import { values } from "../support/calls.js";
import { listen } from "../support/listen.js";

const credentials = { authId: "MAXXXXXXXXXXXXXXXXXX", authToken: "s3cret-token" };

let server: Server;
let baseUrl: string;
let status: number;
let seen: { connections: number; requests: { line: string; authorization: string | undefined }[] };
beforeEach(async () => {
  status = 200;
  seen = { connections: 0, requests: [] };
  server = createServer((request, response) => {
    const { method, url, headers } = request;
    seen.requests.push({ line: `${method} ${url}`, authorization: headers.authorization });
    response.statusCode = status;
    if (status === 307) response.setHeader("location", `${baseUrl}/elsewhere`);
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

/** What a request comes to with the built package, beside an undici that is put there, or none. */
async function requestBeside(undici: string | undefined): Promise<string> {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const copy = await mkdtemp(join(tmpdir(), "plivo-phlo-"));
  for (const path of ["dist", "package.json"]) await cp(join(root, path), join(copy, path), { recursive: true });
  if (undici !== undefined) {
    await mkdir(join(copy, "node_modules/undici"), { recursive: true });
    await writeFile(join(copy, "node_modules/undici/index.js"), undici);
  }
  await mkdir(join(copy, "node_modules"), { recursive: true });
  await symlink(join(root, "node_modules/openapi-fetch"), join(copy, "node_modules/openapi-fetch"));
  const program = `
    import { createPhloClient } from "plivo-phlo";
    import { undiciTransport } from "plivo-phlo/undici";
    const phlo = createPhloClient({ authId: "${credentials.authId}", authToken: "x", transport: undiciTransport() });
    await phlo.get("p-1").catch(({ message, attempts }) => console.log(attempts, message));`;
  const options = { cwd: copy };
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", program], options);
  await rm(copy, { recursive: true });
  return stdout.trim();
}

test("says how to install undici where it is missing, and why one does not load", async () => {
  expect(await requestBeside(undefined)).toBe("1 getPhlo: plivo-phlo/undici needs undici: npm install undici@7.");
  expect(await requestBeside('throw new TypeError("markAsUncloneable is not a function")')).toContain(
    `1 getPhlo: the installed undici does not load on Node ${process.versions.node}: undici 7 needs Node 20.18`,
  );
});

test("unknown options are refused, with what was probably meant", () => {
  const misspelled = Object.fromEntries([["dispatchr", new Agent()]]);
  expect(() => undiciTransport(misspelled)).toThrow('unknown option "dispatchr": did you mean dispatcher?');
  const wrong = Object.fromEntries([["dispatcher", "http://proxy"]]);
  expect(() => undiciTransport(wrong)).toThrow("dispatcher must be a dispatcher of undici");
});

test("a redirect is not followed, even by a dispatcher that does", async () => {
  const dispatcher = new Agent().compose(interceptors.redirect({ maxRedirections: 5 }));
  status = 307;
  const error = await caught(member(undiciTransport({ dispatcher })).member.hold());
  await dispatcher.close();
  expect(error).toMatchObject({ kind: "response", mayHaveExecuted: true });
  expect(seen.requests.length).toBe(1);
});

test("the global dispatcher is used where the program has set one", async () => {
  const original = getGlobalDispatcher();
  const { member: target } = member(undiciTransport());
  let used = 0;
  const agent = new Agent();
  const watching = agent.compose((dispatch) => (options, handler) => {
    used++;
    return dispatch(options, handler);
  });
  setGlobalDispatcher(watching);
  await target.hold();
  setGlobalDispatcher(original);
  await target.hold();
  await agent.close();
  expect([used, seen.requests.length]).toEqual([1, 2]);
});
