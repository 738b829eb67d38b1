/** The backend of an agent's desktop, copied and tested as a newcomer would: with the packed package installed. */
import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { emptyProject, pack, run } from "../../scripts/pack.js";

let folder: string;
beforeAll(async () => {
  const tarball = await pack();
  folder = await emptyProject(tarball.path, "express@5", "pino@10");
  await cp(fileURLToPath(new URL("../../examples/agent-desktop/", import.meta.url)), folder, { recursive: true });
}, 120_000);
afterAll(() => rm(folder, { recursive: true }));

test("its own tests pass", async () => {
  const { stdout } = await run(process.execPath, ["--test", "--test-reporter=tap"], { cwd: folder });
  expect(stdout).toMatch(/^# pass 6$/m);
  expect(stdout).toMatch(/^# fail 0$/m);
});

test("it starts, and logs with pino", async () => {
  const env = {
    ...process.env,
    PLIVO_AUTH_ID: "MAXXXXXXXXXXXXXXXXXX",
    PLIVO_AUTH_TOKEN: "the-auth-token",
    PHLO_ID: "e564a84a-7910-4447-b16f-65c541dd552c",
    NODE_ID: "b4b48fc2-f47a-4a93-97c3-749ed9a40fa8",
    PORT: "0",
  };
  const program = `process.on("exit", () => {}); await import(${JSON.stringify(join(folder, "server.mjs"))}); setImmediate(() => process.exit());`;
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", program], { cwd: folder, env });
  expect(stdout).toMatch(/"msg":"Listening on http:\/\/127\.0\.0\.1:\d+"/);
  expect(stdout).not.toContain("the-auth-token");
});
