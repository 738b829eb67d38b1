import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFile, mkdir, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { makeUserFolder } from "../docs/user-folder.js";
import { hasCurl } from "../support/curl.js";

const pathOf = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/** Runs a recipe in its own language; where it says `npx plivo-phlo`, it gets the command that was built here. */
const run = (command: string, words: readonly string[]) =>
  new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    const START_MOCK = `${process.execPath} ${pathOf("dist/cli.js")} mock`;
    const env = { ...process.env, PYTHONDONTWRITEBYTECODE: "1", START_MOCK, PLIVO_AUTH_TOKEN: "of-somebody" };
    const child = execFile(command, [...words], { env, cwd: pathOf("examples") }, (_, stdout, stderr) =>
      resolve({ code: child.exitCode, stdout, stderr }),
    );
  });

const has = async (module: string) => (await run("python3", ["-c", `import ${module}`])).code === 0;

test.skipIf(!(await has("requests")))(
  "the recipe in Python starts the mock, sets faults, and finds that it dialled once",
  async () => {
    const { code, stderr } = await run("python3", ["-W", "error", "-m", "unittest", "dial_once.py"]);
    expect(stderr).toMatch(/Ran 6 tests in .*\n\nOK\n$/);
    expect(code).toBe(0);
  },
);

test.skipIf(!(await has("requests, pytest")))("pytest runs it, too", async () => {
  const { code, stdout } = await run("python3", ["-m", "pytest", "--quiet", "-p", "no:cacheprovider", "dial_once.py"]);
  expect(stdout).toContain("6 passed");
  expect(code).toBe(0);
});

test.skipIf(!hasCurl)("the recipe with a shell and curl", async () => {
  expect(await run("sh", ["dial_once.sh"])).toEqual({ code: 0, stdout: "It dialled once.\n", stderr: "" });
});

test.skipIf(!hasCurl)("the recipe with a shell, as it is where the package is installed, leaves no mock behind", () =>
  leavesNothing("sh", ["dial_once.sh"]),
);

test.skipIf(!(await has("requests")))("neither does the recipe in Python", () =>
  leavesNothing("python3", ["-m", "unittest", "dial_once.py"]),
);

/** A mock inherits the pipe of the recipe's standard error, which comes to its end only with the last process that has it. */
async function leavesNothing(command: string, [...words]: readonly string[]) {
  const folder = await makeUserFolder();
  await mkdir(join(folder, "node_modules/.bin"));
  await symlink(pathOf("dist/cli.js"), join(folder, "node_modules/.bin/plivo-phlo"));
  const recipe = words.pop() ?? "";
  await copyFile(pathOf(`examples/${recipe}`), join(folder, recipe));
  const env = { ...process.env, PYTHONDONTWRITEBYTECODE: "1" };
  const child = spawn(command, [...words, recipe], { cwd: folder, env, stdio: ["ignore", "ignore", "pipe"] });
  const said = text(child.stderr);
  const [code] = await once(child, "exit");
  expect([code, await said]).toEqual([0, expect.not.stringContaining("Error")]);
  await rm(folder, { recursive: true });
}
