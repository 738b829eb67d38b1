/**
 * Compares the contract with the one that was released last, and fails when a version does not own up to what changed:
 *
 * 1. `info.version` in `spec/openapi.yaml` is bumped as far as the changes reach, by the verdict of `redocly diff`: what
 *    breaks asks for a major version, what adds for a minor, all else for a patch. Below 1.0.0 what breaks asks for a minor
 *    version.
 * 2. `version` in `package.json` is bumped at least as far as `info.version`, so that whoever installs the package is told
 *    as much as whoever reads the contract. It may go further or alone: a client that was mended leaves the contract as it is.
 *
 * Released last is the highest tag such as `v1.2.3`. Where there is none, nothing was released and nothing can break. A
 * shallow clone may lack the tags, so it fetches them.
 */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { redoclyPasses } from "./redocly.js";

interface Release {
  readonly tag: string;
  readonly contract: string;
  readonly manifest: string;
}

const contractPath = "generated/openapi.json";
const release = await lastRelease();
if (release) {
  console.log(`Compared with ${release.tag}.`);
  const fits = [await contractVersionFits(release), await packageVersionFits(release)];
  if (fits.includes(false)) process.exitCode = 1;
} else console.log("Nothing was released yet, so nothing can break: there is no tag such as v1.2.3.");

async function lastRelease(): Promise<Release | undefined> {
  if ((await git("rev-parse", "--is-shallow-repository")).trim() === "true")
    await git("fetch", "--quiet", "--depth=1", "origin", "refs/tags/v*:refs/tags/v*");
  const tags = await git("tag", "--list", "v*", "--sort=-version:refname");
  const tag = tags.split("\n").find((name) => /^v\d+\.\d+\.\d+$/.test(name));
  if (!tag) return undefined;
  const show = (path: string) => git("show", `${tag}:${path}`);
  return { tag, contract: await show(contractPath), manifest: await show("package.json") };
}

async function contractVersionFits({ contract }: Release): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), "plivo-phlo-"));
  const released = join(folder, "openapi.json");
  try {
    await writeFile(released, contract);
    return await redoclyPasses("diff", released, contractPath, "--check-version", "--fail-on", "none");
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function packageVersionFits(release: Release): Promise<boolean> {
  const contract = {
    before: JSON.parse(release.contract).info.version,
    now: JSON.parse(await readFile(contractPath, "utf8")).info.version,
  };
  const manifest = {
    before: JSON.parse(release.manifest).version,
    now: JSON.parse(await readFile("package.json", "utf8")).version,
  };
  const fits = reach(manifest) <= reach(contract);
  if (!fits)
    console.error(
      `❌ info.version went from ${contract.before} to ${contract.now}, but package.json's version only from ` +
        `${manifest.before} to ${manifest.now}: it must go at least as far.`,
    );
  return fits;
}

/** What a version says by going up: 0 something broke, 1 something was added, 2 something was mended, Infinity nothing. */
function reach(version: { readonly before: string; readonly now: string }): number {
  const [before, now] = [numbers(version.before), numbers(version.now)];
  const place = before.findIndex((number, index) => number !== now[index]);
  if (place === -1) return Number.POSITIVE_INFINITY;
  const breaking = before.findIndex((number) => number > 0); // The first number; below 1.0.0 the second.
  return Math.max(0, place - breaking);
}

function numbers(version: string): number[] {
  return version.split(/[.+-]/).slice(0, 3).map(Number);
}

async function git(...words: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)("git", words, { maxBuffer: 2 ** 26 });
  return stdout;
}
