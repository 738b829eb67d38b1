import { createRedact } from "../base/redact.js";
import type { ResponseHead } from "../transport/exchange.js";
import type { AttemptOutcome } from "./attempt.js";
import { classifyNetworkError, type NetworkFailure } from "./network-error.js";
import { createCauseRedactor } from "./redact-cause.js";

/** How one attempt ended, without secrets, and safe to look at: what others made is read here, once, and never again. */
export interface ReadOutcome extends Omit<AttemptOutcome, "head"> {
  readonly head?: ReadHead | undefined;
  /** What the error proves. */
  readonly failure: NetworkFailure;
}

/** The head of a response, its headers as plain names and values. */
export interface ReadHead {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** Takes the credentials of a client out of what came back. */
export interface Redactor {
  text(text: string): string;
  /** Gives out a copy of an error that holds a secret, or cannot be looked at; else the error itself. */
  cause(cause: unknown): unknown;
  headers(headers: Headers): Readonly<Record<string, string>>;
  outcome(outcome: AttemptOutcome): ReadOutcome;
}

/** A server or a proxy may repeat the request, an error of a parser quotes it, and our errors show what came. */
export function createRedactor(secrets: readonly string[]): Redactor {
  const hide = createRedact(secrets);
  const hideCause = createCauseRedactor(hide);

  const hideHeaders = (headers: Headers) => {
    try {
      const all = new Map<string, string[]>();
      for (const [name, value] of headers) all.set(hide(name), [...(all.get(hide(name)) ?? []), hide(value)]);
      return Object.fromEntries([...all].map(([name, values]) => [name, values.join(", ")])); // A cookie comes by itself.
    } catch {
      return {}; // Somebody's `fetch` calls something headers that is none.
    }
  };

  /** Only when they are asked for: of a success nobody asks for the headers. A class, which costs less than a literal. */
  class RedactedHead implements ReadHead {
    readonly status: number;
    readonly #head: ResponseHead;
    #headers: Readonly<Record<string, string>> | undefined;

    constructor(head: ResponseHead) {
      this.status = head.status;
      this.#head = head;
    }

    get headers() {
      this.#headers ??= headersOf(this.#head, hideHeaders);
      return this.#headers;
    }
  }

  return {
    text: hide,
    cause: hideCause,
    headers: hideHeaders,
    outcome: ({ head, text, errorKind, cause, nothingWritten }) => ({
      head: head && new RedactedHead(head),
      text: text === undefined ? undefined : hide(text),
      errorKind,
      nothingWritten,
      failure: errorKind === "connection" ? classify(cause) : "unknown",
      cause: cause === undefined ? undefined : hideCause(cause),
    }),
  };
}

function headersOf(head: ResponseHead, read: (headers: Headers) => Readonly<Record<string, string>>) {
  try {
    return read(head.headers);
  } catch {
    return {};
  }
}

/** An error that throws when it is read proves nothing. */
function classify(cause: unknown): NetworkFailure {
  try {
    return classifyNetworkError(cause);
  } catch {
    return "unknown";
  }
}
