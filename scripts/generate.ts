/**
 * Derives everything in `generated/`, and the generated parts of the README, from `spec/`. With `--check` it writes nothing
 * and fails when they disagree.
 */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { bundleContract } from "./bundle-contract.js";
import { notice } from "./notice.js";
import { renderAssumptions } from "./render-assumptions.js";
import { renderActions, renderParams } from "./render-client.js";
import { renderEvents } from "./render-events.js";
import { renderFacts } from "./render-facts.js";
import { renderReadme } from "./render-readme.js";
import { renderSchema } from "./render-schema.js";
import { renderValidators, renderValidatorTypes } from "./render-validators.js";
import { renderYaml } from "./render-yaml.js";

const root = new URL("../", import.meta.url);
const read = (path: string) => readFile(new URL(path, root), "utf8").catch(() => undefined);

const contract = await bundleContract();
const files = new Map([
  ["generated/openapi.json", `${JSON.stringify(contract)}\n`],
  ["generated/openapi.yaml", `${notice.replace("//", "#")}${renderYaml(contract)}`],
  ["generated/schema.ts", await renderSchema(contract)],
  ["generated/facts.ts", renderFacts(contract)],
  ["generated/params.ts", renderParams(contract)],
  ["generated/actions.ts", renderActions(contract)],
  ["generated/assumptions.ts", renderAssumptions(contract)],
  ["generated/events.ts", renderEvents(contract)],
  ["generated/validators.js", await renderValidators(contract)],
  ["generated/validators.d.ts", renderValidatorTypes(contract)],
  ["README.md", renderReadme((await read("README.md")) ?? "", contract)],
]);

if (process.argv.includes("--check")) await check();
else await write();

async function write() {
  await mkdir(new URL("generated/", root), { recursive: true });
  for (const [path, text] of files) await writeFile(new URL(path, root), text);
  console.log([...files.keys()].join("\n"));
}

async function check() {
  const foreign = (await readdir(new URL("generated/", root)))
    .map((name) => `generated/${name}`)
    .filter((path) => !files.has(path));
  const stale: string[] = [];
  for (const [path, text] of files) if ((await read(path)) !== text) stale.push(path);
  if (stale.length + foreign.length === 0) return console.log("Everything generated matches spec/.");
  for (const path of stale) console.error(`${path} does not match spec/. Run: npm run generate`);
  for (const path of foreign) console.error(`${path} is not generated from spec/. Remove it.`);
  process.exitCode = 1;
}
