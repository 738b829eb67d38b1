import { hostname } from "node:os";
import { threadId } from "node:worker_threads";
import { hasCode } from "../base/has-code.js";

/** Who claims, for a person who has to find out what happened. A worker thread knows nothing of what the others have in flight. */
export const describeProcess = (pid: number | string = process.pid, thread: number | string = threadId): string =>
  `process ${pid}${Number(thread) === 0 ? "" : `, thread ${thread}`} on ${hostname()}`;

/** Whether a process, as {@link describeProcess} names it, runs or has ended; only of this machine's can it be said. */
export function stateOfProcess(description: string): "running" | "ended" | "unknown" {
  const [, pid = "", thread = 0] = /^process (\d+)(?:, thread (\d+))? on /.exec(description) ?? [];
  if (description !== describeProcess(pid, thread)) return "unknown";
  try {
    process.kill(Number(pid), 0);
    return "running";
  } catch (error) {
    return hasCode(error, "ESRCH") ? "ended" : "running";
  }
}
