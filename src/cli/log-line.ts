import { escapeInvisible } from "../base/escape-invisible.js";
import { paint } from "./output.js";

interface Logged {
  readonly time: string;
  readonly durationMs: number;
  readonly method: string;
  readonly operation?: string | undefined;
  readonly action?: string | undefined;
  /** The member, or whom it dials. */
  readonly address?: string | undefined;
  readonly status: string;
  readonly isFine: boolean;
  /** Shown where no operation is there. */
  readonly target: string;
  readonly reason?: string | undefined;
}

/** What became of a request, in one line: time, status, operation, action, address, milliseconds, and the reason of a rejection. */
export function renderLogLine(logged: Logged): string {
  const { time, durationMs, method, operation, action, address, status, isFine, target, reason } = logged;
  const what = [operation ?? `${method} ${target}`, action, address].filter((part) => part !== undefined);
  const said = escapeInvisible(`${what.join(" ")} ${durationMs} ms${reason === undefined ? "" : `: ${reason}`}`);
  return `${time} ${paint(isFine ? "green" : "yellow", status)} ${said}`;
}
