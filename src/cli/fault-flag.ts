import { UsageError } from "./failure.js";
import type { Flag } from "./flags.js";

/** Sets how the mock answers, from the command line. */
export const faultFlag: Flag = {
  name: "fault",
  value: "<name>=<value>,…",
  description:
    "How to answer the next requests: status, delay, drop, times, operation, action, member, executed, header.<name>; body comes last. As status=503,action=hangup,times=2. Can be given more than once.",
};

const numbers = ["status", "delay", "times"];
const conditions = ["operation", "action", "member"];

/** Reads a fault as the flag has it. What it must be, the mock itself says. */
export function readFaultFlag(text: string): object {
  const fault = new Map<string, unknown>();
  const [before, ...body] = text.split(/(?:^|,)body=/);
  if (body.length > 0) fault.set("body", body.join(",body="));
  const when = new Map<string, string>();
  const headers = new Map<string, string>();
  for (const pair of (before ?? "").split(",").filter((each) => each !== "")) {
    const [, name = "", value] = /^([^=]+)=(.*)$/s.exec(pair.trim()) ?? [];
    if (value === undefined)
      throw new UsageError([`--fault must be <name>=<value>, as status=503; received ${JSON.stringify(pair)}.`]);
    if (conditions.includes(name)) setOnce(when, name, value);
    else if (name.startsWith("header.")) setOnce(headers, name.slice("header.".length), value);
    else setOnce(fault, name, readValue(name, value));
  }
  return Object.fromEntries([...fault, ...optional("when", when), ...optional("headers", headers)]);
}

function readValue(name: string, value: string): unknown {
  if (name === "executed" && /^(true|false)$/.test(value)) return value === "true";
  return numbers.includes(name) && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
}

function setOnce<Value>(values: Map<string, Value>, name: string, value: Value): void {
  if (values.has(name)) throw new UsageError([`--fault must have ${name} once; received it twice.`]);
  values.set(name, value);
}

const optional = (name: string, values: ReadonlyMap<string, string>) =>
  values.size > 0 ? [[name, Object.fromEntries(values)] as const] : [];
