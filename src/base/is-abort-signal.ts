import { isObject } from "./json.js";

/** Whether a value is an AbortSignal, of whichever realm: jsdom brings one of its own. What only inherits from one has no state. */
export function isAbortSignal(value: unknown): value is AbortSignal {
  try {
    const has = (name: string, type: string) => isObject(value) && typeof Reflect.get(value, name) === type;
    return has("aborted", "boolean") && has("addEventListener", "function") && has("removeEventListener", "function");
  } catch {
    return false;
  }
}
