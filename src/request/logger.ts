import { describeValue } from "../base/describe-value.js";
import { PhloArgumentError } from "../base/errors.js";
import { maskMiddle } from "../base/mask-middle.js";
import { notify } from "../base/notify.js";
import type { ClientSettings } from "./client-settings.js";
import type { AttemptEvent, RequestEndEvent, RequestSubject } from "./request-events.js";

/** Where the client logs: `console`, pino, winston, or anything with some of these methods. */
export interface Logger {
  /** Every attempt. */
  readonly debug?: (message: string) => unknown;
  /** A success. */
  readonly info?: (message: string) => unknown;
  /** An attempt that is retried, and a failure of which it is certain that nothing was performed. */
  readonly warn?: (message: string) => unknown;
  /** A failure after which the outcome is unknown. */
  readonly error?: (message: string) => unknown;
}

const levels = ["debug", "info", "warn", "error"] as const;

type Listeners = Pick<ClientSettings, "onAttempt" | "onEnd">;

/**
 * The user's listeners, and beside them, where there is a logger, what logs for it.
 *
 * @throws {PhloArgumentError} when an option is wrong.
 */
export function withLogger(
  listeners: Listeners,
  { logger, logAddresses = "masked" }: { logger?: Logger | undefined; logAddresses?: "masked" | "whole" | undefined },
): Listeners {
  if (logAddresses !== "masked" && logAddresses !== "whole")
    throw new PhloArgumentError("logAddresses", '"masked" or "whole"', describeValue(logAddresses));
  if (logger === undefined) return listeners;
  const isLogger = typeof logger === "object" && logger !== null && levels.some((level) => level in logger);
  const wrong = isLogger && levels.some((level) => logger[level] !== undefined && typeof logger[level] !== "function");
  if (!isLogger || wrong)
    throw new PhloArgumentError("logger", `an object with methods of ${levels.join(", ")}`, describeValue(logger));
  const logs = createLogListeners(logger, logAddresses);
  return {
    onAttempt(event) {
      notify(listeners.onAttempt, event);
      logs.onAttempt(event);
    },
    onEnd(event) {
      notify(listeners.onEnd, event);
      logs.onEnd(event);
    },
  };
}

/** What listens to a client's events and logs them. Phone numbers are masked unless `addresses` says otherwise. */
function createLogListeners(logger: Logger, addresses: "masked" | "whole") {
  const log = (level: (typeof levels)[number], message: string) =>
    notify((text: string) => logger[level]?.(`plivo-phlo: ${text}`), message);
  const subject = (event: RequestSubject) => describeSubject(event, addresses === "whole" ? String : maskMiddle);
  return {
    onAttempt(event: AttemptEvent): void {
      const { attempt, delayMs } = event;
      const text = `${subject(event)}, attempt ${attempt}: ${describeOutcome(event)}`;
      if (delayMs === undefined) log("debug", text);
      else log("warn", `${text}; retry in ${Math.round(delayMs)} ms`);
    },
    onEnd(event: RequestEndEvent): void {
      const { attempts, errorKind, mayHaveExecuted } = event;
      const times = attempts === 1 ? "1 attempt" : `${attempts} attempts`;
      const text = `${subject(event)}: ${describeOutcome(event)}, ${times}`;
      if (errorKind === undefined) log("info", text);
      else if (mayHaveExecuted) log("error", `${text}; the outcome is unknown, check the call`);
      else log("warn", text);
    },
  };
}

function describeSubject(
  { operation, action, member_address }: RequestSubject,
  show: (text: string) => string,
): string {
  const name = action ?? operation ?? "request";
  return member_address === undefined ? name : `${name} of ${show(member_address)}`;
}

function describeOutcome({
  status,
  errorKind,
  durationMs,
  api_id,
}: Pick<AttemptEvent, "status" | "durationMs" | "api_id"> & { readonly errorKind: string | undefined }): string {
  const what = [status, errorKind].filter((part) => part !== undefined).join(" ");
  return [what, `${Math.round(durationMs)} ms`, ...(api_id ? [`api_id ${api_id}`] : [])].join(", ");
}
