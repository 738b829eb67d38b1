import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { listen } from "../../test/support/listen.js";
import { type Client, clientNamed, moduleOf } from "../clients/clients.js";
import { interleave } from "./rounds.js";

/** Who is measured cold: whoever speaks TLS as it comes. */
const contestants = ["fetch", "plivo-phlo", "plivo-phlo-undici", "openapi-fetch", "ky", "axios", "undici"];

const file = (name: string) => new URL(`../server/${name}`, import.meta.url);
const script = fileURLToPath(new URL("cold.mjs", import.meta.url));

/** From a program's start to its first response, over TLS on this machine, in milliseconds; a fresh process each time. */
export async function measureCold(rounds: number): Promise<Map<Client, number[]>> {
  const secure = { key: readFileSync(file("key.pem")), cert: readFileSync(file("certificate.pem")) };
  const server = createServer(secure, (request, response) => {
    request.resume().on("end", () => {
      response.writeHead(201, { "content-type": "application/json" }).end('{"api_id":"","error":""}');
    });
  });
  const url = `https://127.0.0.1:${await listen(server)}`;
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: fileURLToPath(file("certificate.pem")) };
  try {
    return await interleave(rounds, contestants.map(clientNamed), async (client) => {
      const { stdout } = await promisify(execFile)(process.execPath, [script, moduleOf(client), url], { env });
      return Number(stdout);
    });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
