import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("worker.mjs", import.meta.url));

/** A store by its kind and where it is. */
export interface StoreAddress {
  readonly kind: "folder" | "node-redis" | "ioredis" | "postgres";
  readonly address: string;
}

export interface Job {
  readonly key: string;
  readonly to: string;
}

export interface Work {
  readonly store: StoreAddress;
  readonly baseUrl: string;
  readonly jobs: readonly Job[];
  /** Where the worker is killed; nowhere if not given. */
  readonly step?: string;
  /** How many jobs it has under way at once. */
  readonly concurrency?: number;
}

/** What a worker said of a job. */
export interface WorkerReport {
  readonly key: string;
  readonly outcome: string;
  readonly mayHaveExecuted?: boolean;
  readonly message?: string;
  readonly api_id?: string;
}

export interface Worker {
  readonly child: ChildProcess;
  readonly ended: Promise<{ signal: NodeJS.Signals | null; code: number | null; reports: readonly WorkerReport[] }>;
}

/** Starts a worker as a process of its own. */
export function startWorker(work: Work): Worker {
  const child = spawn(process.execPath, [program, JSON.stringify(work)], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = Promise.all([once(child, "exit"), text(child.stdout)]).then(([, output]) => ({
    signal: child.signalCode,
    code: child.exitCode,
    reports: output
      .split("\n")
      .filter(Boolean)
      .map((line): WorkerReport => JSON.parse(line)),
  }));
  return { child, ended };
}
