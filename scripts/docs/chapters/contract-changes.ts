import { readFile } from "node:fs/promises";
import type { Contract } from "../../../src/contract/contract.js";

/** What changed in the contract, version by version. The newest must be the contract's own version. */
export async function renderContractChanges(
  { info: { version } }: Contract,
  file = new URL("../../../spec/CHANGELOG.md", import.meta.url),
): Promise<string> {
  const text = await readFile(file, "utf8");
  const [, newest] = /^## (\S+)$/m.exec(text) ?? [];
  if (newest !== version) throw new Error(`spec/CHANGELOG.md begins with ${newest}, but the contract is ${version}.`);
  return text.slice(text.indexOf("## ")).trim();
}
