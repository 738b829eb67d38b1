import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Contract } from "../../src/contract/contract.js";
import { bundleContract } from "../bundle-contract.js";
import { renderPostman } from "../render-postman.js";
import { renderYaml } from "../render-yaml.js";
import { readControl, renderControl } from "./render-control.js";
import { renderPage } from "./render-page.js";
import { renderPlainReference } from "./render-plain-reference.js";
import { renderReference, renderReferenceBody } from "./render-reference.js";

/** What lies beside the page, each made from the contract. The page offers all of them. */
const files: Readonly<Record<string, (contract: Contract) => string | Promise<string>>> = {
  "openapi.yaml": renderYaml,
  "openapi.json": (contract) => `${JSON.stringify(contract, null, 2)}\n`,
  "postman_collection.json": (contract) => `${JSON.stringify(renderPostman(contract), null, 2)}\n`,
  "mock-control.html": renderControl,
  "mock-control.json": readControl,
  "llms.txt": (contract) => renderPlainReference(contract, Object.keys(files)),
};

/** Builds the site anew, and resolves with the names of its files. */
export async function buildSite(folder: string): Promise<string[]> {
  const contract = await bundleContract();
  const names = Object.keys(files);
  const body = await renderReferenceBody(contract, names);
  const texts = new Map([
    ["index.html", await renderPage(contract, names, body)],
    ["reference.html", await renderReference(contract, body)],
  ]);
  for (const [name, render] of Object.entries(files)) texts.set(name, await render(contract));
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [name, text] of texts) await writeFile(join(folder, name), text);
  return [...texts.keys()];
}
