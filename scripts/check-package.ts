/** Packs the package and checks it as users will get it. */
import { rm } from "node:fs/promises";
import { dirname } from "node:path";
import { pack, run } from "./pack.js";

const { path } = await pack();
try {
  await check("publint", ["run", path, "--strict"]);
  await check("attw", [path, "--exclude-entrypoints", "./openapi.yaml", "--format", "ascii"]); // The YAML is no module.
} finally {
  await rm(dirname(path), { recursive: true });
}

async function check(command: string, words: readonly string[]): Promise<void> {
  const outcome = await run("npx", ["--no-install", command, ...words]).catch((failure: { stdout: string }) => {
    process.exitCode = 1;
    return failure;
  });
  console.log(outcome.stdout);
}
