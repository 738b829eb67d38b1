import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** What the hostile server tells of a scenario. */
export interface Account {
  readonly received: number;
  readonly executed: number;
  readonly met: number;
  /** Over how many connections they came. */
  readonly sockets: number;
  readonly held: number;
  readonly connections: number;
  /** Whether the last request came over Node's own sockets, which ask for nothing compressed. */
  readonly overSockets: boolean;
  readonly followers: number;
}

/** Starts the hostile server as a process of its own. */
export async function startHostileProcess() {
  const main = fileURLToPath(new URL("main.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", main], { stdio: ["pipe", "pipe", "inherit"] });
  const [line] = await once(createInterface(child.stdout), "line");
  const addresses: { url: string; resetUrl: string; control: string } = JSON.parse(line);
  return {
    ...addresses,
    async account(scenario: string): Promise<Account> {
      const response = await fetch(`${addresses.control}/${scenario}`, { headers: { connection: "close" } });
      return JSON.parse(await response.text());
    },
    async stop() {
      child.stdin.end();
      await once(child, "exit");
    },
  };
}
