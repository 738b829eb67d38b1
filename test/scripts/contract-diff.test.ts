import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
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
  await commit("Release");
  await git("tag", "v1.0.0");
  await commit("Go on", "--allow-empty");
  await symlink(join(root, "node_modules"), join(copy, "node_modules"));
});
afterEach(() => rm(join(copy, ".changeset"), { recursive: true, force: true }));
afterAll(() => rm(home, { recursive: true }));

const commit = (message: string, ...words: string[]) =>
  git("-c", "user.name=t", "-c", "user.email=t@example.com", "commit", "--quiet", "--message", message, ...words);

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

const repeatable = ({ components: { schemas } }: typeof contract) =>
  Object.assign(schemas.MultiPartyCallUpdate.properties.action["x-actions"].cold_transfer, { idempotent: true });

test.each([
  {
    change: fieldAdded,
    ofContract: "1.1.0",
    ofPackage: "1.0.1",
    message: "only from 1.0.0 to 1.0.1, with no changeset",
  },
  { change: nothing, ofContract: "1.0.0", ofPackage: "0.9.0", message: "neither may go down" },
  { change: nothing, ofContract: "0.9.0", ofPackage: "1.0.0", message: "neither may go down" },
  { change: repeatable, ofContract: "1.0.1", ofPackage: "1.0.1", message: "cold_transfer: whether it can be repeated" },
])("$ofContract of the contract in $ofPackage of the package is refused: $message", async (given) => {
  await write(given.change, given.ofContract, given.ofPackage);
  const { code, output } = await contractDiff();
  expect(output).toContain(given.message);
  expect(code).toBe(1);
});

test("a changeset that waits counts for the package, as far as it goes", async () => {
  await write(fieldAdded, "1.1.0", "1.0.0");
  await mkdir(join(copy, ".changeset"));
  for (const [bump, expected] of [
    ["patch", 1],
    ["minor", 0],
  ]) {
    await writeFile(join(copy, ".changeset/new-field.md"), `---\n"plivo-phlo": ${bump}\n---\n\nA field.\n`);
    expect(await contractDiff()).toMatchObject({ code: expected });
  }
});

test("the tag that is about to be released is not what it is compared with", async () => {
  await write(fieldRemoved, "1.0.1", "1.0.1");
  await git("tag", "v1.0.1");
  const { code, output } = await contractDiff();
  await git("tag", "--delete", "v1.0.1");
  expect(output).toContain("Compared with v1.0.0.");
  expect(code).toBe(1);
});

test("before the first release nothing can break; a shallow clone fetches the release that it lacks", async () => {
  const clone = async (name: string) => {
    const path = join(home, name);
    await git("clone", "--quiet", "--depth=1", "--no-tags", `file://${copy}`, path);
    await symlink(join(root, "node_modules"), join(path, "node_modules"));
    return path;
  };
  expect(await contractDiff(await clone("after"))).toMatchObject({
    output: expect.stringMatching("Compared with v1.0.0."),
  });
  await git("tag", "--delete", "v1.0.0");
  await git("tag", "--force", "v1.0.0-rc.1", "HEAD~1");
  for (const folder of [copy, await clone("before")])
    expect(await contractDiff(folder)).toEqual({
      code: 0,
      output: expect.stringContaining("Nothing was released yet"),
    });
});
