import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listen } from "../../support/listen.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
let copy: string;

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), "plivo-phlo-serve-"));
  for (const path of [
    "spec",
    "generated",
    "scripts",
    "src",
    "examples",
    "package.json",
    "redocly.yaml",
    "tsconfig.json",
  ])
    await cp(join(root, path), join(copy, path), { recursive: true });
  await symlink(join(root, "node_modules"), join(copy, "node_modules"));
});
afterAll(() => rm(copy, { recursive: true }));

const serve = (port: number | undefined) =>
  spawn(process.execPath, [join(root, "node_modules/tsx/dist/cli.mjs"), "scripts/docs-serve.ts"], {
    cwd: copy,
    env: { ...process.env, PORT: String(port) },
  });

/** What a process prints, up to where it matches. */
async function printed(child: ChildProcess, pattern: RegExp): Promise<RegExpMatchArray> {
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => child.emit("text", String(chunk)));
  let ended = false;
  child.once("close", () => {
    ended = true;
    child.emit("text", "");
  });
  for (;;) {
    const found = pattern.exec(text);
    if (found) return found;
    if (ended) throw new Error(`It ended, and had said: ${text}`);
    text += (await once(child, "text"))[0];
  }
}

test("docs:serve shows the site, and builds it again when spec/ changes", async () => {
  const child = serve(0);
  try {
    const [, address = ""] = await printed(child, /(http:\/\/127\.0\.0\.1:\d+\/)/);
    const page = await fetch(address);
    expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(await page.text()).toContain("new EventSource('/changes')");
    expect((await fetch(`${address}nothing.txt`)).status).toBe(404);
    expect((await fetch(`${address}..%2fpackage.json`)).status).toBe(404);

    const changes = (await fetch(`${address}changes`)).body?.getReader();
    expect(new TextDecoder().decode((await changes?.read())?.value)).toBe(": open\n\n");
    const example = join(copy, "spec/examples/cold_transfer.yaml");
    await writeFile(example, (await readFile(example, "utf8")).replace("+14152225555", "+14152227777"));
    expect(new TextDecoder().decode((await changes?.read())?.value)).toBe("data: built\n\n");
    expect(await (await fetch(`${address}llms.txt`)).text()).toContain('"to": "+14152227777"');
  } finally {
    child.kill("SIGTERM");
    await once(child, "exit");
  }
});

test("docs:serve says in a line that its port is taken", async () => {
  const server = createServer();
  const port = await listen(server);
  const child = serve(port);
  const [code] = await Promise.all([
    once(child, "exit"),
    printed(child, new RegExp(`Port ${port} is taken; set PORT`)),
  ]);
  await new Promise((resolve) => server.close(resolve));
  expect(code[0]).toBe(1);
});
