import { execFile } from "node:child_process";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import seed from "../fixtures/cold-transfer.json" with { type: "json" };

const fileOf = (name: string) => fileURLToPath(new URL(`../../examples/${name}`, import.meta.url));

function run(
  environment: Record<string, string> = {},
  name = "cold-transfer.mjs",
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [fileOf(name)],
      { env: { ...process.env, ...environment } },
      (_, stdout, stderr) => resolve({ code: child.exitCode, stdout, stderr }),
    );
  });
}

test("the cold transfer shows the seed's request with a hidden token, and a success", async () => {
  const { code, stdout, stderr } = await run();
  expect([code, stderr]).toEqual([0, ""]);
  for (const [name, value] of Object.entries(seed.body)) expect(stdout).toContain(`"${name}": "${value}"`);
  expect(stdout).toMatch(/^POST http:\/\/127\.0\.0\.1:\d+\/v1\/phlo\//m);
  expect(stdout).toContain("authorization: Basic (hidden)");
  expect(stdout).toMatch(/^20[01] \w+\n\{"api_id":"[0-9a-f-]{36}"/m);
});

test("it says in a line that its port is taken", async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const { code, stderr } = await run({ PORT: String(port) });
  await new Promise((resolve) => server.close(resolve));
  expect(code).toBe(1);
  expect(stderr).toBe(`The mock cannot listen on 127.0.0.1:${port}: the port is taken.\n`);
});

test("after an unknown outcome, the example looks whether the phone rings, and decides", async () => {
  const { code, stdout, stderr } = await run({}, "transfer-look-decide.mjs");
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(
    /^cold_transfer: the connection failed.*The outcome is unknown: check the call before you retry\.\nIt rings, or was answered: [0-9a-f-]{36}\. Do not transfer again\.\n$/,
  );
});
