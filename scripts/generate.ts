/**
 * Derives everything in `generated/`, and the generated parts of the README and of `docs/`, from `spec/`. With `--check` it writes nothing
 * and fails when they disagree.
 */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleAdmin, bundleContract } from "./bundle-contract.js";
import { notice } from "./notice.js";
import { renderAdminOperations } from "./render-admin.js";
import { renderAssumptions } from "./render-assumptions.js";
import { renderActions, renderParams } from "./render-client.js";
import { renderEvents } from "./render-events.js";
import { renderFacts } from "./render-facts.js";
import { renderGuidePages } from "./render-guide-pages.js";
import { renderCommandPage, renderReadme } from "./render-readme.js";
import { renderSchema } from "./render-schema.js";
import { renderValidators, renderValidatorTypes } from "./render-validators.js";
import { renderWatchPage } from "./render-watch-page.js";
import { renderYaml } from "./render-yaml.js";

const root = new URL("../", import.meta.url);
const read = (path: string) => readFile(new URL(path, root), "utf8").catch(() => undefined);

const contract = await bundleContract();
const admin = await bundleAdmin();
const files = new Map([
  ["generated/openapi.json", `${JSON.stringify(contract)}\n`],
  ["generated/openapi.yaml", `${notice.replace("//", "#")}${renderYaml(contract)}`],
  ["generated/schema.ts", await renderSchema(contract)],
  ["generated/facts.ts", renderFacts(contract)],
  ["generated/params.ts", renderParams(contract)],
  ["generated/actions.ts", renderActions(contract)],
  ["generated/assumptions.ts", renderAssumptions(contract)],
  ["generated/watch-page.ts", await renderWatchPage()],
  ["generated/events.ts", renderEvents(contract)],
  ["generated/validators.js", await renderValidators(contract)],
  ["generated/validators.d.ts", renderValidatorTypes("./schema.js")],
  ["generated/admin/openapi.json", `${JSON.stringify(admin)}\n`],
  ["generated/admin/schema.ts", await renderSchema(admin)],
  ["generated/admin/operations.ts", renderAdminOperations(admin)],
  ["generated/admin/validators.js", await renderValidators(admin)],
  ["generated/admin/validators.d.ts", renderValidatorTypes("./schema.js")],
  ["README.md", renderReadme((await read("README.md")) ?? "", contract)],
  ["docs/command-line.md", renderCommandPage((await read("docs/command-line.md")) ?? "")],
  ...(await renderGuidePages()),
]);

if (process.argv.includes("--check")) await check();
else await write();

async function write() {
  await mkdir(new URL("generated/admin/", root), { recursive: true });
  for (const [path, text] of files) await writeFile(new URL(path, root), text);
  console.log([...files.keys()].join("\n"));
}

async function check() {
  const entries = await readdir(new URL("generated/", root), { recursive: true, withFileTypes: true });
  const foreign = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(fileURLToPath(root), join(entry.parentPath, entry.name)))
    .filter((path) => !files.has(path));
  const stale: string[] = [];
  for (const [path, text] of files) if ((await read(path)) !== text) stale.push(path);
  if (stale.length + foreign.length === 0) return console.log("Everything generated matches spec/.");
  for (const path of stale) console.error(`${path} does not match spec/. Run: npm run generate`);
  for (const path of foreign) console.error(`${path} is not generated from spec/. Remove it.`);
  process.exitCode = 1;
}
