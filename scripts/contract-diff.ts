/**
 * Compares the contract with the one that was released last, and fails when a version does not own up to what changed:
 *
 * 1. `info.version` in `spec/openapi.yaml` is bumped as far as the changes reach, by the verdict of `redocly diff`: what
 *    breaks asks for a major version, what adds for a minor, all else for a patch. Below 1.0.0 what breaks asks for a minor
 *    version. An action that may be repeated now, or no more, asks for a minor version: clients go by that.
 * 2. `version` in `package.json`, with the changesets that wait for the next release, is bumped at least as far as
 *    `info.version`, so that whoever installs the package is told as much as whoever reads the contract. It may go further or
 *    alone: a client that was mended leaves the contract as it is.
 *
 * Released last is the highest tag such as `v1.2.3`, but one of this very commit, which is about to be released. Where there
 * is none, nothing was released and nothing can break. A shallow clone may lack the tags, so it fetches them.
 */
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { redoclyPasses } from "./redocly.js";

interface Release {
  readonly tag: string;
  readonly contract: string;
  readonly manifest: string;
}

interface Versions {
  readonly before: string;
  readonly now: string;
}

const steps = ["a major", "a minor", "a patch"];
const minor = 1;
const contractPath = "generated/openapi.json";
const release = await lastRelease();
if (release) {
  console.log(`Compared with ${release.tag}.`);
  const before = JSON.parse(release.contract);
  const now = JSON.parse(await readFile(contractPath, "utf8"));
  const versions: Versions = { before: before.info.version, now: now.info.version };
  const fits = [
    await contractVersionFits(release),
    repetitionFits(idempotenceOf(before), idempotenceOf(now), versions),
    await packageVersionFits(release, versions),
  ];
  if (fits.includes(false)) process.exitCode = 1;
} else console.log("Nothing was released yet, so nothing can break: there is no tag such as v1.2.3.");

async function lastRelease(): Promise<Release | undefined> {
  if ((await git("rev-parse", "--is-shallow-repository")).trim() === "true")
    await git("fetch", "--quiet", "--depth=1", "--tags", "origin");
  const tags = await git("tag", "--list", "v*", "--sort=-version:refname", "--no-contains", "HEAD");
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

/** `redocly diff` does not look at what an extension says of an action. */
function repetitionFits(before: Record<string, unknown>, now: Record<string, unknown>, contract: Versions): boolean {
  const changed = Object.keys(before).filter((action) => action in now && now[action] !== before[action]);
  if (changed.length === 0 || reach(contract) <= minor) return true;
  console.error(
    `❌ ${changed.join(", ")}: whether it can be repeated has changed, so info.version must go up by a minor.`,
  );
  return false;
}

/** Of each action, wherever its `x-actions` stands. */
function idempotenceOf(part: unknown): Record<string, unknown> {
  if (typeof part !== "object" || part === null) return {};
  const nested = Object.entries(part).map(([name, value]: [string, unknown]) =>
    name === "x-actions" && typeof value === "object" && value !== null
      ? Object.fromEntries(Object.entries(value).map(([action, facts]) => [action, Reflect.get(facts, "idempotent")]))
      : idempotenceOf(value),
  );
  return Object.assign({}, ...nested);
}

async function packageVersionFits(release: Release, contract: Versions): Promise<boolean> {
  const manifest = {
    before: JSON.parse(release.manifest).version,
    now: JSON.parse(await readFile("package.json", "utf8")).version,
  };
  const planned = await plannedReach();
  const fits = Math.min(reach(manifest), planned) <= reach(contract) && !isLower(contract) && !isLower(manifest);
  if (!fits)
    console.error(
      `❌ info.version went from ${contract.before} to ${contract.now}, but package.json's version only from ` +
        `${manifest.before} to ${manifest.now}, with ${steps[planned] ?? "no"} changeset: it must go at least as far, ` +
        "and neither may go down.",
    );
  return fits;
}

/** How far the changesets that wait will raise the package's version. */
async function plannedReach(): Promise<number> {
  const names = await readdir(".changeset").catch(() => []);
  const changesets = names.filter((name) => name.endsWith(".md") && name !== "README.md");
  const texts = await Promise.all(changesets.map((name) => readFile(join(".changeset", name), "utf8")));
  const bumps = texts.flatMap((text) => /^["']?plivo-phlo["']?: *(major|minor|patch)/m.exec(text)?.[1] ?? []);
  return Math.min(...bumps.map((bump) => steps.indexOf(`a ${bump}`)), Number.POSITIVE_INFINITY);
}

/** What a version says by going up: 0 something broke, 1 something was added, 2 something was mended, Infinity nothing. */
function reach(versions: Versions): number {
  const { before, place } = compare(versions);
  if (place === -1) return Number.POSITIVE_INFINITY;
  const breaking = before.findIndex((number) => number > 0); // The first number; below 1.0.0 the second.
  return Math.max(0, place - breaking);
}

function isLower(versions: Versions): boolean {
  const { before, now, place } = compare(versions);
  return place !== -1 && (now[place] ?? 0) < (before[place] ?? 0);
}

/** The numbers of both, and the place of the first that differs; -1 where none does. */
function compare(versions: Versions) {
  const [before, now] = [numbers(versions.before), numbers(versions.now)];
  return { before, now, place: before.findIndex((number, index) => number !== now[index]) };
}

function numbers(version: string): number[] {
  return version.split(/[.+-]/).slice(0, 3).map(Number);
}

async function git(...words: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)("git", words, { maxBuffer: 2 ** 26 });
  return stdout;
}
