/** Runs the long form on every supported Node, or on those that are named: `npm run test:sweep -- 24.21.0`. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { fetched } from "../../runtimes/fetched.js";
import { nodeVersions } from "../../runtimes/runtimes.js";

const named = process.argv.slice(2);
const main = fileURLToPath(new URL("main.ts", import.meta.url));

for (const version of named.length > 0 ? named : nodeVersions) {
  const node = await fetched(`node-${process.platform}-${process.arch}`, version, "bin/node");
  const child = spawn(node, ["--import", "tsx", main], { stdio: "inherit" });
  const [code] = await once(child, "exit");
  if (code !== 0) process.exitCode = 1;
}
