import type { FaultSettings, WaitingFault } from "../../../generated/admin/schema.js";
import { refuseOption } from "../base/check-options.js";
import { readFault } from "./read-fault.js";

/** The faults that wait for their requests. */
export interface Faults {
  /** @throws {TypeError} when the fault is wrong. */
  add(fault: unknown): WaitingFault;
  /** The fault that this request takes: of those that fit, the one that was added first. */
  take(request: FaultTarget): QueuedFault | undefined;
  /** Those that wait still. */
  list(): WaitingFault[];
  clear(): void;
}

/** What a fault's `when` asks of a request. */
export interface FaultTarget {
  readonly operation: string | undefined;
  readonly action: string | undefined;
  readonly member: string | undefined;
}

/** A fault, its body in the form in which it is sent. */
export interface QueuedFault extends Pick<FaultSettings, "status" | "headers" | "delay" | "drop" | "executed"> {
  readonly body: string | undefined;
}

/** Makes an empty queue of faults. */
export function createFaults(): Faults {
  const waiting: {
    readonly id: number;
    readonly settings: FaultSettings;
    readonly queued: QueuedFault;
    left: number;
  }[] = [];
  let count = 0;
  const show = ({ id, settings, left }: (typeof waiting)[number]): WaitingFault => ({
    ...{ id, ...settings },
    times: left === Infinity ? "unlimited" : left,
  });
  return {
    add(fault) {
      const settings = readFault(fault);
      const { times = 1 } = settings;
      const entry = {
        ...{ id: ++count, settings, queued: { ...settings, body: writeBody(settings.body) } },
        left: times === "unlimited" ? Infinity : times,
      };
      waiting.push(entry);
      return show(entry);
    },
    take(request) {
      const index = waiting.findIndex(({ settings }) => fits(settings.when ?? {}, request));
      const found = waiting[index];
      if (!found) return undefined;
      found.left -= 1;
      if (found.left < 1) waiting.splice(index, 1);
      return found.queued;
    },
    list: () => waiting.map(show),
    clear: () => waiting.splice(0),
  };
}

const fits = (when: NonNullable<FaultSettings["when"]>, { operation, action, member }: FaultTarget) =>
  (when.operation ?? operation) === operation &&
  (when.action ?? action) === action &&
  (when.member ?? member) === member;

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
