// This client with `once` and a ledger in a folder, which is deleted when the process ends.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { folderStore } from "plivo-phlo/once";
import { openWith } from "./once.mjs";

export function open(options) {
  const folder = mkdtempSync(join(tmpdir(), "phlo-once-"));
  process.on("exit", () => rmSync(folder, { recursive: true }));
  return openWith(folderStore(folder), options);
}
