import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { arch, cpus, totalmem, type } from "node:os";
import { folder } from "../clients/clients.js";

/** Where the figures come from. */
export interface Machine {
  readonly processor: string;
  readonly system: string;
  readonly node: string;
  /** The packages that were measured or that measured, with their versions. */
  readonly versions: readonly (readonly [name: string, version: string])[];
}

export async function describeMachine(): Promise<Machine> {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const versions = await Promise.all(names.map(async (name) => [name, await versionOf(name)] as const));
  return {
    processor: `${processors.length} × ${processors[0]?.model.trim()}, ${memory} GiB`,
    system: `${type()} ${arch()}`,
    node: `Node ${process.versions.node}, whose \`fetch\` is undici ${process.versions.undici}`,
    versions,
  };
}

const names = [
  ...["plivo-phlo", "openapi-fetch", "@redocly/cli", "ky", "axios", "plivo", "undici", "@stoplight/prism-cli"],
  ...["typescript", "esbuild"],
];

/** The version as installed; some packages let nobody import their package.json, so that it is read as a file. */
async function versionOf(name: string): Promise<string> {
  for (const place of createRequire(new URL("x.js", folder)).resolve.paths(name) ?? []) {
    const text = await readFile(`${place}/${name}/package.json`, "utf8").catch(() => undefined);
    if (text) return JSON.parse(text).version;
  }
  throw new Error(`${name} is not installed`);
}
