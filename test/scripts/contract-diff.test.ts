import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import contract from "../../generated/openapi.json" with { type: "json" };

const root = fileURLToPath(new URL("../../", import.meta.url));
let home: string;
let copy: string;

/** What the check reads of the project, released as 1.0.0. */
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "plivo-phlo-"));
  copy = join(home, "released");
  await mkdir(join(copy, "generated"), { recursive: true });
  for (const path of ["scripts", "redocly.yaml"]) await cp(join(root, path), join(copy, path), { recursive: true });
  await write(nothing, "1.0.0", "1.0.0");
  await git("init", "--quiet");
  await git("add", ".");
  await git("-c", "user.name=t", "-c", "user.email=t@example.com", "commit", "--quiet", "--message", "Release");
  await symlink(join(root, "node_modules"), join(copy, "node_modules"));
});
beforeEach(() => git("tag", "--force", "v1.0.0"));
afterAll(() => rm(home, { recursive: true }));

const git = (...words: string[]) => promisify(execFile)("git", words, { cwd: copy });

/** Changes the contract, and sets the versions of both. */
async function write(change: (document: typeof contract) => unknown, ofContract: string, ofPackage: string) {
  const document = structuredClone(contract);
  document.info.version = ofContract;
  change(document);
  await writeFile(join(copy, "generated/openapi.json"), JSON.stringify(document, null, 2));
  await writeFile(join(copy, "package.json"), JSON.stringify({ type: "module", version: ofPackage }));
}

function contractDiff(cwd = copy): Promise<{ code: number | null; output: string }> {
  const program = ["--import", "tsx", "scripts/contract-diff.ts"];
  return new Promise((resolve) => {
    const child = execFile(process.execPath, program, { cwd }, (_, stdout, stderr) =>
      resolve({ code: child.exitCode, output: stdout + stderr }),
    );
  });
}

const nothing = () => {};
const fieldRemoved = ({ components: { schemas } }: typeof contract) =>
  Reflect.deleteProperty(schemas.MultiPartyCall.properties, "name");
const fieldAdded = ({ components: { schemas } }: typeof contract) =>
  Object.assign(schemas.MultiPartyCall.properties, { label: schemas.Name });
const actionAdded = ({ components: { schemas } }: typeof contract) =>
  schemas.MemberUpdate.properties.action.enum.push("teleport");

test.each([
  { change: fieldRemoved, version: "1.1.0", verdict: "require a major bump (2.0.0)" },
  { change: actionAdded, version: "1.0.1", verdict: "require a minor bump (1.1.0)" },
])("$change.name is refused in $version", async ({ change, version, verdict }) => {
  await write(change, version, version);
  const { code, output } = await contractDiff();
  expect(output).toContain(verdict);
  expect(code).toBe(1);
});

test.each([
  { change: fieldRemoved, ofContract: "2.0.0", ofPackage: "2.0.0" },
  { change: fieldAdded, ofContract: "1.1.0", ofPackage: "1.1.0" },
  { change: nothing, ofContract: "1.0.0", ofPackage: "1.0.1" },
])("$change.name passes in $ofContract, with the package in $ofPackage", async ({ change, ofContract, ofPackage }) => {
  await write(change, ofContract, ofPackage);
  const { code, output } = await contractDiff();
  expect(output).toContain("Compared with v1.0.0.");
  expect(code).toBe(0);
});

test("a package that goes less far than its contract is refused", async () => {
  await write(fieldAdded, "1.1.0", "1.0.1");
  const { code, output } = await contractDiff();
  expect(output).toContain(
    "info.version went from 1.0.0 to 1.1.0, but package.json's version only from 1.0.0 to 1.0.1",
  );
  expect(code).toBe(1);
});

test("before the first release nothing can break; a shallow clone fetches the release that it lacks", async () => {
  await git("tag", "--delete", "v1.0.0");
  await git("tag", "--force", "v1.0.0-rc.1");
  expect(await contractDiff()).toEqual({ code: 0, output: expect.stringContaining("Nothing was released yet") });

  await git("tag", "v1.0.0");
  const clone = join(home, "clone");
  await git("clone", "--quiet", "--depth=1", "--no-tags", `file://${copy}`, clone);
  await symlink(join(root, "node_modules"), join(clone, "node_modules"));
  expect(await contractDiff(clone)).toEqual({ code: 0, output: expect.stringContaining("Compared with v1.0.0.") });
});
