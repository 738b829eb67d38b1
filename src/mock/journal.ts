import type { ActionOf, OperationName, PathParameters, RequestBodyOf } from "../base/names.js";
import { notify } from "../base/notify.js";
import type { Violation } from "./validation/violation.js";

/** A request that the mock received, and what became of it. `rejection` tells the two kinds apart. */
export type MockRequest = AcceptedRequest | RejectedRequest;

/** A request that is as the contract wants it; `operation` tells the types of its parts. */
export type AcceptedRequest = { [Name in OperationName]: AcceptedRequestOf<Name> }[OperationName];

/** A request to one operation, as the contract wants it. */
export interface AcceptedRequestOf<Name extends OperationName> extends Received {
  /** The operation by its name in the contract. */
  readonly operation: Name;
  /** The action as on the wire; `undefined` for an operation without actions. */
  readonly action: ActionOf<Name>;
  /** The values in the path by their names in the contract, decoded. */
  readonly parameters: PathParameters<Name>;
  /** The body, parsed; `undefined` for an operation without one. */
  readonly body: RequestBodyOf<Name>;
  readonly rejection?: undefined;
}

/** A request that the mock refused, or would have refused if a fault had not answered in its place. */
export interface RejectedRequest extends Received {
  /** The operation by its name in the contract; `undefined` where the contract knows no such address or method. */
  readonly operation: string | undefined;
  /** The action as it came, whether it exists or not. */
  readonly action: string | undefined;
  /** The values in the path by their names in the contract, decoded as far as they can be. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The body, parsed; the text where it is no JSON, `undefined` where there is none or it is too large. */
  readonly body: unknown;
  /** Why: each field, what was expected and what came. It is the `error` of the answer. */
  readonly rejection: string;
}

interface Received {
  /** Counts the requests of this mock from 1 on; a reset does not start it anew. */
  readonly id: number;
  /** When it came, as `2026-11-25T12:00:00.000Z`. */
  readonly time: string;
  /** Milliseconds until its response, the delay of a fault included. */
  readonly durationMs: number;
  /** Such as `POST`. */
  readonly method: string;
  /** The path with its query, as it came. */
  readonly target: string;
  /** The values in the query, decoded; a list where a name comes more than once. */
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  /** The headers by their names in lower case, without `authorization`. */
  readonly headers: Readonly<Record<string, string>>;
  /** `true` where the body was larger than 64 kB: then `body` is only its beginning. */
  readonly bodyTruncated?: true | undefined;
  /** The status of the response; `undefined` where a fault dropped the connection before one. */
  readonly status: number | undefined;
  /** Where the request, or the mock's own response to it, departs from the contract; 20 at most. */
  readonly violations: readonly Violation[];
}

/** An entry before its types are known. */
export interface JournalEntry extends Omit<Received, "id"> {
  readonly operation: string | undefined;
  readonly action: string | undefined;
  readonly parameters: Readonly<Record<string, string>>;
  /** Read anew each time. */
  readBody(): unknown;
  readonly rejection?: string | undefined;
}

/** The requests in the order of their responses. */
export interface Journal {
  /** The last ones, as many as the limit allows. */
  readonly requests: readonly MockRequest[];
  add(entry: JournalEntry): void;
  clear(): void;
  /** Is called with every new entry, and with nothing when it was emptied; returns the way to end that. */
  listen(listener: (entry: MockRequest | undefined) => void): () => void;
}

/** Makes an empty journal that keeps so many requests. */
export function createJournal(limit: number, onRequest: ((entry: MockRequest) => void) | undefined): Journal {
  const requests: MockRequest[] = [];
  const listeners = new Set<(entry: MockRequest | undefined) => void>();
  let count = 0;
  return {
    requests,
    add({ readBody, ...received }) {
      const entry = {
        id: ++count,
        ...received,
        get body() {
          return readBody();
        },
      };
      if (!isValidated(entry)) throw new Error("A request to no operation must be refused.");
      requests.push(entry);
      if (requests.length > limit) requests.shift();
      notify(onRequest, entry);
      for (const listener of listeners) listener(entry);
    },
    clear() {
      requests.length = 0;
      for (const listener of listeners) listener(undefined);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What was not refused has been judged by the contract, from which the types are made. */
const isValidated = (
  entry: object & { operation: string | undefined; rejection?: string | undefined },
): entry is MockRequest => entry.rejection !== undefined || entry.operation !== undefined;
