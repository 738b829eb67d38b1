import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { program } from "./bundle.js";
import { fetched } from "./fetched.js";
import type { Runtime } from "./runtime.js";
import type { Findings, Site } from "./starts/checks.js";

const { platform, arch } = process;

export const node = (version: string): Runtime => ({
  name: `Node ${version}`,
  check: command(() => fetched(`node-${platform}-${arch}`, version, "bin/node")),
});

export const bun = (version: string): Runtime => ({
  name: `Bun ${version}`,
  check: command(() => fetched(`@oven/bun-${platform}-${arch === "arm64" ? "aarch64" : arch}`, version, "bin/bun")),
});

export const deno = (version: string): Runtime => ({
  name: `Deno ${version}`,
  check: command(
    () => fetched(`@deno/${platform}-${arch}${platform === "linux" ? "-glibc" : ""}`, version, "deno"),
    ["run", "--quiet", "--allow-all"],
  ),
});

/** Runs the checks as a program beside the installed package; it prints its findings. */
const command =
  (path: () => Promise<string>, words: readonly string[] = []) =>
  async (project: string, site: Site): Promise<Findings> => {
    const file = await program("command", project);
    const { stdout } = await promisify(execFile)(await path(), [...words, file, JSON.stringify(site)], {
      cwd: project,
    });
    return JSON.parse(stdout);
  };
