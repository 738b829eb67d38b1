import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const script = fileURLToPath(new URL("load.ts", import.meta.url));

test("under load, every call settles, and the server carried out what the client says, no more", async () => {
  const words = ["--expose-gc", "--import", "tsx", script, "2500"];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, words);
  const { total, success, nothingExecuted, mayHaveExecuted, foreignError, executed, heapGrowth, leftOpen } =
    JSON.parse(stdout);
  expect(stderr).toBe("");
  expect(foreignError).toBe(0);
  expect(success + nothingExecuted + mayHaveExecuted).toBe(total);
  expect(executed).toBeGreaterThan(success);
  expect(executed).toBeLessThanOrEqual(success + mayHaveExecuted);
  expect(leftOpen).toEqual({ timers: 0, sockets: 0, held: 0 });
  expect(heapGrowth).toBeLessThan(2_000_000);
});
