import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import bench from "../../bench/package.json" with { type: "json" };
import manifest from "../../package.json" with { type: "json" };

test("CONTRIBUTING.md gives each dependency's reason, and no other's", async () => {
  const text = await readFile("CONTRIBUTING.md", "utf8");
  const [, table = ""] = text.split("## Why each dependency");
  const named = [...table.matchAll(/^\| (`[^|]*) \|/gm)].flatMap(([, cell = ""]) => cell.split(", "));
  const { dependencies, devDependencies, peerDependencies } = manifest;
  const needed = new Set(
    Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies, ...bench.dependencies }),
  );
  expect(named.sort()).toEqual([...needed].map((name) => `\`${name}\``).sort());
});
