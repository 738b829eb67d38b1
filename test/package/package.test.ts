import { spawn } from "node:child_process";
import { once } from "node:events";
import { lstat, readdir, readFile, rm } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, expect, test } from "vitest";
import { emptyProject, pack, run, type Tarball } from "../../scripts/pack.js";

let tarball: Tarball;
let project: string;
beforeAll(async () => {
  tarball = await pack();
  project = await emptyProject(tarball.path);
});
afterAll(() => Promise.all([project, dirname(tarball.path)].map((folder) => rm(folder, { recursive: true }))));

const manifest = async (name: string) =>
  JSON.parse(await readFile(join(project, "node_modules", name, "package.json"), "utf8"));

/** Runs a program in the project, and resolves with what it prints. */
const runs = async (...words: string[]) => (await run(process.execPath, words, { cwd: project })).stdout.trim();

/** What `du --apparent-size` counts: every file, link and folder as long as it is. */
test("an empty project grows by less than 2,250 kB, openapi-fetch and the documents included", async () => {
  const paths = await readdir(join(project, "node_modules"), { recursive: true });
  const entries = [".", ...paths].map((path) => lstat(join(project, "node_modules", path)));
  const folder = 4096; // On most disks; where folders count for less, the limit would be easier to keep.
  const sizes = (await Promise.all(entries)).map((stats) => (stats.isDirectory() ? folder : stats.size));
  const total = sizes.reduce((sum, size) => sum + size);
  expect(total).toBeLessThan(2_250_000);
  const readme = await readFile(join(project, "node_modules/plivo-phlo/README.md"), "utf8");
  expect(readme).toContain("three packages, under 2,250 kB");
});

test("nothing else comes with it, and nothing runs at install", async () => {
  const packages = await readdir(join(project, "node_modules"));
  const named = packages.filter((name) => !name.startsWith("."));
  expect(named).toEqual(["openapi-fetch", "openapi-typescript-helpers", "plivo-phlo"]);
  for (const { scripts = {} } of await Promise.all(named.map(manifest)))
    for (const script of ["preinstall", "install", "postinstall"]) expect(scripts).not.toHaveProperty(script);
});

test("it holds what is imported, what explains it, and nothing else", () => {
  const rooms =
    /^(dist\/[\w-]+\.(c?js|d\.c?ts)|generated\/(admin\/)?openapi\.(json|yaml)|generated\/admin\/openapi\.json|docs\/[\w-]+\.md|examples\/.+)$/;
  const rest = tarball.files.filter((path) => !rooms.test(path));
  expect(rest.sort()).toEqual([
    ...[
      ".github/screenshots/mock.webp",
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "dist/THIRD-PARTY-LICENCES.txt",
      "package.json",
    ],
  ]);
});

