import { once } from "node:events";
import { progress } from "./progress.js";

/** The exit codes of the signals that end a command. */
const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Aborted by Ctrl-C, SIGTERM or a closed terminal, with the signal's name as its reason. The second time, the process ends at once. */
export function listenForInterruption(): AbortSignal {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(progress.attemptBegan ? 4 : signals[name]);
      controller.abort(name);
    });
  return controller.signal;
}

/** The exit code of a command that such a signal ended before anything was sent. */
export const codeOfSignal = (name: unknown): number => (name === "SIGTERM" || name === "SIGHUP" ? signals[name] : 130);

/** Waits until the signal is aborted. */
export async function untilAborted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, "abort");
}
