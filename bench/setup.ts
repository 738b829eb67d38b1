import { mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { transform } from "esbuild";
import { redocly } from "../scripts/redocly.js";
import { cache, folder } from "./clients/clients.js";
import { run } from "./measure/run.js";

/** Installs the peers on first use and after a change of their versions, and puts this package beside them. */
export async function setUp(): Promise<void> {
  const wanted = await readFile(new URL("package-lock.json", folder), "utf8");
  const mark = new URL("package-lock.json", cache);
  const installed = await readFile(mark, "utf8").catch(() => "");
  if (wanted !== installed) {
    console.error("Installing the peers …");
    await run("npm", "ci", "--no-audit", "--no-fund", "--prefix", fileURLToPath(folder));
    await mkdir(cache, { recursive: true });
    await writeFile(mark, wanted);
  }
  await linkPackage();
  await generateRival();
}

/** Makes `plivo-phlo` mean this package, as built, to everything in this folder. */
export async function linkPackage(): Promise<void> {
  const link = new URL("node_modules/plivo-phlo", folder);
  await mkdir(new URL("node_modules/", folder), { recursive: true });
  await rm(link, { force: true }); // It may lead to where the project once was.
  await symlink("../..", link, "junction");
}

/** Lets Redocly make a client from the same contract. */
async function generateRival(): Promise<void> {
  const typescript = new URL("redocly/client.ts", cache);
  await redocly("generate-client", "phlo", "--output", fileURLToPath(typescript));
  const { code } = await transform(await readFile(typescript, "utf8"), { loader: "ts", target: "node20" });
  await writeFile(new URL("redocly/client.js", cache), code);
  await writeFile(new URL("redocly/package.json", cache), '{ "type": "module" }\n');
}
