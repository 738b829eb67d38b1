import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { startMock } from "../../src/mock/index.js";

const recipe = fileURLToPath(new URL("../../examples/rehearse_call.py", import.meta.url));

const python = (words: readonly string[], environment: Record<string, string> = {}) =>
  new Promise<{ code: number | null; output: string }>((resolve) => {
    const env = { ...process.env, PYTHONDONTWRITEBYTECODE: "1", ...environment };
    const child = execFile("python3", [...words], { env }, (_, stdout, stderr) =>
      resolve({ code: child.exitCode, output: stdout + stderr }),
    );
  });

const hasRequests = (await python(["-c", "import requests"])).code === 0;

test.skipIf(!hasRequests)("the recipe in Python rehearses a call over HTTP", async () => {
  await using mock = await startMock({ simulate: { clock: "manual" } });
  const account = { PLIVO_AUTH_ID: mock.authId, PLIVO_AUTH_TOKEN: mock.authToken };
  const { code, output } = await python([recipe], { MOCK_URL: mock.url, ...account });
  expect(output).toMatch(/Ran 3 tests in .*\n\nOK\n$/);
  expect(code).toBe(0);
});
