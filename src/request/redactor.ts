import { isObject } from "../base/json.js";
import { redact as hideIn } from "../base/redact.js";
import type { ResponseHead } from "../transport/exchange.js";
import type { AttemptOutcome } from "./attempt.js";

/**
 * Takes secrets out of what came back: a server or a proxy may repeat the request, an error of the parser quotes it, and
 * our errors show what came.
 */
export function createRedactor(secrets: readonly string[]): (outcome: AttemptOutcome) => AttemptOutcome {
  const hide = (text: string) => hideIn(text, secrets);

  /** Only when they are asked for: of a success nobody asks for the headers. */
  const hideHead = (head: ResponseHead): ResponseHead => ({
    status: head.status,
    get headers() {
      return new Headers([...head.headers].map(([name, value]): [string, string] => [name, hide(value)]));
    },
  });

  /** An error of the runtime is changed in place, so that its class and its stack stay. */
  function hideCause(cause: unknown, seen = new Set<unknown>()): unknown {
    if (typeof cause === "string") return hide(cause);
    if (!isObject(cause) || seen.has(cause)) return cause;
    seen.add(cause);
    for (const name of ["message", "stack", ...Object.keys(cause)]) {
      const value: unknown = Reflect.get(cause, name);
      const shown = typeof value === "string" ? hide(value) : value;
      if (shown !== value) Reflect.set(cause, name, shown);
    }
    hideCause(Reflect.get(cause, "cause"), seen);
    const entries: unknown = Reflect.get(cause, "errors");
    if (Array.isArray(entries)) for (const entry of entries) hideCause(entry, seen);
    return cause;
  }

  return ({ head, text, errorKind, cause, nothingWritten }) => ({
    head: head && hideHead(head),
    text: text === undefined ? undefined : hide(text),
    errorKind,
    nothingWritten,
    // What the caller aborted with is the caller's own.
    cause: errorKind === "abort" ? cause : hideCause(cause),
  });
}
