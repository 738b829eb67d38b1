import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Client, clientNamed, moduleOf } from "../clients/clients.js";
import { startProcess } from "./processes.js";
import { interleave } from "./rounds.js";

/** Who is measured cold: whoever speaks TLS as it comes. */
export const coldClients = ["fetch", "plivo-phlo", "plivo-phlo-undici", "openapi-fetch", "ky", "axios", "undici"].map(
  clientNamed,
);

const certificate = fileURLToPath(new URL("../server/certificate.pem", import.meta.url));
const script = fileURLToPath(new URL("cold.mjs", import.meta.url));

/** From a program's start to its first response, over TLS on this machine, in milliseconds; a fresh process each time. */
export async function measureCold(rounds: number): Promise<Map<Client, number[]>> {
  await using server = await startProcess<object, number>(new URL("../server/distant.ts", import.meta.url), {
    words: ["0"],
  });
  const url = `https://127.0.0.1:${await server.ask({ announces: false })}`;
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: certificate };
  return interleave(rounds, coldClients, async (client) => {
    const { stdout } = await promisify(execFile)(process.execPath, [script, moduleOf(client), url], { env });
    return Number(stdout);
  });
}
