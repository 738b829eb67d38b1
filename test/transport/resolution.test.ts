/** Where `#transport` leads: tests and scripts to the sources, and each runtime to what it has. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { loadDefault } from "#transport";
import manifest from "../../package.json" with { type: "json" };
import { loadDefault as ofSources } from "../../src/transport/on-node.js";

test("tests get the sources, not what was built last", () => {
  expect(loadDefault).toBe(ofSources);
});

test("so do scripts", async () => {
  const program = fileURLToPath(new URL("resolution-program.ts", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", program]);
  expect(stdout.trim()).toBe("true");
});

test("Node comes after the runtimes that say they are Node, too", () => {
  expect(Object.keys(manifest.imports["#transport"])).toEqual(["bun", "deno", "browser", "node", "default"]);
});
