import { hostname } from "node:os";

/** Who claims, for a person who has to find out what happened. */
export const describeProcess = (pid: number | string = process.pid): string => `process ${pid} on ${hostname()}`;

/** Whether a process, as {@link describeProcess} names it, runs or has ended; only of this machine's can it be said. */
export function stateOfProcess(description: string): "running" | "ended" | "unknown" {
  const [, pid = ""] = /^process (\d+) on /.exec(description) ?? [];
  if (description !== describeProcess(pid)) return "unknown";
  try {
    process.kill(Number(pid), 0);
    return "running";
  } catch (error) {
    return error instanceof Error && Reflect.get(error, "code") === "ESRCH" ? "ended" : "running";
  }
}
