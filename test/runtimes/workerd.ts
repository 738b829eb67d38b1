import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { wholeProgram } from "./bundle.js";
import { fetched } from "./fetched.js";
import type { Runtime } from "./runtime.js";
import type { Findings, Site } from "./starts/checks.js";

const { platform, arch } = process;

/** Cloudflare's runtime, with a worker that does the checks when it is asked. */
export const workerd = (version: string): Runtime => ({
  name: `workerd ${version}`,
  async check(project: string, site: Site): Promise<Findings> {
    await wholeProgram("worker", project);
    await writeFile(join(project, "worker.capnp"), configuration);
    const path = await fetched(
      `@cloudflare/workerd-${platform}-${arch === "x64" ? "64" : arch}`,
      version,
      "bin/workerd",
    );
    const worker = spawn(path, ["serve", "worker.capnp", "--control-fd=3"], {
      cwd: project,
      stdio: ["ignore", "inherit", "inherit", "pipe"],
    });
    try {
      const url = `http://127.0.0.1:${await portOf(worker)}`;
      const response = await fetch(url, { method: "POST", body: JSON.stringify(site) });
      const answer = await response.text();
      if (!response.ok) throw new Error(answer);
      return JSON.parse(answer);
    } finally {
      if (worker.kill()) await once(worker, "exit");
    }
  },
});

/** A worker reaches this machine only where it is told that it may. */
const configuration = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker", esModule = embed "worker.whole.mjs")],
      compatibilityDate = "2026-11-01",
    )),
    (name = "internet", network = (allow = ["public", "private"], tlsOptions = (trustBrowserCas = true))),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`;

/** It tells on its control channel where it listens. */
async function portOf({ stdio: [, , , channel] }: ChildProcess): Promise<number> {
  if (!channel) throw new Error("workerd has no control channel");
  const [line] = await once(channel, "data");
  return JSON.parse(String(line)).port;
}
