import { refuseOption } from "../base/check-options.js";
import { checkFault, type Fault } from "./fault.js";

/** The faults that wait for their requests. */
export interface Faults {
  add(fault: Fault): void;
  /** The fault that strikes this request: of those that fit, the one that was added first. */
  take(operation: string | undefined, action: string | undefined): QueuedFault | undefined;
  clear(): void;
}

/** A fault, its body in the form in which it is sent. */
export interface QueuedFault extends Pick<Fault, "status" | "headers" | "delay" | "drop" | "executed"> {
  readonly body: string | undefined;
}

export function createFaults(): Faults {
  const waiting: { readonly strike: QueuedFault; readonly when: Fault["when"]; left: number }[] = [];
  return {
    add(fault) {
      checkFault(fault);
      const { status, headers, delay, drop, executed, times = 1, when } = fault;
      const strike = { status, headers: lowerCase(headers), delay, drop, executed, body: writeBody(fault.body) };
      waiting.push({ strike, when, left: times });
    },
    take(operation, action) {
      const index = waiting.findIndex(
        ({ when }) => (when?.operation ?? operation) === operation && (when?.action ?? action) === action,
      );
      const found = waiting[index];
      if (!found) return undefined;
      found.left -= 1;
      if (found.left < 1) waiting.splice(index, 1);
      return found.strike;
    },
    clear: () => waiting.splice(0),
  };
}

const lowerCase = (headers: Readonly<Record<string, string>> = {}) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

function writeBody(body: unknown): string | undefined {
  if (body === undefined || typeof body === "string") return body;
  const text = toJson(body);
  if (text === undefined) refuseOption("body", "a string, or a value that JSON can express", body);
  return text;
}

function toJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}
