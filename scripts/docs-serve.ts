/** Shows the site on this machine, builds it again when `spec/` changes, and has open pages reload. */
import { watch } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSite } from "./docs/build-site.js";

const root = fileURLToPath(new URL("../", import.meta.url));
const site = await mkdtemp(join(tmpdir(), "plivo-phlo-site-"));
const port = Number(process.env.PORT ?? 8080);
const readers = new Set<ServerResponse>();

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".json": "application/json",
  ".yaml": "application/yaml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
};

/** Reloads the page that is open; it is not part of the site that is published. */
const reload = "<script>new EventSource('/changes').onmessage = () => location.reload()</script>";

let names: readonly string[] = [];
names = await build();
const server = createServer(async ({ url = "/" }, response) => {
  const { pathname } = new URL(url, "http://localhost");
  if (pathname === "/changes") return listen(response);
  const name = pathname === "/" ? "index.html" : pathname.slice(1);
  const type = types[extname(name)];
  if (!type || !names.includes(name))
    return void response.writeHead(404).end(`There is no ${pathname} on this site.\n`);
  const text = await readFile(join(site, name), "utf8");
  response.writeHead(200, { "content-type": type, "cache-control": "no-store" });
  response.end(name === "index.html" ? text.replace("</body>", `${reload}</body>`) : text);
});
server.on("error", (error: NodeJS.ErrnoException) => {
  console.error(error.code === "EADDRINUSE" ? `Port ${port} is taken; set PORT to another.` : error.message);
  process.exitCode = 1;
  void end();
});
server.listen(port, "127.0.0.1", () => {
  const address = server.address();
  console.log(`http://127.0.0.1:${typeof address === "object" ? address?.port : port}/ (Ctrl+C ends it)`);
});

const watchers = ["spec", "redocly.yaml"].map((path) =>
  watch(join(root, path), { recursive: path === "spec" }, changed),
);
process.once("SIGINT", end).once("SIGTERM", end);

function listen(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" }).write(": open\n\n");
  readers.add(response);
  response.on("close", () => readers.delete(response));
}

let building = false;
let again = false;

/** Builds once more however many files changed in the meantime. */
async function changed(): Promise<void> {
  again = true;
  if (building) return;
  building = true;
  while (again) {
    again = false;
    names = await build();
  }
  building = false;
  for (const reader of readers) reader.write("data: built\n\n");
}

/** A mistake in `spec/` is told, and the site stays as it was. */
async function build(): Promise<readonly string[]> {
  try {
    const built = await buildSite(site);
    console.log(`built at ${new Date().toLocaleTimeString()}`);
    return built;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return names;
  }
}

async function end(): Promise<void> {
  for (const watcher of watchers) watcher.close();
  server.close();
  server.closeAllConnections();
  await rm(site, { recursive: true, force: true });
}
