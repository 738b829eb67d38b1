/** What may be shown of an error that others made: itself where it holds no secret, else a copy of what it says. */

import { isError } from "../base/is-error.js";
import { isObject } from "../base/json.js";
import { inspection } from "./inspection.js";

/** An error with more parts than this holds more than an error. */
const mostParts = 2000;
const mostEntries = 100;
const deepestCause = 20;

const containers = /^\[object (Map|Set|Headers|URLSearchParams|FormData)\]$/;
/** What shows more, when it is inspected, than can be looked at. */
const opaque = /^\[object (Promise|WeakRef|Generator|AsyncGenerator|.* Iterator)\]$/;
const tagOf = (value: object): string => Object.prototype.toString.call(value);

/** Makes a function that gives out an error, or whatever was thrown, without secrets. */
export function createCauseRedactor(hide: (text: string) => string): (cause: unknown) => unknown {
  /** Looks at everything that an inspection could show. What throws when it is looked at is not clean. */
  function isClean(cause: unknown): boolean {
    const parts = new Set<unknown>([cause]);
    for (const part of parts) {
      if (parts.size > mostParts) return false;
      if (typeof part === "string" || typeof part === "symbol") {
        if (!isCleanText(String(part))) return false;
      } else if (isObjectLike(part)) for (const inner of partsOf(part)) parts.add(inner);
    }
    return !isObjectLike(cause) || isCleanText(inspection(cause));
  }

  const isCleanText = (text: string) => hide(text) === text;

  /** Its class, its own words and simple values, and its causes; without what else hangs on it. */
  function copy(value: unknown, depth: number, made: Map<unknown, unknown>, keepClass: boolean): unknown {
    if (typeof value === "string" || typeof value === "symbol") return hide(String(value));
    if (typeof value === "function") return "a function";
    if (typeof value !== "object" || value === null) return value;
    if (made.has(value)) return made.get(value);
    if (depth > deepestCause) return "deeper causes are left out";
    const entries = listOf(value);
    if (entries) {
      const list: unknown[] = [];
      made.set(value, list);
      list.push(...entries.map((entry) => copy(entry, depth + 1, made, keepClass)));
      return list;
    }
    const fields = fieldsOf(value);
    const target: object = isError(value)
      ? Object.setPrototypeOf(new Error(), keepClass ? Object.getPrototypeOf(value) : Error.prototype)
      : {};
    made.set(value, target);
    const isNested = (name: string) => name === "cause" || name === "errors";
    for (const [name, field] of fields) {
      if (typeof field === "function" || (typeof field === "object" && field !== null && !isNested(name))) continue;
      const enumerable = !/^(name|message|stack|cause|errors)$/.test(name) || !isError(value);
      const descriptor = {
        value: copy(field, depth + 1, made, keepClass),
        enumerable,
        configurable: true,
        writable: true,
      };
      Object.defineProperty(target, hide(name), descriptor);
    }
    return target;
  }

  return (cause) => {
    try {
      if (isClean(cause)) return cause;
    } catch {
      // It bites. Its copy holds what can be read.
    }
    for (const keepClass of [true, false])
      try {
        const copied = copy(cause, 0, new Map(), keepClass);
        if (isCleanText(inspection(copied))) return copied; // Else its class says more than its fields.
      } catch {
        // Its class bites, too, or nothing can be read at all.
      }
    return "an error that cannot be read";
  };
}

const isObjectLike = (value: unknown): value is object =>
  (typeof value === "object" && value !== null) || typeof value === "function";

/** @throws when it cannot be known what an inspection would show. */
function partsOf(value: object): unknown[] {
  const tag = tagOf(value);
  if (opaque.test(tag)) throw new TypeError(`${tag} cannot be looked into`);
  if (ArrayBuffer.isView(value)) return [latin1Of(new Uint8Array(value.buffer, value.byteOffset, value.byteLength))];
  if (isBuffer(value)) return [latin1Of(new Uint8Array(value))];
  const parts: unknown[] = isError(value) ? [value.name, value.message, value.stack, value.cause] : [];
  for (const key of Reflect.ownKeys(value)) {
    const descriptor = Reflect.getOwnPropertyDescriptor(value, key);
    if (descriptor?.get && key !== "stack") throw new TypeError("a getter may say something else each time");
    parts.push(key, descriptor?.value);
  }
  if (containers.test(tag)) parts.push(...iterate(value));
  if (/^\[object (Request|Response)\]$/.test(tag)) parts.push(Reflect.get(value, "url"), Reflect.get(value, "headers"));
  if (/^\[object (URL|RegExp|Date|String)\]$/.test(tag)) parts.push(String(value));
  return parts;
}

const isBuffer = (value: object): value is ArrayBuffer => tagOf(value) === "[object ArrayBuffer]";

/** In pieces, so that one long body is one part. */
const latin1Of = (bytes: Uint8Array): string => new TextDecoder("latin1").decode(bytes);

const iterate = (value: object): unknown[] => (isIterable(value) ? [...value] : []);
const isIterable = (value: object): value is Iterable<unknown> => Symbol.iterator in value;

/** The entries of what is a list or a map; `undefined` for everything else. */
function listOf(value: object): unknown[] | undefined {
  try {
    return isObject(value) && !containers.test(tagOf(value)) ? undefined : iterate(value).slice(0, mostEntries);
  } catch {
    return [];
  }
}

/** What can be read of an error's own words, then of its other fields. */
function fieldsOf(value: object): Map<string, unknown> {
  const names = ["name", "message", "code", "stack", "cause", "errors", ...Object.keys(value).slice(0, mostEntries)];
  const fields = new Map<string, unknown>();
  for (const name of names) {
    try {
      const field: unknown = Reflect.get(value, name);
      if (field !== undefined) fields.set(name, field);
    } catch {
      fields.set(name, "cannot be read");
    }
  }
  return fields;
}
