import { operations } from "../../generated/facts.js";
import { parseLeniently } from "../base/json.js";
import type { OperationName } from "../base/names.js";
import { decode, normaliseAddress } from "./normalise-address.js";
import type { OperationCall } from "./operation-call.js";

/** Whom an action is about. */
interface Subject {
  /** The multi-party call, or the conference bridge. */
  readonly node: string;
  /** The member, normalised; `undefined` for an action on the whole call. */
  readonly member: string | undefined;
  /** Whom an action on the whole call names; read only where an action on a member follows while it is under way. */
  readonly people: () => readonly string[];
}

/** An action that was sent and is not over. */
export interface OrderedAction {
  readonly subject: Subject;
  readonly call: OperationCall;
  /** Ends its wait for a retry, if it waits. */
  interrupt: () => void;
}

/**
 * The order of a client's actions. Idempotent is not commutative: a retry of `hold` must not arrive after a later `unhold`. So a
 * newer action on the same member, or on the whole call, ends the retries of older ones. Two clients are not ordered.
 */
export class ActionOrder {
  readonly #underWay = new Map<string, Set<OrderedAction>>();

  /** Its first attempt goes to the transport now. */
  begin(action: OrderedAction): void {
    const { node } = action.subject;
    const others = this.#underWay.get(node) ?? new Set();
    for (const older of others) {
      if (older.call === action.call || !concerns(action.subject, older.subject)) continue;
      older.call.superseded = true;
      older.interrupt();
    }
    this.#underWay.set(node, others.add(action));
  }

  /** It will not be sent again. */
  end(action: OrderedAction): void {
    const { node } = action.subject;
    const others = this.#underWay.get(node);
    others?.delete(action);
    if (others?.size === 0) this.#underWay.delete(node);
  }
}

const concerns = (newer: Subject, older: Subject): boolean =>
  newer.member === undefined || newer.member === older.member || older.people().includes(newer.member);

/** Whom a request is about, by its address; `undefined` for what is no action on a call. */
export function readSubject(
  { operation, readOnly }: OperationCall,
  { url, body }: { readonly url: string; readonly body: string | undefined },
): Subject | undefined {
  if (operation === undefined || readOnly) return undefined;
  const names = namesOf(operation);
  const at = names.indexOf("{node_id}");
  if (at < 0) return undefined;
  const [address = ""] = url.split(/[?#]/, 1);
  const segments = segmentsOf(address);
  const first = segments.length - names.length; // Before it, the base address may have a path of its own.
  const node = segments
    .slice(first, first + at + 1)
    .map(decode)
    .join("/")
    .toLowerCase();
  if (names.includes("{member_address}"))
    return { node, member: normaliseAddress(segments.at(-1) ?? ""), people: () => [] };
  return { node, member: undefined, people: lazily(() => readPeople(body)) };
}

function readPeople(body: string | undefined): string[] {
  const values: readonly unknown[] = Object.values(Object(parseLeniently(body ?? "")));
  return values.map((value) => normaliseAddress(String(value)));
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const split = new Map<OperationName, readonly string[]>();

/** The segments of an operation's path, with its placeholders. */
function namesOf(operation: OperationName): readonly string[] {
  const known = split.get(operation);
  if (known) return known;
  const names = segmentsOf(operations[operation].path);
  split.set(operation, names);
  return names;
}

/** A slash too many, at the end or between, leads to the same place. */
const segmentsOf = (path: string): string[] => path.split("/").filter((segment) => segment !== "");
