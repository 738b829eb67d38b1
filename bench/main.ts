/**
 * Measures this client beside its peers and writes what it found: `results.md`, two pictures, the table in the README. With
 * `--quick` it only shows that all of it works, and writes into `node_modules/.cache/quick/`.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { cache, folder } from "./clients/clients.js";
import { measureAll, quick, thorough } from "./measure/all.js";
import { drawPictures } from "./picture/pictures.js";
import { describeMachine } from "./report/machine.js";
import { renderReadme } from "./report/readme.js";
import { renderResults } from "./report/results.js";
import { setUp } from "./setup.js";

const isQuick = process.argv.includes("--quick");

await setUp();
const results = await measureAll(isQuick ? quick : thorough, console.error);

const target = isQuick ? new URL("quick/", cache) : folder;
await mkdir(target, { recursive: true });
const report = renderResults(results, await describeMachine());
await writeFile(new URL("results.md", target), report);
for (const [name, picture] of drawPictures(results)) await writeFile(new URL(name, target), picture);
if (!isQuick) {
  const readme = new URL("../docs/performance.md", folder);
  await writeFile(readme, renderReadme(await readFile(readme, "utf8"), results));
}
console.log(report);
console.log(`Written to ${fileURLToPath(target)}`);
