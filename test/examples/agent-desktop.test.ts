/** The backend of an agent's desktop, copied and tested as a newcomer would: with the packed package installed. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, rm } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { emptyProject, pack, run } from "../../scripts/pack.js";
import { ended, listen } from "../support/listen.js";

let folder: string;
beforeAll(async () => {
  const tarball = await pack();
  folder = await emptyProject(tarball.path, "express@5", "pino@10");
  await cp(fileURLToPath(new URL("../../examples/agent-desktop/", import.meta.url)), folder, { recursive: true });
}, 120_000);
afterAll(() => rm(folder, { recursive: true }));

test("its own tests pass", async () => {
  const { stdout } = await run(process.execPath, ["--test", "--test-reporter=tap"], { cwd: folder });
  expect(stdout).toMatch(/^# pass 8$/m);
  expect(stdout).toMatch(/^# fail 0$/m);
});

test("it starts, logs with pino, and lets a transfer end before it ends", async () => {
  const held: ServerResponse[] = [];
  const plivo = createServer((_, response) => held.push(response));
  const port = await listen(plivo);
  const env = {
    ...process.env,
    PLIVO_BASE_URL: `http://127.0.0.1:${port}`,
    PLIVO_AUTH_ID: "MAXXXXXXXXXXXXXXXXXX",
    PLIVO_AUTH_TOKEN: "the-auth-token",
    PLIVO_PHLO_ID: "e564a84a-7910-4447-b16f-65c541dd552c",
    PLIVO_NODE_ID: "b4b48fc2-f47a-4a93-97c3-749ed9a40fa8",
    PORT: "0",
  };
  const child = spawn(process.execPath, [join(folder, "server.mjs")], { env, stdio: ["ignore", "pipe", "inherit"] });
  const exited = once(child, "exit");
  const lines: string[] = [];
  const log = createInterface(child.stdout).on("line", (line) => lines.push(line));
  await once(log, "line");
  const [, address] = /"msg":"Listening on (http:\/\/127\.0\.0\.1:\d+)"/.exec(lines[0] ?? "") ?? [];
  const transfer = fetch(`${address}/transfers`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ to: "+14152225555", agent: "+14152223333" }),
  });
  await once(plivo, "request");
  const announced = once(log, "line");
  child.kill("SIGTERM");
  await announced;
  held[0]?.writeHead(200, { "content-type": "application/json" }).end('{"api_id":"a","error":""}');
  expect([(await transfer).status, await exited]).toEqual([202, [0, null]]);
  expect(lines[1]).toContain("Shutting down");
  expect(lines.join("\n")).not.toContain("the-auth-token");
  await ended(plivo);
});