test("every link of the README and of docs/ leads to a file of the package, or to another host", async () => {
  const pages = tarball.files.filter((path) => path === "README.md" || path.startsWith("docs/"));
  expect(pages.length).toBeGreaterThan(5);
  for (const page of pages) {
    const text = await readFile(join(project, "node_modules/plivo-phlo", page), "utf8");
    const links = [...text.replaceAll(/```[\s\S]*?```/g, "").matchAll(/\]\(([^)#\s]+)/g)].map(([, link = ""]) => link);
    const lost = links.filter(
      (link) => !link.startsWith("https://") && !tarball.files.includes(posix.join(page, "..", link)),
    );
    expect([page, lost]).toEqual([page, []]);
  }
});

test("it names the licence of every library that is bundled", async () => {
  const dist = join(project, "node_modules/plivo-phlo/dist");
  const texts = await Promise.all((await readdir(dist)).map((name) => readFile(join(dist, name), "utf8")));
  const bundled = texts.flatMap((text) => [...text.matchAll(/^\/\/#region node_modules\/((?:@[^/]+\/)?[^/]+)/gm)]);
  const names = new Set(bundled.map(([, name]) => name));
  expect(names).toContain("proxy-from-env");
  const licences = await readFile(join(dist, "THIRD-PARTY-LICENCES.txt"), "utf8");
  for (const name of names) expect(licences).toContain(`Name: ${name}\n`);
});

test("what is built can be read, and no map points to what is not there", async () => {
  for (const path of tarball.files.filter((path) => /^dist\/.*\.c?js$/.test(path))) {
    const text = await readFile(join(project, "node_modules/plivo-phlo", path), "utf8");
    expect(text).not.toContain("sourceMappingURL");
    const lines = text.split("\n").filter((line) => !line.includes('"<!doctype html>')); // The mock's page is one constant.
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2000);
  }
});

test("no CommonJS imports while it runs, which Jest cannot do, and none is there that no entry requires", async () => {
  const read = (path: string) => readFile(join(project, "node_modules/plivo-phlo", path), "utf8");
  const files = tarball.files.filter((path) => path.endsWith(".cjs"));
  const texts = await Promise.all(files.map(read));
  expect(files.filter((_, index) => /(?<!\.)\bimport\(/.test(texts[index] ?? ""))).toEqual([]);
  const required = new Set(
    texts.flatMap((text) => [...text.matchAll(/require\("?'?\.\/([\w-]+\.cjs)/g)].map(([, name]) => name)),
  );
  const entries = Object.keys(JSON.parse(await read("package.json")).exports).map((entry) => entry.slice(2) || "index");
  const known = [...entries, "on-node", "elsewhere"].map((name) => `${name}.cjs`);
  const names = files.map((path) => path.replace("dist/", ""));
  expect(names.filter((name) => !required.has(name) && !known.includes(name))).toEqual([]);
});

test("a stack trace names file and line of the package", async () => {
  const program = `import { createPhloClient } from "plivo-phlo"; try { createPhloClient({ timeout: 0 }) } catch ({ stack }) { console.log(stack) }`;
  expect(await runs("--input-type=module", "--eval", program)).toMatch(/checkNumber \(.*dist\/[\w-]+\.js:\d+:\d+\)/);
});

test("every entry can be imported", async () => {
  const { exports } = await manifest("plivo-phlo");
  for (const entry of Object.keys(exports)) {
    const name = posix.join("plivo-phlo", entry);
    const resolved = await runs("--eval", `console.log(import.meta.resolve(${JSON.stringify(name)}))`);
    expect((await lstat(new URL(resolved))).isFile()).toBe(true);
    if (resolved.endsWith(".js")) await runs("--eval", `await import(${JSON.stringify(name)})`);
  }
});

test("the command runs", async () => {
  const { name, version } = await manifest("plivo-phlo");
  const { stdout } = await run(join(project, "node_modules/.bin", name), ["--version"], { cwd: project });
  expect(stdout).toContain(version);
});

test("npx starts the mock, which listens and ends on SIGTERM", async () => {
  const command = join(project, "node_modules/.bin/plivo-phlo");
  const child = spawn(command, ["mock", "--port", "0", "--json"], {
    cwd: project,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exited = once(child, "exit");
  const [line] = await once(createInterface(child.stdout), "line");
  expect((await fetch(`${JSON.parse(line).admin}health`)).status).toBe(200);
  child.kill("SIGTERM");
  expect(await exited).toEqual([0, null]);
});

test("the ESM and the CommonJS copy know each other's errors and share their connections", async () => {
  const program = `
    import { createServer } from "node:http";
    import { createRequire } from "node:module";
    import * as esm from "plivo-phlo";
    const cjs = createRequire(import.meta.url)("plivo-phlo");
    let connections = 0;
    const server = createServer((_, response) => response.end('{"api_id":"a"}'));
    server.on("connection", () => connections++);
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    const options = { authId: "MAXXXXXXXXXXXXXXXXXX", authToken: "token", baseUrl: "http://127.0.0.1:" + server.address().port };
    for (const copy of [esm, cjs, esm]) await copy.createPhloClient(options).get("p");
    const error = await cjs.createPhloClient(options).get("/").catch((cause) => cause);
    console.log(esm === cjs, esm.PhloError === cjs.PhloError, esm.isPhloError(error), connections);
    process.exit();`;
  expect(await runs("--input-type=module", "--eval", program)).toBe("false false true 1");
});

test("CommonJS can require it", async () => {
  const program = `console.log(typeof require("plivo-phlo").createPhloClient, typeof require("plivo-phlo/mock").startMock)`;
  expect(await runs("--input-type=commonjs", "--no-warnings", "--eval", program)).toBe("function function");
});

test("the mock needs nothing else, and listens within 50 ms", async () => {
  const program = `import { startMock } from "plivo-phlo/mock"; const start = performance.now(); const mock = await startMock(); console.log(performance.now() - start); await mock.close();`;
  const times = [];
  while (times.length < 5) times.push(Number(await runs("--input-type=module", "--eval", program)));
  expect(Math.min(...times)).toBeLessThan(50);
});
