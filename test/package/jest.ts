/**
 * Loads every entry of the package as Jest's users do: in CommonJS, with each of the usual transforms and none. Jest cannot
 * `require` ES modules, so this fails where an entry has lost its CommonJS.
 */
import { readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { emptyProject, pack, run } from "../../scripts/pack.js";

const transforms = {
  none: {},
  "ts-jest": {
    "^.+\\.ts$": ["ts-jest", { tsconfig: { module: "commonjs", target: "ES2022", esModuleInterop: true } }],
  },
  "babel-jest": { "^.+\\.ts$": ["babel-jest", { presets: ["@babel/preset-typescript", "@babel/preset-env"] }] },
  swc: { "^.+\\.ts$": ["@swc/jest", { module: { type: "commonjs" }, jsc: { parser: { syntax: "typescript" } } }] },
};

const tarball = await pack();
const project = await emptyProject(
  tarball.path,
  ...["jest@30", "ts-jest@29", "babel-jest@30", "@babel/core@7", "@babel/preset-env@7", "@babel/preset-typescript@7"],
  ...["@swc/core@1", "@swc/jest@0.2", "typescript@5.9", "@types/jest@30", "@types/node@20", "undici@7"],
);
await writeFile(join(project, "package.json"), JSON.stringify({ private: true, type: "commonjs" }));

const manifest = await readFile(join(project, "node_modules/plivo-phlo/package.json"), "utf8");
const { exports }: { exports: Record<string, unknown> } = JSON.parse(manifest);
const entries = Object.entries(exports).flatMap(([entry, target]) =>
  typeof target === "string" ? [] : [posix.join("plivo-phlo", entry)],
);
const program = await readFile(fileURLToPath(new URL("jest-user.ts", import.meta.url)), "utf8");
const loads = `test.each(${JSON.stringify(entries)})("%s loads", (entry) => expect(typeof require(entry)).toBe("object"));\n`;

let failed = 0;
for (const [name, transform] of Object.entries(transforms)) {
  const file = name === "none" ? "user.test.js" : "user.test.ts";
  await writeFile(join(project, file), name === "none" ? loads : `${program}\n${loads}`);
  const config = { testMatch: [`<rootDir>/${file}`], transform, testEnvironment: "node" };
  const words = ["node_modules/jest/bin/jest.js", "--config", JSON.stringify(config), "--no-cache"];
  const outcome = await run(process.execPath, words, { cwd: project }).catch((failure: { stderr: string }) => {
    failed++;
    return failure;
  });
  console.log(`${name}\n${outcome.stderr}`);
}
await rm(project, { recursive: true });
await rm(dirname(tarball.path), { recursive: true });

console.log(`${Object.keys(transforms).length - failed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
