import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
let copy: string;

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), "plivo-phlo-"));
  for (const path of ["spec", "generated", "scripts", "src", "package.json", "redocly.yaml", "README.md", "docs"])
    await cp(join(root, path), join(copy, path), { recursive: true });
  await symlink(join(root, "node_modules"), join(copy, "node_modules"));
});
afterAll(() => rm(copy, { recursive: true }));

function generate(...words: string[]): Promise<{ code: number | null; output: string }> {
  const program = [join(root, "node_modules/tsx/dist/cli.mjs"), "scripts/generate.ts", ...words];
  return new Promise((resolve) => {
    const child = execFile(process.execPath, program, { cwd: copy }, (_, stdout, stderr) =>
      resolve({ code: child.exitCode, output: stdout + stderr }),
    );
  });
}

test("a change of spec/ is noticed, named and mended", async () => {
  const schema = join(copy, "spec/schemas/MultiPartyCallUpdate.yaml");
  await writeFile(schema, (await readFile(schema, "utf8")).replaceAll("trigger_source", "trigger"));
  const { code, output } = await generate("--check");
  expect(code).toBe(1);
  for (const name of ["openapi.json", "schema.ts", "facts.ts", "params.ts"])
    expect(output).toContain(`generated/${name} does not match spec/.`);

  expect((await generate()).code).toBe(0);
  expect(await generate("--check")).toEqual({ code: 0, output: "Everything generated matches spec/.\n" });
});
