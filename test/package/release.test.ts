import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";

interface Job {
  readonly permissions?: Record<string, string>;
  readonly needs?: string;
  readonly steps: readonly { readonly uses?: string; readonly run?: string }[];
}

const file = readFileSync(new URL("../../.github/workflows/release.yml", import.meta.url), "utf8");
const { jobs, permissions }: { jobs: Record<string, Job>; permissions: Record<string, string> } = parse(file);
const mayPublish = Object.values(jobs).filter(({ permissions: own }) => own?.["id-token"] === "write");

test("one job may publish, and nothing that a package brings runs in it", () => {
  expect(permissions).toEqual({ contents: "read" });
  expect(mayPublish).toHaveLength(1);
  const [{ steps, needs } = { steps: [], needs: "" }] = mayPublish;
  const commands = steps.flatMap(({ run }) => run ?? []);
  expect(commands).toEqual([expect.stringMatching(/^npm publish \S+\.tgz .*--ignore-scripts/)]);
  expect(steps.flatMap(({ uses }) => uses?.split("@")[0] ?? [])).toEqual([
    "actions/setup-node",
    "actions/download-artifact",
  ]);
  expect(jobs[needs ?? ""]?.steps.at(-1)?.uses).toMatch(/^actions\/upload-artifact@/);
});

test("every action is pinned to a commit", () => {
  const used = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
  for (const uses of used) expect(uses).toMatch(/@[0-9a-f]{40}$/);
});
