/**
 * Runs the Postman collection under newman as it is printed, no variable set, against a mock with its defaults: every item
 * once, with its tests. Fetches newman when it runs.
 */
import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contract } from "../src/contract/document.js";
import { startMock } from "../src/mock/index.js";
import { renderPostman } from "./render-postman.js";

const folder = await mkdtemp(join(tmpdir(), "plivo-phlo-"));
try {
  await using _ = await startMock({ port: 4010 });
  const collection = join(folder, "collection.json");
  await writeFile(collection, JSON.stringify(renderPostman(contract)));
  process.exitCode = await run("npx", "--yes", "newman@6.2.2", "run", collection);
} finally {
  await rm(folder, { recursive: true });
}

function run(command: string, ...words: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    spawn(command, words, { stdio: "inherit" })
      .once("error", reject)
      .once("exit", (code) => resolve(code ?? 1));
  });
}
