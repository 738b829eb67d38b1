/** The package inside a bundle of the user's program. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { emptyProject, pack, run } from "../../scripts/pack.js";
import { values } from "../support/client-methods.js";
import { ended, listen } from "../support/listen.js";
import { bundleForBrowsers, bundlers, type Format } from "./bundlers.js";

const seen: IncomingHttpHeaders[] = [];
const server = createServer((request, response) => {
  seen.push(request.headers);
  response.end(JSON.stringify({ api_id: "a-1", error: "" }));
});

let project: string;
let url: string;
beforeAll(async () => {
  const { path } = await pack();
  project = await emptyProject(path, "undici@7");
  await rm(dirname(path), { recursive: true });
  url = `http://127.0.0.1:${await listen(server)}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await ended(server);
  await rm(project, { recursive: true });
});

/** A program that makes one request through a transport, where it names one. */
async function program(name: string, imports: string, transport: string): Promise<string> {
  const path = join(project, `${name}.js`);
  const options = `{ authId: "${values.auth_id}", authToken: "x", baseUrl: "${url}"${transport} }`;
  const lines = [
    'import { createPhloClient } from "plivo-phlo";',
    imports,
    `createPhloClient(${options}).multiPartyCall("${values.phlo_id}", "${values.node_id}").member("+14152225555")`,
    "  .hold().then(() => process.exit(0), (error) => { console.error(error); process.exit(1); });",
  ];
  await writeFile(path, lines.join("\n"));
  return path;
}

const fetches = (headers: IncomingHttpHeaders | undefined) => headers?.["sec-fetch-mode"] !== undefined;

const formats: readonly Format[] = ["esm", "cjs"];
describe.each(Object.entries(bundlers))("by %s for Node", (_, bundle) => {
  test.each(formats)("as %s, it goes through Node's own sockets", async (format) => {
    const folder = await mkdtemp(join(tmpdir(), "plivo-phlo-"));
    const file = await bundle(await program("default", "", ""), format, folder);
    await run(process.execPath, [file], { cwd: folder });
    await rm(folder, { recursive: true });
    expect([seen.length, fetches(seen.pop())]).toEqual([1, false]);
  });
});

test("a bundle of CommonJS, as for a Lambda, has undici inside", async () => {
  const folder = await mkdtemp(join(tmpdir(), "plivo-phlo-"));
  const imports = 'import { undiciTransport } from "plivo-phlo/undici";';
  const entry = await program("undici", imports, ", transport: undiciTransport()");
  const file = await bundlers.esbuild?.(entry, "cjs", folder);
  await run(process.execPath, [String(file)], { cwd: folder });
  await rm(folder, { recursive: true });
  expect(seen.splice(0).length).toBe(1);
});

test("a bundle for browsers holds nothing of Node", async () => {
  const text = await bundleForBrowsers(await program("browser", "", ""));
  expect(text).toContain("createPhloClient");
  expect(text).not.toMatch(/["'`]node:|require\(/);
});
