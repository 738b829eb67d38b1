/**
 * Runs the long form on every supported Node, or on those that are named: `npm run test:sweep -- 24.21.0`. Where undici 8 loads,
 * it is put to the same test as the undici that is installed.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { fetched } from "../../runtimes/fetched.js";
import { nodeVersions } from "../../runtimes/runtimes.js";

const named = process.argv.slice(2);
const main = fileURLToPath(new URL("main.ts", import.meta.url));
const otherUndici = new URL("other-undici.mjs", import.meta.url).href;

for (const version of named.length > 0 ? named : nodeVersions) {
  const node = await fetched(`node-${process.platform}-${process.arch}`, version, "bin/node");
  await run(node, ["--import", "tsx", main]);
  if (Number.parseInt(version, 10) < 24) continue;
  const env = { ...process.env, UNDICI: await fetched("undici", "8.13.1", "index.js") };
  await run(node, ["--import", otherUndici, "--import", "tsx", main, "undici"], env);
}

async function run(node: string, words: readonly string[], env = process.env): Promise<void> {
  const [code] = await once(spawn(node, words, { stdio: "inherit", env }), "exit");
  if (code !== 0) process.exitCode = 1;
}
